namespace SmartCityExchange.Web.Features.Shared;

/// <summary>What somebody typed into a field of several lines.</summary>
public static class TypedText
{
    /// <summary>Its lines as the archive keeps and writes them; browsers send CR LF, which in a page is an error of HTML.</summary>
    public static string? WithPlainLines(this string? typed) => typed?.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
