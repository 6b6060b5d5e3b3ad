using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Topics;

/// <summary>One theme as the text calls it, made a subject: by the thesaurus where it knows it, else in the words of the text.</summary>
internal static class ThemePhrase
{
    private const int LongestName = 8;

    public static TopicMention? Read(Reading reading, TokenRange phrase, bool onlyKnown, string rule)
    {
        var text = reading.Text;
        var range = WithoutFrame(text, phrase);
        if (range.Count == 0)
        {
            return null;
        }

        var known = ConceptMatches.In(text, range, _ => true).FirstOrDefault(match => match.Pattern.Length > 1 || match.Range == range);
        if (known is not null)
        {
            return new TopicMention(known.Concept.Label, known.Concept.Aliases, range, rule);
        }

        return onlyKnown || range.Count > LongestName || !range.Positions.Any(text.IsCapital)
            ? null
            : new TopicMention(Name(text, range), [], range, rule);
    }

    /// <summary>Without articles, "unterschiedlichen" and "Vorteile eines" in front.</summary>
    private static TokenRange WithoutFrame(ReportText text, TokenRange phrase)
    {
        var first = phrase.First;
        while (first < phrase.End && IsFrame(text.Lower(first)))
        {
            first++;
        }

        var end = phrase.End;
        while (end > first && text.Tokens[end - 1].Kind == TokenKind.Mark)
        {
            end--;
        }

        return new TokenRange(first, Math.Max(first, end));
    }

    private static bool IsFrame(string word) =>
        word is "der" or "die" or "das" or "den" or "dem" or "des" or "ein" or "eine" or "einen" or "einer" or "eines" or "von" or "zu" or "zum" or "zur" or "wie" or ":"
            or "auch" or "unter" or "anderem" or "insbesondere" or "vor" or "allem" or "nicht" or "nur" or "sowie" or "u.a." or "z.b."
            or "vorteile" or "vorteilen" or "fragen" or "aspekte" or "aspekten" or "möglichkeiten" or "chancen"
        || word.StartsWith("unterschiedlich", StringComparison.Ordinal) || word.StartsWith("verschieden", StringComparison.Ordinal);

    private static string Name(ReportText text, TokenRange range)
    {
        var words = text.Words(range).Replace("bzw.", "und", StringComparison.Ordinal);
        if (range.Count > 1 && text.Lower(range.First - 1) is "die" or "den" && text.Lower(range.First) is { Length: > 4 } first && first.EndsWith("en", StringComparison.Ordinal)
            && !text.IsCapital(range.First) && text.IsCapital(range.First + 1))
        {
            // "die aktuellen Herausforderungen" are, without article, "Aktuelle Herausforderungen".
            words = words[..(first.Length - 1)] + words[first.Length..];
        }

        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
