using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Records.Places;

/// <summary>Two venues, or two series, that are the same become one.</summary>
public sealed class PlaceMergeTests : PlaceDesk
{
    protected override Task FillAsync() => Site.Given(async given =>
    {
        await given.Event("Erster", "2020-01-10", towns: ["Soest"]);
        await given.Event("Zweiter", "2021-01-10", towns: ["Soest"]);
        await given.Event("Dritter", "2022-01-10", towns: ["Soest"]);
    });

    protected override async Task LinkAsync()
    {
        await HoldAsync("Erster", "Änderungen veröffentlichen", ("Venue", "Stadthalle"), ("VenueTown", "Soest"), ("Series", "Smarte Stadt"));
        await HoldAsync("Zweiter", "Änderungen veröffentlichen", ("Venue", "Stadthalle Soest"), ("PlannedVenue", "Stadthalle Soest"), ("Series", "Smart City"));
    }

    [Fact]
    public async Task Everything_that_would_move_is_shown_before_anything_does()
    {
        var words = (await Rita.OpenAsync($"{await EditAsync("Stadthalle Soest")}/zusammenfuehren?mit=stadthalle")).Section("Das geschähe").Words();
        foreach (var told in new[] { "Stadthalle (Soest) bleibt", "Stadthalle Soest geht darin auf", "„Stadthalle Soest“", "Zweiter vom 10. Januar 2021" })
        {
            Assert.Contains(told, words, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Erster vom", words, StringComparison.Ordinal);
        Assert.Equal(2, await Site.WithArchive(a => a.Venues.CountAsync()));
    }

    [Fact]
    public async Task All_events_have_the_one_that_stays_under_both_names()
    {
        var gone = await EditAsync("Stadthalle Soest");
        await MergeAsync("Stadthalle Soest", "Stadthalle");
        await MergeAsync("Smart City", "Smarte Stadt");
        var page = await Site.OpenAsync("/veranstaltungen/2021-01-10-zweiter");
        Assert.Contains("Smarte Stadt", page.Main.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Stadthalle Soest", page.Main.Words(), StringComparison.Ordinal);
        Assert.Contains("/veranstaltungen/2020-01-10-erster", (await Site.SearchAsync("\"Stadthalle Soest\"")).Main.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(
            [("Stadthalle", "Stadthalle Soest")],
            await Site.WithArchive(async a => (await a.Venues.ToListAsync()).Select(v => (v.Name, string.Join('|', v.Aliases)))));
        await Rita.OpenAsync(gone);
        Assert.Equal(await EditAsync("Stadthalle"), Rita.Location);
        Assert.Contains("Ort: Stadthalle Soest und Stadthalle zusammengeführt: dasselbe", (await Rita.OpenAsync("/redaktion/protokoll")).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_beside_what_is_published_moves_too_and_stays_a_draft()
    {
        await HoldAsync("Dritter", "Als Entwurf speichern", ("Venue", "Stadthalle Soest"), ("Series", "Smart City"));
        await MergeAsync("Stadthalle Soest", "Stadthalle");
        await MergeAsync("Smart City", "Smarte Stadt");
        Assert.DoesNotContain("Stadthalle", (await Site.OpenAsync("/veranstaltungen/2022-01-10-dritter")).Main.Words(), StringComparison.Ordinal);
        var form = await Rita.OpenAsync(await EventAsync("Dritter"));
        Assert.Equal("Stadthalle", form.Only("#Venue").GetAttribute("value"));
        Assert.Equal("Smarte Stadt", form.Only("#Series").GetAttribute("value"));
    }

    [Fact]
    public async Task An_old_version_of_an_event_leads_to_the_one_that_stays_also_when_that_was_merged_again()
    {
        await HoldAsync("Dritter", "Änderungen veröffentlichen", ("Venue", "Kulturhaus"), ("VenueTown", "Soest"));
        await MergeAsync("Stadthalle Soest", "Stadthalle");
        await MergeAsync("Stadthalle", "Kulturhaus");
        await MergeAsync("Smart City", "Smarte Stadt");
        var zweiter = await EventAsync("Zweiter");
        var restore = await Rita.OpenAsync($"{zweiter}/fassungen/2");
        Assert.DoesNotContain("kommt nicht zurück", restore.Main.Words(), StringComparison.Ordinal);
        await Rita.PressAsync(restore, "Fassung 2 wiederherstellen");
        await Rita.FillInAsync(zweiter, "Änderungen veröffentlichen");
        var page = (await Site.OpenAsync("/veranstaltungen/2021-01-10-zweiter")).Main.Words();
        Assert.Contains("Kulturhaus", page, StringComparison.Ordinal);
        Assert.Contains("Smarte Stadt", page, StringComparison.Ordinal);
        Assert.Equal(1, await Site.WithArchive(a => a.Venues.CountAsync()));
    }

    [Fact]
    public async Task A_merge_that_was_seen_otherwise_is_not_done()
    {
        var page = await Rita.OpenAsync($"{await EditAsync("Smart City")}/zusammenfuehren?mit=Smarte+Stadt");
        await Rita.FillInAsync(await EditAsync("Smarte Stadt"), "Speichern", ("Aliases", "Smarte Städte"));
        await Rita.PressAsync(page, "Zusammenführen");
        Assert.Contains("Inzwischen hat jemand anderes gespeichert", (await Rita.FollowAsync()).Main.Words(), StringComparison.Ordinal);
        Assert.Equal(2, await Site.WithArchive(a => a.Series.CountAsync()));
    }

    [Fact]
    public async Task Undone_both_are_as_before_and_each_event_has_its_own_again()
    {
        await HoldAsync("Dritter", "Als Entwurf speichern", ("Venue", "Stadthalle Soest"), ("Series", "Smart City"));
        var before = await FactsAsync();
        var gone = await EditAsync("Stadthalle Soest");
        await MergeAsync("Stadthalle Soest", "Stadthalle");
        await MergeAsync("Smart City", "Smarte Stadt");
        await Rita.FillInAsync(await EditAsync("Stadthalle"), "Zurücknehmen: Stadthalle Soest");
        Assert.Contains("Beide Einträge stehen wieder für sich", (await Rita.FollowAsync()).Main.Words(), StringComparison.Ordinal);
        await Rita.FillInAsync(await EditAsync("Smarte Stadt"), "Zurücknehmen: Smart City");
        Assert.Equal(before, await FactsAsync());
        Assert.Equal(gone, await EditAsync("Stadthalle Soest"));
        Assert.Equal("Stadthalle Soest", (await Rita.OpenAsync(await EventAsync("Dritter"))).Only("#Venue").GetAttribute("value"));
        Assert.Contains("/veranstaltungen/2021-01-10-zweiter", (await Site.SearchAsync("\"Stadthalle Soest\"")).Main.InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("Zurücknehmen", (await Rita.OpenAsync(await EditAsync("Stadthalle"))).Texts("button"));
        Assert.Contains("zurückgenommen", (await Rita.OpenAsync("/redaktion/protokoll")).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merges_are_undone_the_last_one_first_and_what_was_added_since_stays()
    {
        await HoldAsync("Dritter", ("Venue", "Kulturhaus"), ("VenueTown", "Soest"));
        await MergeAsync("Stadthalle Soest", "Stadthalle");
        await MergeAsync("Stadthalle", "Kulturhaus");
        await HoldAsync("Zweiter", ("PlannedVenue", ""), ("PlannedVenueTown", ""));
        await Rita.FillInAsync(await EditAsync("Kulturhaus"), "Zurücknehmen: Stadthalle");
        await Rita.FillInAsync(await EditAsync("Stadthalle"), "Zurücknehmen: Stadthalle Soest");
        Assert.Equal(
            [("Erster", "Stadthalle", null), ("Zweiter", "Stadthalle Soest", null), ("Dritter", "Kulturhaus", null)],
            await Site.WithArchive(async a => (await a.Events.OrderBy(e => e.Date).Select(e => new { e.Title, Venue = e.Venue!.Name, Planned = e.PlannedVenue!.Name }).ToListAsync()).Select(e => (e.Title, e.Venue, (string?)e.Planned))));
    }

    [Fact]
    public async Task A_merge_is_not_undone_while_another_bears_the_name_that_would_come_back()
    {
        await MergeAsync("Smart City", "Smarte Stadt");
        var edit = await EditAsync("Smarte Stadt");
        await Rita.FillInAsync(edit, "Speichern", ("Name", "Smart City"), ("Aliases", ""));
        await Rita.FillInAsync(edit, "Zurücknehmen: Smart City");
        Assert.Contains("ein anderer trägt inzwischen einen der Namen", (await Rita.FollowAsync()).Main.Words(), StringComparison.Ordinal);
        Assert.Equal(1, await Site.WithArchive(a => a.Series.CountAsync()));
        await Rita.FillInAsync(edit, "Speichern", ("Name", "Smarte Stadt"), ("Aliases", ""));
        await Rita.FillInAsync(edit, "Zurücknehmen: Smart City");
        Assert.Equal(2, await Site.WithArchive(a => a.Series.CountAsync()));
    }

    [Fact]
    public async Task Houses_of_one_town_that_look_alike_are_offered_as_doubles_until_somebody_says_they_are_not()
    {
        await HoldAsync("Dritter", ("Venue", "Stadthalle"), ("VenueTown", "Unna"));
        var page = await Rita.OpenAsync("/redaktion/eintraege/doppelte");
        Assert.Equal(["Stadthalle und Stadthalle Soest"], page.Texts("h2").Where(t => t.Contains("halle", StringComparison.Ordinal)));
        Assert.Contains("gleicher Name, bei einem fehlt die Kommune", page.Main.Words(), StringComparison.Ordinal);
        await Rita.PressAsync(page, "Das sind verschiedene: Stadthalle und Stadthalle Soest");
        Assert.DoesNotContain("Stadthalle", (await Rita.FollowAsync()).Texts("h2"));
    }

    [Fact]
    public async Task A_venue_and_a_series_are_never_one()
    {
        var other = (await EditAsync("Smart City"))[^36..];
        var page = await Rita.OpenAsync($"{await EditAsync("Stadthalle")}/zusammenfuehren?eintrag={other}");
        Assert.DoesNotContain("Zusammenführen", page.Texts("button"));
    }

    private async Task MergeAsync(string goes, string stays)
    {
        await Rita.FillInAsync($"{await EditAsync(goes)}/zusammenfuehren?mit={Uri.EscapeDataString(stays)}", "Zusammenführen", ("note", "dasselbe"));
        Assert.Equal(HttpStatusCode.Redirect, Rita.Status);
    }

    /// <summary>What the venues and series are, and which event links which.</summary>
    private Task<string> FactsAsync() => Site.WithArchive(async a => string.Join('\n',
    [
        .. (await a.Venues.Include(v => v.Municipality).OrderBy(v => v.Key).ToListAsync()).Select(v => $"{v.Key} {v.Name} {v.Municipality?.Name} {string.Join('|', v.Aliases)} {string.Join('|', v.FormerKeys)}"),
        .. (await a.Series.OrderBy(s => s.Key).ToListAsync()).Select(s => $"{s.Key} {s.Name} {string.Join('|', s.Aliases)} {string.Join('|', s.FormerKeys)}"),
        .. (await a.Events.OrderBy(e => e.Date).Select(e => new { e.Title, Venue = (Guid?)e.Venue!.Key, Planned = (Guid?)e.PlannedVenue!.Key, Series = (Guid?)e.Series!.Key }).ToListAsync()).Select(e => e.ToString()!),
    ]));
}
