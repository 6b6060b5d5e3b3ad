namespace SmartCityExchange.Extraction.Text;

/// <summary>Nouns in a row: "Bauen, Umwelt und Verkehr".</summary>
internal static class Enumerations
{
    private const int Longest = 14;

    /// <summary>
    /// Where the nouns end that follow the word at <paramref name="at"/> (such as "für"). A comma belongs to them only when
    /// "und" closes the row, so that what follows an apposition's comma does not.
    /// </summary>
    public static int EndOfSubject(ReportText text, int at)
    {
        var end = at;
        var limit = Math.Min(text.SentenceOf(at).End, at + Longest);

        // "für interdisziplinäre Forschung"
        var first = at + 2 < limit && text.Lower(at) is "für" && !text.IsCapital(at + 1) && text.Lower(at + 1) is { Length: > 4 } word && (word.EndsWith('e') || word.EndsWith("es", StringComparison.Ordinal)) ? at + 2 : at + 1;
        for (var next = first; next < limit && IsNoun(text, next);)
        {
            end = next + 1;
            if (end < limit && IsNoun(text, end))
            {
                next = end;
            }
            else if (text.Lower(end) is "und" or "&" || (text.Is(end, ",") && ClosesWithAnd(text, end, limit)))
            {
                next = end + 1;

                // "für Polizei und öffentliche Verwaltung"
                if (next + 1 < limit && !IsNoun(text, next) && text.Lower(next).EndsWith('e') && IsNoun(text, next + 1) && !text.Is(end, ","))
                {
                    next++;
                }
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Whether the comma stands in a row that "und" closes.</summary>
    public static bool ClosesWithAnd(ReportText text, int comma, int limit)
    {
        var at = comma;
        while (at + 1 < limit && text.Is(at, ",") && text.IsCapital(at + 1))
        {
            at += 2;
        }

        return at < limit && text.Lower(at) is "und" or "&" && text.IsCapital(at + 1);
    }

    private static bool IsNoun(ReportText text, int at) =>
        text.IsCapital(at) && (!StopWords.Contains(text.Lower(at)) || (text.Lower(at) is "kommunen" or "gemeinden" or "städte" && text.Lower(at - 1) is "und")) && !People.Functions.IsHead(text, at) && !People.AcademicTitles.IsTitle(text.Tokens[at]);
}
