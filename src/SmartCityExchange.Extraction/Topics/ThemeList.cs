using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Topics;

/// <summary>Takes apart "A, B sowie C": commas divide, and the first "und" or "sowie" behind the last comma; a later "und" belongs to an item.</summary>
internal static class ThemeList
{
    public static IEnumerable<TokenRange> Items(ReportText text, TokenRange list)
    {
        var lastComma = list.First - 1;
        for (var at = list.First; at < list.End; at++)
        {
            lastComma = text.Is(at, ",") && HasNoun(text, new TokenRange(at + 1, list.End)) ? at : lastComma;
        }

        var start = list.First;
        var isClosed = false;
        for (var at = list.First; at < list.End; at++)
        {
            var closes = !isClosed && at > lastComma && Divides(text, at);
            if (closes || text.Is(at, ","))
            {
                isClosed |= closes;
                if (HasNoun(text, new TokenRange(start, at)))
                {
                    yield return new TokenRange(start, at);
                }

                start = at + 1;
            }
        }

        if (HasNoun(text, new TokenRange(start, list.End)))
        {
            yield return new TokenRange(start, list.End);
        }
    }

    // "Strategie- und Umsetzung": the hyphen waits for its other half.
    private static bool Divides(ReportText text, int at) =>
        text.Lower(at) is "und" or "sowie" && !text.Lower(at - 1).EndsWith('-');

    private static bool HasNoun(ReportText text, TokenRange range) => Enumerable.Range(range.First, Math.Max(0, range.Count)).Any(text.IsCapital)
        || (range.Count == 1 && text.Tokens[range.First].IsBrand);
}
