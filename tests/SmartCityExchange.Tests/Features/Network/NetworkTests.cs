using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Features.Network;

/// <summary>Who meets whom in the reports. Each test has an archive of its own.</summary>
public sealed class NetworkTests : IDisposable
{
    private readonly ArchiveSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task An_empty_archive_says_so()
    {
        var page = await _site.OpenAsync("/netzwerk");

        Assert.Equal("Noch nennt kein Bericht zwei Namen in derselben Textstelle.", page.Only("[role=status]").Words());
        Assert.Empty(page.Html.QuerySelectorAll("main svg, table"));
    }

    [Fact]
    public async Task Two_names_meet_in_a_passage_and_not_merely_at_an_event()
    {
        await _site.Given(async given =>
        {
            await given.Event("Eins", "2021-01-01", ["Unna", "Soest"], topics: ["Parken"], report: "Unna baut das Parken um.\n\nSoest hört zu.");
            await given.Event("Zwei", "2022-01-01", ["Unna"], organisations: ["Stadtwerke"], topics: ["Parken"], report: "Unna und das Parken.\n\nDie Stadtwerke danken.");
            await given.Event("Entwurf", "2023-01-01", ["Soest"], topics: ["Parken"], status: EventStatus.Draft);
        });
        var page = await _site.OpenAsync("/netzwerk");

        Assert.Equal(["Parken Thema Unna Kommune 2"], page.Texts("tbody tr"));
        Assert.Equal(["/themen/parken", "/kommunen/unna"], page.Links("svg.begegnungskreis a"));
        Assert.Single(page.Html.QuerySelectorAll(".faeden path"));
    }

    [Fact]
    public async Task A_name_inside_of_another_name_does_not_meet_it()
    {
        await _site.Given(given => given.Event("Eins", "2021-01-01", ["Solingen"], organisations: ["Stadtwerke Solingen"], report: "Die Stadtwerke Solingen bauen."));

        Assert.Empty((await _site.OpenAsync("/netzwerk")).Texts("tbody tr"));
    }

    [Fact]
    public async Task Many_names_stay_a_picture_and_what_is_left_out_is_said()
    {
        string[] Named(string name) => [.. Enumerable.Range(10, 20).Select(i => $"{name} {i}")];
        await _site.Given(given => given.Event("Eins", "2021-01-01", Named("Stadt"), Named("Anna Redner"), Named("Verband"), topics: Named("Thema")));
        var page = await _site.OpenAsync("/netzwerk");

        Assert.Equal(60, page.Texts("tbody tr").Count);
        Assert.InRange(page.Links("svg.begegnungskreis a").Count, 2, 40);
        Assert.Contains("die 60 häufigsten von 780 Verbindungen", page.Main.Words(), StringComparison.Ordinal);
    }
}
