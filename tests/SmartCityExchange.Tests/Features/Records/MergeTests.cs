using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Tests.Features.Records;

/// <summary>Two records that stand for the same become one, and two again.</summary>
public sealed class MergeTests : IAsyncLifetime, IDisposable
{
    private readonly ArchiveSite _site = new();
    private DeskVisitor _rita = null!;

    public async Task InitializeAsync()
    {
        await _site.Given(async given =>
        {
            await given.Event("Erster", "2020-01-10", towns: ["Soest"], speakers: ["Anna Muster"], organisations: ["Verband A"]);
            await given.Event("Zweiter", "2021-01-10", speakers: ["A. Muster"], organisations: ["VA"]);
            await given.Event("Dritter", "2022-01-10", speakers: ["Anna Muster", "A. Muster"], organisations: ["Verband A", "VA"]);
        });
        _rita = await DeskVisitor.SignInAsync(_site, StaffRole.Administrator);
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _rita.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task Everything_that_would_move_is_shown_before_anything_does()
    {
        var page = await _rita.OpenAsync($"{await EditAsync("A. Muster")}/zusammenfuehren?mit=Anna+Muster");
        var words = page.Section("Das geschähe").Words();
        foreach (var told in new[] { "Anna Muster bleibt", "A. Muster geht darin auf", "/personen/a-muster", "„A. Muster“", "Zweiter vom 10. Januar 2021", "Dritter vom 10. Januar 2022" })
        {
            Assert.Contains(told, words, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Erster vom", words, StringComparison.Ordinal);
        await _site.OpenAsync("/personen/a-muster");
    }

    [Fact]
    public async Task The_other_way_round_the_other_stays()
    {
        var page = await _rita.OpenAsync($"{await EditAsync("A. Muster")}/zusammenfuehren?mit=Anna+Muster");
        var swapped = await _rita.OpenAsync(page.Links("form a.knopf").Single());
        Assert.Contains("A. Muster bleibt", swapped.Section("Das geschähe").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_nobody_bears_is_told_so()
    {
        var page = await _rita.OpenAsync($"{await EditAsync("A. Muster")}/zusammenfuehren?mit=Gibtesnicht");
        Assert.Contains("Einen anderen Eintrag dieses Namens gibt es nicht", page.Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_one_that_stays_has_it_all_and_names_stand_as_the_reports_have_them()
    {
        await MergeAsync("A. Muster", "Anna Muster");
        var page = await _site.OpenAsync("/personen/anna-muster");
        foreach (var title in new[] { "Erster", "Zweiter", "Dritter" })
        {
            Assert.Contains(title, page.Main.Words(), StringComparison.Ordinal);
        }

        Assert.Contains("A. Muster", (await _site.OpenAsync("/veranstaltungen/2021-01-10-zweiter")).Main.Words(), StringComparison.Ordinal);
        Assert.Equal("A. Muster", await _site.WithArchive(a => a.SpeakerRoles.Where(s => s.Contribution!.Event!.Title == "Zweiter").Select(s => s.BilledName).SingleAsync()));
        await AssertLeadsAsync("/personen/a-muster", "/personen/anna-muster");
        Assert.DoesNotContain("/personen/a-muster\"", (await _site.OpenAsync("/personen")).Source, StringComparison.Ordinal);
        var found = (await _site.SearchAsync("A. Muster")).Main.InnerHtml;
        Assert.Contains("/personen/anna-muster\"", found, StringComparison.Ordinal);
        Assert.DoesNotContain("/personen/a-muster\"", found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bodies_that_took_part_twice_take_part_once()
    {
        await MergeAsync("VA", "Verband A");
        var parts = await _site.WithArchive(a => a.Involvements.Where(i => i.Event!.Title == "Dritter").Select(i => i.Record!.Name).ToListAsync());
        Assert.Equal(["Verband A"], parts);
        var history = await _rita.OpenAsync($"/redaktion/veranstaltungen/{await EventKeyAsync("Dritter")}/fassungen");
        Assert.Contains("VA und Verband A zusammengeführt: dasselbe", history.Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undone_both_are_as_before()
    {
        var before = await FactsAsync();
        await MergeAsync("VA", "Verband A");
        await MergeAsync("A. Muster", "Anna Muster");
        await _rita.FillInAsync(await EditAsync("Anna Muster"), "Zurücknehmen: A. Muster");
        await _rita.FillInAsync(await EditAsync("Verband A"), "Zurücknehmen: VA");
        Assert.Equal(before, await FactsAsync());
        Assert.Equal(0, await _site.WithArchive(a => a.Aliases.CountAsync()));
        await _site.OpenAsync("/personen/a-muster");
        Assert.Contains("/personen/a-muster\"", (await _site.SearchAsync("A. Muster")).Main.InnerHtml, StringComparison.Ordinal);
        Assert.Empty((await _rita.OpenAsync(await EditAsync("Anna Muster"))).Html.QuerySelectorAll("#aufgegangen"));
    }

    [Fact]
    public async Task A_draft_beside_what_is_published_moves_too_and_stays_a_draft()
    {
        var edit = $"/redaktion/veranstaltungen/{await EventKeyAsync("Zweiter")}";
        await _rita.FillInAsync(edit, "Als Entwurf speichern", ("Title", "Zweiter, neu"));
        await MergeAsync("A. Muster", "Anna Muster");
        await _site.OpenAsync("/veranstaltungen/2021-01-10-zweiter");
        var form = await _rita.OpenAsync(edit);
        Assert.Equal("Zweiter, neu", form.Only("#Title").GetAttribute("value"));
        Assert.Contains("Anna Muster", form.Html.QuerySelectorAll("input").Select(i => i.GetAttribute("value")));

        await _rita.FillInAsync(await EditAsync("Anna Muster"), "Zurücknehmen: A. Muster");
        await _rita.FillInAsync(edit, "Änderungen veröffentlichen");
        Assert.Contains("Zweiter, neu", (await _site.OpenAsync("/personen/a-muster")).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_opened_before_the_merge_can_still_be_saved()
    {
        var edit = $"/redaktion/veranstaltungen/{await EventKeyAsync("Zweiter")}";
        var opened = await _rita.OpenAsync(edit);
        await MergeAsync("A. Muster", "Anna Muster");
        var joined = await _rita.PressAsync(opened, "Änderungen veröffentlichen", ("Platform", "Zoom"));
        Assert.Equal(HttpStatusCode.Conflict, _rita.Status);
        await _rita.PressAsync(joined, "Änderungen veröffentlichen");
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
        await AssertLeadsAsync("/personen/a-muster", "/personen/anna-muster");
        Assert.Contains("Zweiter", (await _site.OpenAsync("/personen/anna-muster")).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_version_of_an_event_names_whoever_stands_for_the_record_now()
    {
        await MergeAsync("A. Muster", "Anna Muster");
        var key = await EventKeyAsync("Zweiter");
        await _rita.FillInAsync($"/redaktion/veranstaltungen/{key}/fassungen/1", "Fassung 1 wiederherstellen");
        await _rita.FillInAsync($"/redaktion/veranstaltungen/{key}", "Änderungen veröffentlichen");
        Assert.Contains("Zweiter", (await _site.OpenAsync("/personen/anna-muster")).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merged_again_one_hop_leads_to_whoever_is_left_and_the_newest_merge_is_undone_first()
    {
        await _site.Given(given => given.Event("Vierter", "2023-01-10", speakers: ["Anna Berg"]));
        await MergeAsync("A. Muster", "Anna Muster");
        await MergeAsync("Anna Muster", "Anna Berg");
        await AssertLeadsAsync("/personen/a-muster", "/personen/anna-berg");
        await AssertLeadsAsync("/personen/anna-muster", "/personen/anna-berg");

        await _rita.FillInAsync(await EditAsync("Anna Muster"), "Zurücknehmen: A. Muster");
        Assert.Contains("selbst in einem anderen aufgegangen", (await _rita.FollowAsync()).Only(".meldung[role=status]").Words(), StringComparison.Ordinal);
        await _rita.FillInAsync(await EditAsync("Anna Berg"), "Zurücknehmen: Anna Muster");
        await AssertLeadsAsync("/personen/a-muster", "/personen/anna-muster");
    }

    [Fact]
    public async Task A_merge_that_was_seen_otherwise_is_not_done()
    {
        var page = await _rita.OpenAsync($"{await EditAsync("A. Muster")}/zusammenfuehren?mit=Anna+Muster");
        await _rita.FillInAsync(await EditAsync("Anna Muster"), "Speichern", ("Name", "Anna Mustermann"));
        await _rita.PressAsync(page, "Zusammenführen");
        Assert.Contains("Inzwischen hat jemand anderes gespeichert", (await _rita.FollowAsync()).Only(".meldung").Words(), StringComparison.Ordinal);
        await _site.OpenAsync("/personen/a-muster");
    }

    [Fact]
    public async Task Only_the_administration_merges()
    {
        using var publisher = await DeskVisitor.SignInAsync(_site, StaffRole.Publisher);
        var edit = await EditAsync("A. Muster");
        await publisher.OpenAsync($"{edit}/zusammenfuehren");
        Assert.NotEqual(HttpStatusCode.OK, publisher.Status);
        Assert.DoesNotContain("zusammenfuehren", (await publisher.OpenAsync(edit)).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Likely_doubles_are_listed_with_the_reason_until_somebody_says_they_are_distinct()
    {
        var page = await _rita.OpenAsync("/redaktion/eintraege/doppelte");
        Assert.Contains("gleicher Familienname, der Vorname fehlt oder ist abgekürzt", page.Main.Words(), StringComparison.Ordinal);
        await _rita.PressAsync(page, "Das sind verschiedene: Anna Muster und A. Muster");
        Assert.DoesNotContain("Muster", (await _rita.FollowAsync()).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_of_acts_tells_who_merged()
    {
        await MergeAsync("A. Muster", "Anna Muster");
        Assert.Contains("A. Muster und Anna Muster zusammengeführt: dasselbe", (await _rita.OpenAsync("/redaktion/protokoll")).Main.Words(), StringComparison.Ordinal);
    }

    private async Task MergeAsync(string goes, string stays)
    {
        await _rita.FillInAsync($"{await EditAsync(goes)}/zusammenfuehren?mit={Uri.EscapeDataString(stays)}", "Zusammenführen", ("note", "dasselbe"));
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
    }

    /// <summary>Everything the events say, by names.</summary>
    private async Task<string> FactsAsync() => string.Join('\n', await _site.WithArchive(async a => (IEnumerable<string>)
    [
        .. (await a.Involvements.Select(i => new { i.Event!.Title, i.Record!.Name, i.Role, Quote = i.Evidence!.Quote }).ToListAsync()).Select(i => $"{i.Title}: {i.Name} {i.Role} „{i.Quote}“").Order(),
        .. (await a.Mentions.Select(m => new { m.Event!.Title, m.Record!.Name, m.Quote, m.Start }).ToListAsync()).Select(m => $"{m.Title}: {m.Name} „{m.Quote}“ {m.Start}").Order(),
        .. (await a.SpeakerRoles.Select(s => new { s.Contribution!.Event!.Title, s.Person!.Name, s.BilledName, Town = s.Municipality!.Name }).ToListAsync()).Select(s => $"{s.Title}: {s.Name} als {s.BilledName} für {s.Town}").Order(),
    ]));

    private Task<Guid> EventKeyAsync(string title) => _site.WithArchive(a => a.Events.Where(e => e.Title == title).Select(e => e.Key).SingleAsync());

    private async Task<string> EditAsync(string name) => $"/redaktion/eintraege/{await _site.WithArchive(a => a.Records.Where(r => r.Name == name).Select(r => r.Key).SingleAsync())}";

    private async Task AssertLeadsAsync(string former, string present)
    {
        using var client = _site.CreateClient();
        using var answer = await client.GetAsync(former);
        Assert.Equal((HttpStatusCode.MovedPermanently, present), (answer.StatusCode, answer.Headers.Location?.ToString()));
        await _site.OpenAsync(present);
    }
}
