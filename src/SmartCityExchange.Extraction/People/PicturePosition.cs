using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>Where somebody stands in the picture above, told in a bracket behind the name: "(l.)", "(2. v. r.)", "(Mitte)"; or how old somebody is, "(38)".</summary>
internal static class PicturePosition
{
    private const int Longest = 7;

    private static readonly HashSet<string> Words = ["l.", "r.", "l", "r", "v.", "v", "li.", "re.", "li", "re", "m.", "m", "links", "rechts", "mitte", "vorne", "vorn", "hinten", "von", "."];

    /// <summary>Behind the bracket, or the token itself where none stands there.</summary>
    public static int EndAt(ReportText text, int at, int limit)
    {
        var closing = at + 1;
        while (text.Is(at, "(") && closing < limit && closing - at < Longest && (Words.Contains(text.Lower(closing)) || text.Tokens[closing] is { IsNumber: true, Text.Length: 1 or 2 }))
        {
            closing++;
        }

        return closing > at + 1 && closing < limit && text.Is(closing, ")") ? closing + 1 : at;
    }
}
