namespace SmartCityExchange.Web.Features.Shared.Reports;

/// <summary>Decides which addresses a text may link: our own pages, web pages, mail and telephone.</summary>
public static class SafeAddresses
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>The address as given, or "#" in place of one with any other scheme.</summary>
    public static string Filter(string address)
    {
        // Browsers skip white space and control characters inside a scheme, so the check must not see them either.
        var bare = string.Concat(address.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));
        var colon = bare.IndexOf(':', StringComparison.Ordinal);
        var isRelative = colon < 0 || bare.AsSpan(0, colon).IndexOfAny('/', '?', '#') >= 0;
        var isOurs = isRelative && !bare.StartsWith("//", StringComparison.Ordinal) && !bare.StartsWith("/\\", StringComparison.Ordinal);
        return isOurs || (!isRelative && Schemes.Contains(bare[..colon], StringComparer.OrdinalIgnoreCase)) ? address : "#";
    }
}
