using System.Globalization;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Features.Timeline;

/// <summary>Events and topics through the years. Each test has an archive of its own.</summary>
public sealed class TimelineTests : IDisposable
{
    private readonly ArchiveSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task An_empty_archive_says_so()
    {
        var page = await _site.OpenAsync("/zeitstrahl");

        Assert.Equal("Noch ist kein Bericht veröffentlicht.", page.Only("[role=status]").Words());
        Assert.Empty(page.Html.QuerySelectorAll("table, figure"));
    }

    [Fact]
    public async Task Each_year_is_a_column_also_one_without_events()
    {
        await _site.Given(async given =>
        {
            await given.Event("Eins", "2019-05-05", topics: ["Parken"]);
            await given.Event("Zwei", "2021-05-05", topics: ["Parken", "Teilhabe"]);
            await given.Event("Drei", "2021-06-06", topics: ["Teilhabe"]);
            await given.Event("Entwurf", "2022-06-06", topics: ["Geheimes"], status: EventStatus.Draft);
        });
        var page = await _site.OpenAsync("/zeitstrahl");

        Assert.Equal(["Thema", "2019", "2020", "2021"], page.Texts("thead tr:first-child th"));
        Assert.Equal(["1", "–", "2"], page.Texts(".anzahl td"));
        Assert.Equal(["Parken", "Teilhabe"], page.Texts("tbody th"));
        Assert.Equal(["1", "", "1", "", "", "2"], page.Texts("tbody td"));
        Assert.Equal(["2021", "2019"], page.Texts(".zeitjahr > h2"));
        Assert.Equal(["Drei, 6. Juni 2021", "Zwei, 5. Mai 2021", "Eins, 5. Mai 2019"], page.Texts(".zeitjahr h3"));
        Assert.Equal(["/themen/parken", "/themen/teilhabe"], page.Only(".zeitjahr li:has(a[href$='zwei'])").Links(".dazu a"));
    }

    [Fact]
    public async Task A_brighter_light_stands_for_more_evidence()
    {
        await _site.Given(async given =>
        {
            await given.Event("Eins", "2020-01-01", topics: ["Parken"]);
            await given.Event("Zwei", "2021-01-01", topics: ["Parken"]);
            await given.Event("Drei", "2021-02-01", topics: ["Parken"]);
        });
        var radii = (await _site.OpenAsync("/zeitstrahl")).Html.QuerySelectorAll("tbody circle").Select(c => double.Parse(c.GetAttribute("r")!, CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(2, radii.Count);
        Assert.True(radii[0] < radii[1]);
        Assert.Equal(11, radii[1]);
    }

    [Fact]
    public async Task Many_years_events_and_topics_stay_a_picture_and_what_is_left_out_is_said()
    {
        await _site.Given(async given =>
        {
            await given.Event("Früh", "1990-01-01", topics: ["Altes"]);
            for (var i = 1; i <= 14; i++)
            {
                await given.Event($"Austausch {i}", $"2021-01-{i:00}", topics: [$"Thema {i}a", $"Thema {i}b"]);
            }
        });
        var page = await _site.OpenAsync("/zeitstrahl");

        Assert.Equal(20, page.Texts("thead tr:first-child th").Skip(1).Count());
        Assert.Equal(24, page.Texts("tbody th").Count);
        Assert.Equal(12, page.Texts(".zeitjahr h3").Count);
        Assert.Contains("Alle 14 Veranstaltungen des Jahres 2021", page.Main.Words(), StringComparison.Ordinal);
        Assert.Contains("1 Veranstaltung vor 2002", page.Main.Words(), StringComparison.Ordinal);
        Assert.Contains("Alle 29 Themen", page.Main.Words(), StringComparison.Ordinal);
    }
}
