using Microsoft.AspNetCore.Authentication;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>Tells one's sessions apart: browser and system in two words, not the whole line that browsers send.</summary>
public static class Device
{
    private static readonly string[] Browsers = ["Edg/", "OPR/", "Firefox/", "Chrome/", "Safari/"];

    private static readonly string[] Systems = ["Windows", "Android", "iPhone", "iPad", "Mac OS X", "Linux"];

    /// <summary>The name as a session keeps it.</summary>
    public static AuthenticationProperties Of(HttpRequest request)
    {
        var properties = new AuthenticationProperties();
        properties.SetString(nameof(StaffSession.Device), NameOf(request));
        return properties;
    }

    public static string NameOf(HttpRequest request)
    {
        var agent = request.Headers.UserAgent.ToString();
        var browser = Browsers.FirstOrDefault(b => agent.Contains(b, StringComparison.Ordinal)) switch { "Edg/" => "Edge", "OPR/" => "Opera", { } known => known.TrimEnd('/'), _ => "Unbekannter Browser" };
        var system = Systems.FirstOrDefault(s => agent.Contains(s, StringComparison.Ordinal));
        return system is null ? browser : $"{browser}, {system}";
    }
}
