using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Features.Import;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Tests.Features.Records.Places;

/// <summary>Venues and series are edited at the desk, for all their events at once.</summary>
public sealed class PlaceTests : IAsyncLifetime, IDisposable
{
    private const string Places = "/redaktion/orte-und-reihen";

    private readonly ArchiveSite _site = new();
    private DeskVisitor _rita = null!;

    public async Task InitializeAsync()
    {
        await _site.Given(async given =>
        {
            await given.Event("Erster", "2020-01-10", towns: ["Soest"]);
            await given.Event("Zweiter", "2021-01-10", towns: ["Soest"]);
        });
        _rita = await DeskVisitor.SignInAsync(_site, StaffRole.Administrator);
        await HoldAsync("Erster", ("Venue", "Stadthale"), ("VenueTown", "Soest"), ("Series", "Austausch Stadt"));
        await HoldAsync("Zweiter", ("Venue", "Stadthale"), ("VenueTown", "Soest"), ("Series", "Austausch Stadt"));
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _rita.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task A_misspelt_house_and_a_series_are_renamed_on_the_pages_of_all_their_events()
    {
        await _rita.FillInAsync(await EditAsync("Stadthale"), "Speichern", ("Name", "Stadthalle"), ("Note", "Tippfehler"));
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
        await _rita.FillInAsync(await EditAsync("Austausch Stadt"), "Speichern", ("Name", "Smarte Stadt"));
        foreach (var address in new[] { "/veranstaltungen/2020-01-10-erster", "/veranstaltungen/2021-01-10-zweiter" })
        {
            var page = await _site.OpenAsync(address);
            Assert.Contains("Stadthalle", page.Main.Words(), StringComparison.Ordinal);
            Assert.Contains("Smarte Stadt", page.Main.Words(), StringComparison.Ordinal);
            Assert.DoesNotContain("Stadthale", page.Source, StringComparison.Ordinal);
        }

        Assert.Contains("/veranstaltungen/2020-01-10-erster", (await _site.SearchAsync("Stadthalle")).Main.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("/veranstaltungen/2020-01-10-erster", (await _site.SearchAsync("Stadthale")).Main.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("Tippfehler", (await _rita.OpenAsync($"{await EditAsync("Stadthalle")}/fassungen")).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_and_import_find_both_under_their_other_names()
    {
        await _rita.FillInAsync(await EditAsync("Stadthale"), "Speichern", ("Name", "Stadthalle"), ("Town", ""), ("Aliases", "Große Halle"));
        await _rita.FillInAsync(await EditAsync("Austausch Stadt"), "Speichern", ("Aliases", "Austausch neu"));
        await HoldAsync("Zweiter", ("Venue", "STADTHALE"), ("VenueTown", ""), ("Series", "austausch NEU"));
        var text = new ReadText();
        text.Report("Austausch neu", "2022-01-10", "In der Große Halle.").Venue("Große Halle", null);
        await text.ImportInto(_site);

        Assert.Equal([("Stadthalle", 3)], await _site.WithArchive(async a => (await a.Venues.Select(v => new { v.Name, Events = a.Events.Count(e => e.VenueId == v.Id) }).ToListAsync()).Select(v => (v.Name, v.Events))));
        Assert.Equal([("Austausch Stadt", 3)], await _site.WithArchive(async a => (await a.Series.Select(s => new { s.Name, s.Events.Count }).ToListAsync()).Select(s => (s.Name, s.Count))));
    }

    [Fact]
    public async Task The_list_is_searched_by_every_name_and_by_town()
    {
        await _rita.FillInAsync(await EditAsync("Stadthale"), "Speichern", ("Aliases", "Große Halle"));
        var all = await _rita.OpenAsync(Places);
        Assert.Equal(2, all.Html.QuerySelectorAll("tbody tr").Length);
        foreach (var query in new[] { "?q=grosse+halle", "?q=soest", "?art=Venue", "?q=thale&art=Venue" })
        {
            var row = (await _rita.OpenAsync(Places + query)).Only("tbody tr").Words();
            Assert.Equal("Stadthale Ort Soest Große Halle 2", row);
        }

        Assert.Contains("Dazu steht hier nichts", (await _rita.OpenAsync($"{Places}?q=nirgends")).Main.Words(), StringComparison.Ordinal);
        Assert.Contains(Places, (await _rita.OpenAsync("/redaktion/eintraege")).Links("main a"));
        Assert.Contains("Stadthale", (await _rita.OpenAsync("/redaktion/namen?art=Venue&q=gross")).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_towns_that_begin_alike_the_largest_are_offered_first()
    {
        var offered = JsonSerializer.Deserialize<List<string>>((await _rita.OpenAsync("/redaktion/namen?art=Municipality&q=neu")).Source)!;

        Assert.Equal(["Neuss", "Neumünster", "Neuwied"], offered.Take(3));
        Assert.Equal(12, offered.Count);
    }

    [Theory]
    [InlineData("Name", "…", "Bitte geben Sie einen Namen")]
    [InlineData("Town", "Nirgendstadt", "Eine Kommune „Nirgendstadt“ kennt das Archiv nicht")]
    public async Task What_cannot_be_saved_is_explained_and_nothing_typed_is_lost(string field, string value, string told)
    {
        var page = await _rita.FillInAsync(await EditAsync("Stadthale"), "Speichern", ("Aliases", "Halle"), (field, value));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        Assert.Contains(told, page.Only("[role=alert]").Words(), StringComparison.Ordinal);
        Assert.Equal("Halle", page.Only("#Aliases").TextContent);
        Assert.Equal(value, page.Only($"#{field}").GetAttribute("value"));
    }

    [Fact]
    public async Task A_town_of_the_official_list_can_be_named_though_no_report_does()
    {
        await _rita.FillInAsync(await EditAsync("Stadthale"), "Speichern", ("Town", "Unna"));
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
        Assert.Equal("05978036", await _site.WithArchive(a => a.Venues.Select(v => v.Municipality!.Ags).SingleAsync()));
        // No report links Unna: it is named, and has no page to be led to.
        var page = await _site.OpenAsync("/veranstaltungen/2020-01-10-erster");
        Assert.Contains("Stadthale, Unna", page.Main.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("/kommunen/unna", page.Source, StringComparison.Ordinal);

        var unna = await _rita.OpenAsync($"/redaktion/eintraege/{await _site.WithArchive(a => a.Municipalities.Where(m => m.Name == "Unna").Select(m => m.Key).SingleAsync())}");
        Assert.Contains("Hier steht: Stadthale", unna.Main.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("In den Papierkorb", unna.Texts("button"));
    }

    [Fact]
    public async Task A_name_leads_to_one_house_in_a_town()
    {
        await HoldAsync("Zweiter", ("Venue", "Bürgerhaus"), ("VenueTown", "Soest"));
        var page = await _rita.FillInAsync(await EditAsync("Stadthale"), "Speichern", ("Aliases", "buergerhaus"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        Assert.Contains("Diesen Namen trägt schon ein anderer Eintrag", page.Only("[role=alert]").Words(), StringComparison.Ordinal);
        await _rita.FillInAsync(await EditAsync("Stadthale"), "Speichern", ("Aliases", "Bürgerhaus"), ("Town", "Unna"));
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
    }

    [Fact]
    public async Task Who_saves_second_sees_both_versions()
    {
        var opened = await _rita.OpenAsync(await EditAsync("Stadthale"));
        await _rita.FillInAsync(await EditAsync("Stadthale"), "Speichern", ("Name", "Stadthalle"));
        var joined = await _rita.PressAsync(opened, "Speichern", ("Name", "Die Halle"));
        Assert.Equal(HttpStatusCode.Conflict, _rita.Status);
        await _rita.PressAsync(joined, "Speichern", ("Choices[Name]", "gespeicherte"));
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
        Assert.Equal("Stadthalle", await _site.WithArchive(a => a.Venues.Select(v => v.Name).SingleAsync()));
    }

    [Fact]
    public async Task An_old_version_can_be_had_back()
    {
        var edit = await EditAsync("Stadthale");
        await _rita.FillInAsync(edit, "Speichern", ("Name", "Bürgerhaus"), ("Town", "Unna"), ("Aliases", "Haus"));
        var words = (await _rita.OpenAsync($"{edit}/fassungen/2")).Main.Words();
        Assert.All(["Kommune", "Soest", "Unna", "Bürgerhaus"], told => Assert.Contains(told, words, StringComparison.Ordinal));
        await _rita.FillInAsync($"{edit}/fassungen/1", "Fassung 1 wiederherstellen");
        Assert.Contains("Fassung 1 ist wieder", (await _rita.FollowAsync()).Main.Words(), StringComparison.Ordinal);
        var venue = await _site.WithArchive(a => a.Venues.Include(v => v.Municipality).SingleAsync());
        Assert.Equal(("Stadthale", "Soest", 0), (venue.Name, venue.Municipality!.Name, venue.Aliases.Count));
    }

    [Fact]
    public async Task What_stands_on_public_pages_is_changed_by_who_may_publish()
    {
        var free = await EditAsync("Stadthale");
        await HoldAsync("Erster", ("Venue", "Bürgerhaus"));
        await HoldAsync("Zweiter", ("Venue", "Bürgerhaus"));
        using var editor = await DeskVisitor.SignInAsync(_site, StaffRole.Editor, "Emil");
        await editor.FillInAsync(free, "Speichern", ("Name", "Stadthalle"));
        Assert.Equal(HttpStatusCode.Redirect, editor.Status);
        Assert.DoesNotContain("Endgültig löschen", (await editor.OpenAsync(free)).Texts("button"));

        var page = await editor.OpenAsync(await EditAsync("Bürgerhaus"));
        Assert.DoesNotContain("Speichern", page.Texts("button"));
        Assert.Contains("Ändern kann ihn, wer veröffentlichen darf", page.Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_no_event_uses_is_deleted()
    {
        var edit = await EditAsync("Stadthale");
        var opened = await _rita.OpenAsync(edit);
        Assert.DoesNotContain("Endgültig löschen", opened.Texts("button"));
        Assert.Contains("Wird verwendet in 2 Veranstaltungen", opened.Main.Words(), StringComparison.Ordinal);

        await HoldAsync("Erster", ("Venue", ""), ("VenueTown", ""));
        await HoldAsync("Zweiter", ("Venue", ""), ("VenueTown", ""));
        var free = await _rita.OpenAsync(edit);
        await HoldAsync("Zweiter", "Als Entwurf speichern", ("Venue", "Stadthale"), ("VenueTown", "Soest"));
        await _rita.PressAsync(free, "Endgültig löschen");
        Assert.Contains("Inzwischen verwendet eine Veranstaltung diesen Eintrag", (await _rita.FollowAsync()).Main.Words(), StringComparison.Ordinal);

        await HoldAsync("Zweiter", "Als Entwurf speichern", ("Venue", ""), ("VenueTown", ""));
        await _rita.FillInAsync(edit, "Endgültig löschen");
        await _rita.OpenAsync(edit);
        Assert.Equal(HttpStatusCode.NotFound, _rita.Status);
        Assert.Contains("Ort Stadthale", (await _rita.OpenAsync("/redaktion/protokoll")).Main.Words(), StringComparison.Ordinal);
    }

    private Task HoldAsync(string title, params (string, string?)[] fields) => HoldAsync(title, "Änderungen veröffentlichen", fields);

    private async Task HoldAsync(string title, string button, params (string, string?)[] fields)
    {
        var key = await _site.WithArchive(a => a.Events.Where(e => e.Title == title).Select(e => e.Key).SingleAsync());
        await _rita.FillInAsync($"/redaktion/veranstaltungen/{key}", button, fields);
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
    }

    private Task<string> EditAsync(string name) => _site.WithArchive(async a =>
        $"{Places}/{(await a.Venues.Where(v => v.Name == name).Select(v => v.Key).ToListAsync()).Concat(await a.Series.Where(s => s.Name == name).Select(s => s.Key).ToListAsync()).Single()}");
}
