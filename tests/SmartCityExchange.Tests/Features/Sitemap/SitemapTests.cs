using System.Globalization;
using System.Xml.Linq;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Sitemap;

[Collection(SeededSite.Collection)]
public sealed class SitemapTests(SeededSite site, Crawl crawl) : IClassFixture<Crawl>
{
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task The_sitemap_lists_every_public_page_and_no_other()
    {
        var pages = crawl.Pages.Values.Select(p => p.Html.QuerySelector("link[rel=canonical]")?.GetAttribute("href")).OfType<string>();

        Assert.Equal(pages.Order(StringComparer.Ordinal), (await ReadAsync(site)).Select(p => p.Address).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_comes_from_a_report_says_when_it_last_changed()
    {
        var dated = (await ReadAsync(site)).Where(p => new Uri(p.Address).Segments.Length > 2).ToList();

        Assert.NotEmpty(dated);
        Assert.All(dated, page => Assert.True(
            DateTimeOffset.TryParseExact(page.Changed, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _), page.ToString()));
    }

    [Fact]
    public async Task The_addresses_are_those_at_which_the_public_reaches_the_site()
    {
        using var other = new ConfiguredSite(("Archive:PublicUrl", "https://archiv.example/"));
        await other.Given(given => given.Event("Ergänzt", "2021-11-10", ["Unna"], report: "Ohne Namen."));
        var pages = await ReadAsync(other);

        Assert.All(pages, page => Assert.StartsWith("https://archiv.example/", page.Address, StringComparison.Ordinal));
        Assert.NotNull(Assert.Single(pages, p => p.Address == "https://archiv.example/kommunen/unna").Changed);
        Assert.Equal("https://archiv.example/kommunen/unna", (await other.OpenAsync("/kommunen/unna")).Only("link[rel=canonical]").GetAttribute("href"));
        Assert.Contains("Sitemap: https://archiv.example/sitemap.xml", await RobotsAsync(other), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Robots_find_the_sitemap_and_leave_the_searches()
    {
        var lines = (await RobotsAsync(site)).Split('\n');

        Assert.Contains("User-agent: *", lines);
        Assert.Contains("Disallow: /suche?", lines);
        Assert.Contains("Sitemap: http://localhost:5080/sitemap.xml", lines);
    }

    private static async Task<IReadOnlyList<(string Address, string? Changed)>> ReadAsync(ArchiveSite archiveSite)
    {
        using var client = archiveSite.CreateClient();
        using var answer = await client.GetAsync("/sitemap.xml");
        Assert.Equal("application/xml", answer.Content.Headers.ContentType!.MediaType);
        var root = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
        Assert.Equal(Schema + "urlset", root.Name);
        return [.. root.Elements(Schema + "url").Select(url => (url.Element(Schema + "loc")!.Value, url.Element(Schema + "lastmod")?.Value))];
    }

    private static async Task<string> RobotsAsync(ArchiveSite archiveSite)
    {
        using var client = archiveSite.CreateClient();
        using var answer = await client.GetAsync("/robots.txt");
        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        return await answer.Content.ReadAsStringAsync();
    }
}
