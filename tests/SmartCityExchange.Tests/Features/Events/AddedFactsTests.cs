using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Events;

/// <summary>Facts that staff added and no words of a report say.</summary>
public sealed class AddedFactsTests(AddedFactsTests.Site site) : IClassFixture<AddedFactsTests.Site>
{
    private const string Added = "/veranstaltungen/2021-11-10-ergaenzt";

    public sealed class Site : ArchiveSite, IAsyncLifetime
    {
        public Task InitializeAsync() => Given(async given =>
        {
            await given.Event(
                "Ergänzt", towns: ["Unna"], speakers: ["Vera Vortrag"], organisations: ["THW"], projects: ["Leuchtturm"], topics: ["WLAN"], report: "Der Bericht nennt niemanden.");
            await given.Event("Belegt", towns: ["Soest"], speakers: ["Bernd Beleg"], topics: ["Funk"]);
            await given.Event("Leer", towns: ["Hamm"], speakers: ["Lea Leer"], report: "");
        });

        Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;
    }

    [Theory]
    [InlineData("Kommunen", "/kommunen/unna")]
    [InlineData("Organisationen", "/organisationen/thw")]
    [InlineData("Projekte", "/projekte/leuchtturm")]
    [InlineData("Themen", "/themen/wlan")]
    public async Task A_link_without_words_in_the_report_says_redaktionell_ergaenzt(string heading, string address)
    {
        var item = (await site.OpenAsync(Added)).Section(heading).Item(address);
        Assert.Contains("redaktionell ergänzt", item.Words(), StringComparison.Ordinal);
        Assert.Empty(item.Links("a.belegt"));
        Assert.Contains("Redaktionell ergänzt, ohne Belegstelle im Bericht.", (await site.OpenAsync(address)).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_speaker_without_words_in_the_report_says_redaktionell_ergaenzt()
    {
        var talks = (await site.OpenAsync(Added)).Section("Beiträge");
        Assert.Contains("Vera Vortrag Projektleitung für Unna redaktionell ergänzt", talks.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_report_names_does_not_say_redaktionell_ergaenzt() =>
        Assert.DoesNotContain("redaktionell ergänzt", (await site.OpenAsync("/veranstaltungen/2021-11-10-belegt")).Main.Words(), StringComparison.Ordinal);

    [Theory]
    [InlineData("/kommunen", "/kommunen/unna")]
    [InlineData("/organisationen", "/organisationen/thw")]
    [InlineData("/themen", "/themen/wlan")]
    public async Task A_list_counts_and_dates_them_like_all_others(string list, string address) =>
        Assert.Contains("1 Veranstaltung, zuletzt 2021", (await site.OpenAsync(list)).Main.Item(address).Words(), StringComparison.Ordinal);

    [Fact]
    public async Task A_speaker_is_listed_where_the_report_is_empty()
    {
        var page = await site.OpenAsync("/veranstaltungen/2021-11-10-leer");

        Assert.Contains("Lea Leer", page.Section("Beiträge").Words(), StringComparison.Ordinal);
        Assert.All(page.Links("a[href^='#']"), anchor => page.Only(anchor));
    }
}
