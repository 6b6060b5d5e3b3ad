using System.Globalization;
using System.Xml.Linq;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Features.Shared;

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

    /// <summary>What the page says of itself, the sitemap says of the page.</summary>
    [Fact]
    public async Task Every_record_is_dated_as_its_page_says()
    {
        foreach (var (address, changed) in (await ReadAsync(site)).Where(p => new Uri(p.Address).Segments.Length == 3))
        {
            var stated = crawl.Pages[new Uri(address).AbsolutePath].Only("script[type='application/ld+json']").TextContent.Split("\"dateModified\":\"")[1][..10];

            Assert.Equal((address, stated), (address, BerlinTime.Day(DateTimeOffset.Parse(changed!, CultureInfo.InvariantCulture).UtcDateTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public async Task A_change_of_the_event_dates_all_who_speak_there_anew()
    {
        using var other = new ArchiveSite();
        await other.Given(given => given.Event("Licht", "2021-01-02", ["Unna"], ["Vera Vortrag"], report: "Ohne Namen."));
        await other.Change("Licht", e => e.ChangedAt = new DateTime(2030, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        var pages = await ReadAsync(other);

        Assert.All(["/veranstaltungen/2021-01-02-licht", "/kommunen/unna", "/personen/vera-vortrag"], path => Assert.Equal("2030-01-02T03:04:05Z", Assert.Single(pages, p => p.Address.EndsWith(path, StringComparison.Ordinal)).Changed));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/veranstaltungen")]
    [InlineData("/kommunen/beckum")]
    [InlineData("/themen/open-government")]
    [InlineData("/organisationen/regioit")]
    public async Task The_feed_of_new_events_is_announced(string address)
    {
        var feed = (await site.OpenAsync(address)).Only("link[rel=alternate][type='application/atom+xml']");

        Assert.StartsWith("Neue Veranstaltungen", feed.GetAttribute("title"), StringComparison.Ordinal);
        var entries = XDocument.Parse((await site.OpenAsync(feed.GetAttribute("href")!)).Source).Descendants("{http://www.w3.org/2005/Atom}entry").ToList();
        Assert.InRange(entries.Count, 1, 3);
        Assert.Contains(entries, e => e.ToString().Contains(Seeds.Event2021, StringComparison.Ordinal));
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
