namespace SmartCityExchange.Extraction.Text;

/// <summary>Names of several words, found by the stem of their first word: one look-up a token, whatever the table's size.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Stems, T Value)>> _byFirst = [];

    public void Add(string phrase, T value)
    {
        var tokens = Tokeniser.Read(phrase, new Span(0, phrase.Length));
        var stems = tokens.Select(token => token.Stem).ToArray();
        if (!_byFirst.TryGetValue(stems[0], out var phrases))
        {
            _byFirst[stems[0]] = phrases = [];
        }

        phrases.Add((stems, value));
        phrases.Sort((one, other) => other.Stems.Length.CompareTo(one.Stems.Length));
    }

    /// <summary>The longest phrase that begins at the token, or null.</summary>
    public (TokenRange Range, T Value)? Longest(IReadOnlyList<Token> tokens, int at, int limit)
    {
        var first = _byFirst.GetValueOrDefault(tokens[at].Stem) ?? _byFirst.GetValueOrDefault(BeforeHyphen(tokens[at]));
        foreach (var (stems, value) in first ?? [])
        {
            if (at + stems.Length <= limit && Matches(tokens, at, stems))
            {
                return (new TokenRange(at, at + stems.Length), value);
            }
        }

        return null;
    }

    private static bool Matches(IReadOnlyList<Token> tokens, int at, string[] stems)
    {
        for (var i = 0; i < stems.Length; i++)
        {
            var isLast = i == stems.Length - 1;
            if (tokens[at + i].Stem != stems[i] && !(isLast && BeforeHyphen(tokens[at + i]) == stems[i]))
            {
                return false;
            }
        }

        return tokens[at].IsCapital == char.IsUpper(tokens[at].Text[0]);
    }

    /// <summary>"Ort-Kommunen": the last word of a name may be the first of a compound.</summary>
    private static string BeforeHyphen(Token token)
    {
        var hyphen = token.Text.IndexOf('-', StringComparison.Ordinal);
        if (hyphen <= 1 || !token.IsWord)
        {
            return "";
        }

        var part = token.Text[..hyphen];
        return new Token(TokenKind.Word, default, part, part.ToLowerInvariant()).Stem;
    }
}
