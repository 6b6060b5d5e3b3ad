namespace SmartCityExchange.Web.Features.Shared.Texts;

/// <summary>
/// Tells, without building the page, whether its elements lie in each other as deeply as in no page that somebody wrote.
/// Parsing costs its length times its depth, so a hostile page would take hours.
/// </summary>
internal static class HtmlDepth
{
    private const int Deepest = 1000;
    private const int LongestName = 16;

    /// <summary>Elements without content, and those that another of their kind closes.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NotNested = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "html", "head", "body",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsTooDeep(string html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length && depth <= Deepest; at = html.IndexOf('<', at + 1))
        {
            var closes = html[at + 1] == '/';
            var name = Name(html.AsSpan(closes ? at + 2 : at + 1));
            if (name.Length > 0 && !NotNested.Contains(name))
            {
                depth = Math.Max(0, depth + (closes ? -1 : 1));
            }
        }

        return depth > Deepest;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < Math.Min(text.Length, LongestName) && char.IsAsciiLetterOrDigit(text[length]))
        {
            length++;
        }

        return length > 0 && char.IsAsciiLetter(text[0]) ? text[..length] : [];
    }
}
