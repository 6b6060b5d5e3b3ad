namespace SmartCityExchange.Extraction.Text;

/// <summary>Cuts the plain text into words, numbers and marks, in one pass.</summary>
internal static class Tokeniser
{
    public static List<Token> Read(string text, Span within)
    {
        var tokens = new List<Token>();
        for (var at = within.Start; at < within.End;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = char.IsLetterOrDigit(text[at]) ? EndOfWord(text, at, within.End) : at + 1;
            tokens.Add(Make(text, Span.Between(at, end)));
            at = end;
        }

        return tokens;
    }

    private static Token Make(string text, Span span)
    {
        var word = span.In(text);
        var kind = !char.IsLetterOrDigit(word[0]) ? TokenKind.Mark : word.All(char.IsAsciiDigit) ? TokenKind.Number : TokenKind.Word;
        return new Token(kind, span, word, word.ToLowerInvariant());
    }

    private static int EndOfWord(string text, int start, int limit)
    {
        var at = start + 1;
        while (at < limit && (char.IsLetterOrDigit(text[at]) || Joins(text, start, at, limit)))
        {
            at++;
        }

        if (at >= limit || !char.IsLetter(text[at - 1]))
        {
            return at;
        }

        // "Städte- und": the hyphen stands for the rest of the word.
        if (text[at] == '-' && (at + 1 == limit || text[at + 1] is ' ' or ',' or '/'))
        {
            return at + 1;
        }

        return text[at] == '.' && Abbreviations.Ends(text.AsSpan(start, at - start)) ? at + 1 : at;
    }

    /// <summary>Whether the character at <paramref name="at"/> stands inside the word that began at <paramref name="start"/>.</summary>
    private static bool Joins(string text, int start, int at, int limit)
    {
        if (at + 1 >= limit || !char.IsLetter(text[at + 1]))
        {
            // "Duisburg-2030" stays one name, "2022-11-24" is three numbers.
            return text[at] == '-' && at + 1 < limit && char.IsDigit(text[at + 1]) && char.IsLetter(text[at - 1]);
        }

        return text[at] switch
        {
            '-' => true,
            '\'' => char.IsLetter(text[at - 1]),
            '*' or '_' or ':' or '/' => IsGenderEnding(text, at + 1, limit),
            '.' => JoinsByDot(text, start, at),
            '&' => char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1]),
            _ => false,
        };
    }

    private static bool IsGenderEnding(string text, int at, int limit)
    {
        var rest = text.AsSpan(at, limit - at);
        if (rest.StartsWith("innen"))
        {
            return true;
        }

        var length = rest.StartsWith("in") ? 2 : rest[0] is 'r' or 'n' or 'e' ? 1 : 0;
        return length > 0 && (rest.Length == length || !char.IsLetter(rest[length]));
    }

    // solingen.digital, Smarte.Land.Regionen and z.B. are one word; a full stop whose space was forgotten is not.
    private static bool JoinsByDot(string text, int start, int at)
    {
        if (!char.IsLetter(text[at - 1]))
        {
            return false;
        }

        var part = at - 1;
        while (part > start && char.IsLetter(text[part - 1]))
        {
            part--;
        }

        return at - part == 1 || char.IsUpper(text[part]) == char.IsUpper(text[at + 1]);
    }
}
