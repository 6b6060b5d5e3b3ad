using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>What somebody typed into a field of several lines.</summary>
public static class TypedText
{
    /// <summary>Its lines as the archive keeps and writes them; browsers send CR LF, which in a page is an error of HTML.</summary>
    public static string? WithPlainLines(this string? typed) => typed?.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>A line without what copying leaves behind: blanks at the ends, tabs, several blanks.</summary>
    public static string OnOneLine(this string? typed) => string.Join(' ', (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Names that were typed one a line; what is said twice counts once.</summary>
    public static IReadOnlyList<string> NamesByLine(this string? typed) =>
        [.. (typed ?? "").Split('\n').Select(OnOneLine).Where(n => GermanText.Fold(n).Length > 0).DistinctBy(GermanText.Fold)];
}
