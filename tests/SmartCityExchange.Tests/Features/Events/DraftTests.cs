using System.Net;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Features.Events;

/// <summary>What is not published is found nowhere: beside one published event there is a draft and one in the trash.</summary>
public sealed class DraftTests(DraftTests.Site site) : IClassFixture<DraftTests.Site>
{
    private const string Shown = "/veranstaltungen/2021-01-02-sichtbar";

    public sealed class Site : ArchiveSite, IAsyncLifetime
    {
        public Task InitializeAsync() => Given(async given =>
        {
            await given.Event("Sichtbar", "2021-01-02", ["Unna"], ["Vera Vortrag"], ["Verband"], ["Vorhaben"], ["WLAN"]);
            await given.Event("Geheim", "2021-01-03", ["Unna", "Hamm"], ["Vera Vortrag", "Heide Heimlich"], ["Verband", "Bund"], ["Vorhaben", "Plan"], ["WLAN", "Laterne"], status: EventStatus.Draft);
            await given.Event("Verworfen", "2021-01-01", ["Unna", "Soest"], status: EventStatus.Trashed);
        });

        Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;
    }

    [Theory]
    [InlineData("/veranstaltungen/2021-01-03-geheim")]
    [InlineData("/veranstaltungen/2021-01-03-geheim/quelle")]
    [InlineData("/veranstaltungen/2021-01-01-verworfen")]
    [InlineData("/kommunen/hamm")]
    [InlineData("/kommunen/soest")]
    [InlineData("/personen/heide-heimlich")]
    [InlineData("/organisationen/bund")]
    [InlineData("/projekte/plan")]
    [InlineData("/themen/laterne")]
    public Task What_only_a_draft_links_has_no_page(string address) => site.OpenAsync(address, HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/")]
    [InlineData("/veranstaltungen")]
    [InlineData("/kommunen")]
    [InlineData("/personen")]
    [InlineData("/organisationen")]
    [InlineData("/projekte")]
    [InlineData("/themen")]
    [InlineData(Shown)]
    [InlineData("/kommunen/unna")]
    [InlineData("/personen/vera-vortrag")]
    [InlineData("/themen/wlan")]
    [InlineData("/sitemap.xml")]
    public async Task No_page_names_a_draft_or_what_only_it_links(string address)
    {
        var source = (await site.OpenAsync(address)).Source;

        Assert.All(["geheim", "verworfen", "hamm", "soest", "heimlich", "laterne"], word => Assert.DoesNotContain(word, source, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("Geheim")]
    [InlineData("Hamm")]
    [InlineData("Heimlich")]
    [InlineData("Laterne")]
    public async Task No_search_finds_it(string query) =>
        Assert.Contains("Nichts gefunden", (await site.SearchAsync(query)).Main.Words(), StringComparison.Ordinal);

    [Fact]
    public async Task It_counts_nowhere()
    {
        Assert.Contains("1 Veranstaltung, zuletzt 2021", (await site.OpenAsync("/kommunen")).Main.Item("/kommunen/unna").Words(), StringComparison.Ordinal);
        Assert.Contains("1 Veranstaltung, zuletzt 2021", (await site.OpenAsync("/personen")).Main.Item("/personen/vera-vortrag").Words(), StringComparison.Ordinal);
        Assert.Contains("1 Belegstelle aus 1 Veranstaltung", (await site.OpenAsync("/themen/wlan")).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_neither_before_nor_after_another_event() =>
        Assert.Empty((await site.OpenAsync(Shown)).Links("a[rel=prev], a[rel=next]"));

    [Fact]
    public async Task An_event_taken_back_takes_what_only_it_linked_along()
    {
        using var other = new ArchiveSite();
        await other.Given(given => given.Event("Sichtbar", "2021-01-02", ["Unna"], ["Vera Vortrag"], topics: ["WLAN"]));
        await other.Change("Sichtbar", e => e.Status = EventStatus.Draft);

        await other.OpenAsync("/kommunen/unna", HttpStatusCode.Gone);
        foreach (var query in new[] { "Sichtbar", "Unna", "Vortrag", "WLAN" })
        {
            Assert.Contains("Nichts gefunden", (await other.SearchAsync(query)).Main.Words(), StringComparison.Ordinal);
        }
    }
}
