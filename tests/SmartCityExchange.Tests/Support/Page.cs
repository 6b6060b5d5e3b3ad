using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SmartCityExchange.Tests.Support;

/// <summary>A page of the site as a visitor reads it.</summary>
public sealed partial class Page(string source)
{
    /// <summary>The HTML as sent.</summary>
    public string Source { get; } = source;

    public IHtmlDocument Html { get; } = new HtmlParser().ParseDocument(source);

    /// <summary>What stands between the header and the footer that all pages have.</summary>
    public IElement Main => Only("main");

    public IElement Only(string selector) => Assert.Single(Html.QuerySelectorAll(selector));

    public IReadOnlyList<string> Texts(string selector) => Html.Body!.Texts(selector);

    public IReadOnlyList<string> Links(string selector) => Html.Body!.Links(selector);

    /// <summary>The section under a heading.</summary>
    public IElement Section(string heading) =>
        Assert.Single(Html.QuerySelectorAll("section"), s => s.QuerySelector("h1, h2, h3")?.Words() == heading);

    [GeneratedRegex(@"\s+")]
    internal static partial Regex Blanks { get; }
}

/// <summary>How tests open pages and read elements.</summary>
public static class PageReading
{
    /// <summary>Opens an address of the site, which must answer with this status.</summary>
    public static async Task<Page> OpenAsync(this ArchiveSite site, string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var client = site.CreateClient();
        using var answer = await client.GetAsync(address);
        Assert.Equal((address, status), (address, answer.StatusCode));
        return new Page(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The page a search leads to.</summary>
    public static Task<Page> SearchAsync(this ArchiveSite site, string query) => site.OpenAsync($"/suche?q={Uri.EscapeDataString(query)}");

    /// <summary>The text of an element with single blanks.</summary>
    public static string Words(this IElement element) => Page.Blanks.Replace(element.TextContent, " ").Trim();

    public static IReadOnlyList<string> Texts(this IElement element, string selector) => [.. element.QuerySelectorAll(selector).Select(Words)];

    /// <summary>The addresses of links, as written.</summary>
    public static IReadOnlyList<string> Links(this IElement element, string selector = "a") =>
        [.. element.QuerySelectorAll(selector).Select(e => e.GetAttribute("href")!)];

    /// <summary>The item of a list, or the row of a table, that links an address.</summary>
    public static IElement Item(this IElement element, string address) =>
        Assert.Single(element.QuerySelectorAll("li, tr, article"), i => i.QuerySelector("a")?.GetAttribute("href") == address);
}
