using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Features.Map;

/// <summary>The map of an archive that changes while people look at it. One of each test's own.</summary>
public sealed class GrowingMapTests : IDisposable
{
    private readonly ArchiveSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task An_empty_archive_has_a_map_without_lights()
    {
        var page = await _site.OpenAsync("/karte");

        Assert.Contains("Noch ist kein Bericht veröffentlicht", page.Only("[role=status]").Words(), StringComparison.Ordinal);
        Assert.Empty(page.Html.QuerySelectorAll(".stadtkarte a, table"));
    }

    [Fact]
    public async Task What_is_published_later_shines_at_once_and_a_draft_does_not()
    {
        await _site.Given(given => given.Event("Eins", "2021-05-05", ["Unna"]));
        Assert.Equal(["/kommunen/unna"], (await _site.OpenAsync("/karte")).Links("tbody a"));

        await _site.Given(given => given.Event("Entwurf", "2021-06-06", ["Soest"], status: EventStatus.Draft));
        Assert.Equal(["/kommunen/unna"], (await _site.OpenAsync("/karte")).Links("tbody a"));

        await _site.Given(given => given.Event("Zwei", "2021-07-07", ["Lemgo"], topics: ["Teilhabe"]));
        Assert.Equal(["/kommunen/lemgo", "/kommunen/unna"], (await _site.OpenAsync("/karte?sortiert=name")).Links("tbody a"));
        Assert.Equal(["/kommunen/lemgo", "/kommunen/unna"], (await _site.OpenAsync("/")).Section("Nach Kommune").Links("li a"));
    }

    [Fact]
    public async Task A_town_whose_place_nobody_knows_is_named_below_the_map()
    {
        await _site.Given(given => given.Event("Eins", "2021-05-05", ["Nirgendwo"]));
        var page = await _site.OpenAsync("/karte");

        Assert.Equal(["/kommunen/nirgendwo"], page.Links("figcaption a"));
        Assert.Equal(["/kommunen/nirgendwo"], page.Links("tbody a"));
    }

    [Fact]
    public async Task Only_the_passages_that_name_the_topic_make_a_town_shine()
    {
        await _site.Given(given => given.Event(
            "Eins", "2021-05-05", ["Hamm", "Unna", "Soest"], topics: ["Teilhabe"], report: "Gastgeberin ist Hamm.\n\nUnna erzählt von Teilhabe.\n\nSoest erzählt vom Verkehr."));

        Assert.Equal(["/kommunen/unna"], (await _site.OpenAsync("/karte?thema=teilhabe")).Links("tbody a"));
    }

    [Fact]
    public async Task A_topic_that_staff_added_makes_those_shine_who_reported()
    {
        await _site.Given(given => given.Event("Eins", "2021-05-05", ["Hamm", "Unna"], topics: ["Teilhabe"], report: "Hamm und Unna."));
        var page = await _site.OpenAsync("/karte?thema=teilhabe");

        Assert.Equal(["/kommunen/hamm", "/kommunen/unna"], page.Links("tbody a"));
        Assert.DoesNotContain("0", page.Texts("tbody td.wert"));
    }

    [Fact]
    public async Task A_former_address_of_a_topic_still_narrows_the_map()
    {
        await _site.Given(given => given.Event("Eins", "2021-05-05", ["Unna"], topics: ["Teilhabe"]));
        await _site.Given(given => given.Event("Zwei", "2022-05-05", ["Soest"]));
        var topic = await _site.WithArchive(archive => archive.Topics.Select(t => t.Key).SingleAsync());
        await _site.Retire(RecordKind.Topic, "mitmachen", topic);

        var page = await _site.OpenAsync("/karte?thema=mitmachen");
        Assert.Equal(["/kommunen/unna"], page.Links("tbody a"));
        Assert.Equal("teilhabe", page.Only("#thema option[selected]").GetAttribute("value"));
    }
}
