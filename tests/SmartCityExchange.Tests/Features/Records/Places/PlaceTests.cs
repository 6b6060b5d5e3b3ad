using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Features.Import;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Tests.Features.Records.Places;

/// <summary>Venues and series are edited at the desk, for all their events at once.</summary>
public sealed class PlaceTests : PlaceDesk
{
    protected override Task FillAsync() => Site.Given(async given =>
    {
        await given.Event("Erster", "2020-01-10", towns: ["Soest"]);
        await given.Event("Zweiter", "2021-01-10", towns: ["Soest"]);
    });

    protected override async Task LinkAsync()
    {
        await HoldAsync("Erster", ("Venue", "Stadthale"), ("VenueTown", "Soest"), ("Series", "Austausch Stadt"));
        await HoldAsync("Zweiter", ("Venue", "Stadthale"), ("VenueTown", "Soest"), ("Series", "Austausch Stadt"));
    }

    [Fact]
    public async Task A_misspelt_house_and_a_series_are_renamed_on_the_pages_of_all_their_events()
    {
        await Rita.FillInAsync(await EditAsync("Stadthale"), "Speichern", ("Name", "Stadthalle"), ("Note", "Tippfehler"));
        Assert.Equal(HttpStatusCode.Redirect, Rita.Status);
        await Rita.FillInAsync(await EditAsync("Austausch Stadt"), "Speichern", ("Name", "Smarte Stadt"));
        foreach (var address in new[] { "/veranstaltungen/2020-01-10-erster", "/veranstaltungen/2021-01-10-zweiter" })
        {
            var page = await Site.OpenAsync(address);
            Assert.Contains("Stadthalle", page.Main.Words(), StringComparison.Ordinal);
            Assert.Contains("Smarte Stadt", page.Main.Words(), StringComparison.Ordinal);
            Assert.DoesNotContain("Stadthale", page.Source, StringComparison.Ordinal);
        }

        Assert.Contains("/veranstaltungen/2020-01-10-erster", (await Site.SearchAsync("Stadthalle")).Main.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("/veranstaltungen/2020-01-10-erster", (await Site.SearchAsync("Stadthale")).Main.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("Tippfehler", (await Rita.OpenAsync($"{await EditAsync("Stadthalle")}/fassungen")).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_and_import_find_both_under_their_other_names()
    {
        await Rita.FillInAsync(await EditAsync("Stadthale"), "Speichern", ("Name", "Stadthalle"), ("Town", ""), ("Aliases", "Große Halle"));
        await Rita.FillInAsync(await EditAsync("Austausch Stadt"), "Speichern", ("Aliases", "Austausch neu"));
        await HoldAsync("Zweiter", ("Venue", "STADTHALE"), ("VenueTown", ""), ("Series", "austausch NEU"));
        var text = new ReadText();
        text.Report("Austausch neu", "2022-01-10", "In der Große Halle.").Venue("Große Halle", null);
        await text.ImportInto(Site);

        Assert.Equal([("Stadthalle", 3)], await Site.WithArchive(async a => (await a.Venues.Select(v => new { v.Name, Events = a.Events.Count(e => e.VenueId == v.Id) }).ToListAsync()).Select(v => (v.Name, v.Events))));
        Assert.Equal([("Austausch Stadt", 3)], await Site.WithArchive(async a => (await a.Series.Select(s => new { s.Name, s.Events.Count }).ToListAsync()).Select(s => (s.Name, s.Count))));
    }

    [Fact]
    public async Task The_list_is_searched_by_every_name_and_by_town()
    {
        await Rita.FillInAsync(await EditAsync("Stadthale"), "Speichern", ("Aliases", "Große Halle"));
        var all = await Rita.OpenAsync(Places);
        Assert.Equal(2, all.Html.QuerySelectorAll("tbody tr").Length);
        foreach (var query in new[] { "?q=grosse+halle", "?q=soest", "?art=Venue", "?q=thale&art=Venue" })
        {
            var row = (await Rita.OpenAsync(Places + query)).Only("tbody tr").Words();
            Assert.Equal("Stadthale Ort Soest Große Halle 2", row);
        }

        Assert.Contains("Dazu steht hier nichts", (await Rita.OpenAsync($"{Places}?q=nirgends")).Main.Words(), StringComparison.Ordinal);
        Assert.Contains(Places, (await Rita.OpenAsync("/redaktion/eintraege")).Links("main a"));
        Assert.Contains("Stadthale", (await Rita.OpenAsync("/redaktion/namen?art=Venue&q=gross")).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_towns_that_begin_alike_the_largest_are_offered_first()
    {
        var offered = JsonSerializer.Deserialize<List<string>>((await Rita.OpenAsync("/redaktion/namen?art=Municipality&q=neu")).Source)!;

        Assert.Equal(["Neuss", "Neumünster", "Neuwied"], offered.Take(3));
        Assert.Equal(12, offered.Count);
    }

    [Theory]
    [InlineData("Name", "…", "Bitte geben Sie einen Namen")]
    [InlineData("Town", "Nirgendstadt", "Eine Kommune „Nirgendstadt“ kennt das Archiv nicht")]
    public async Task What_cannot_be_saved_is_explained_and_nothing_typed_is_lost(string field, string value, string told)
    {
        var page = await Rita.FillInAsync(await EditAsync("Stadthale"), "Speichern", ("Aliases", "Halle"), (field, value));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, Rita.Status);
        Assert.Contains(told, page.Only("[role=alert]").Words(), StringComparison.Ordinal);
        Assert.Equal("Halle", page.Only("#Aliases").TextContent);
        Assert.Equal(value, page.Only($"#{field}").GetAttribute("value"));
    }

    [Fact]
    public async Task A_town_of_the_official_list_can_be_named_though_no_report_does()
    {
        await Rita.FillInAsync(await EditAsync("Stadthale"), "Speichern", ("Town", "Unna"));
        Assert.Equal(HttpStatusCode.Redirect, Rita.Status);
        Assert.Equal("05978036", await Site.WithArchive(a => a.Venues.Select(v => v.Municipality!.Ags).SingleAsync()));
        // No report links Unna: it is named, and has no page to be led to.
        var page = await Site.OpenAsync("/veranstaltungen/2020-01-10-erster");
        Assert.Contains("Stadthale, Unna", page.Main.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("/kommunen/unna", page.Source, StringComparison.Ordinal);

        var unna = await Rita.OpenAsync($"/redaktion/eintraege/{await Site.WithArchive(a => a.Municipalities.Where(m => m.Name == "Unna").Select(m => m.Key).SingleAsync())}");
        Assert.Contains("Hier steht: Stadthale", unna.Main.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("In den Papierkorb", unna.Texts("button"));
    }

    [Fact]
    public async Task A_name_leads_to_one_house_in_a_town()
    {
        await HoldAsync("Zweiter", ("Venue", "Bürgerhaus"), ("VenueTown", "Soest"));
        var page = await Rita.FillInAsync(await EditAsync("Stadthale"), "Speichern", ("Aliases", "buergerhaus"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, Rita.Status);
        Assert.Contains("Diesen Namen trägt schon ein anderer Eintrag", page.Only("[role=alert]").Words(), StringComparison.Ordinal);
        await Rita.FillInAsync(await EditAsync("Stadthale"), "Speichern", ("Aliases", "Bürgerhaus"), ("Town", "Unna"));
        Assert.Equal(HttpStatusCode.Redirect, Rita.Status);
    }

    [Fact]
    public async Task Who_saves_second_sees_both_versions()
    {
        var opened = await Rita.OpenAsync(await EditAsync("Stadthale"));
        await Rita.FillInAsync(await EditAsync("Stadthale"), "Speichern", ("Name", "Stadthalle"));
        var joined = await Rita.PressAsync(opened, "Speichern", ("Name", "Die Halle"));
        Assert.Equal(HttpStatusCode.Conflict, Rita.Status);
        await Rita.PressAsync(joined, "Speichern", ("Choices[Name]", "gespeicherte"));
        Assert.Equal(HttpStatusCode.Redirect, Rita.Status);
        Assert.Equal("Stadthalle", await Site.WithArchive(a => a.Venues.Select(v => v.Name).SingleAsync()));
    }

    [Fact]
    public async Task An_old_version_can_be_had_back()
    {
        var edit = await EditAsync("Stadthale");
        await Rita.FillInAsync(edit, "Speichern", ("Name", "Bürgerhaus"), ("Town", "Unna"), ("Aliases", "Haus"));
        var words = (await Rita.OpenAsync($"{edit}/fassungen/2")).Main.Words();
        Assert.All(["Kommune", "Soest", "Unna", "Bürgerhaus"], told => Assert.Contains(told, words, StringComparison.Ordinal));
        await Rita.FillInAsync($"{edit}/fassungen/1", "Fassung 1 wiederherstellen");
        Assert.Contains("Fassung 1 ist wieder", (await Rita.FollowAsync()).Main.Words(), StringComparison.Ordinal);
        var venue = await Site.WithArchive(a => a.Venues.Include(v => v.Municipality).SingleAsync());
        Assert.Equal(("Stadthale", "Soest", 0), (venue.Name, venue.Municipality!.Name, venue.Aliases.Count));
    }

    [Fact]
    public async Task What_stands_on_public_pages_is_changed_by_who_may_publish()
    {
        var free = await EditAsync("Stadthale");
        await HoldAsync("Erster", ("Venue", "Bürgerhaus"));
        await HoldAsync("Zweiter", ("Venue", "Bürgerhaus"));
        using var editor = await DeskVisitor.SignInAsync(Site, StaffRole.Editor, "Emil");
        await editor.FillInAsync(free, "Speichern", ("Name", "Stadthalle"));
        Assert.Equal(HttpStatusCode.Redirect, editor.Status);
        Assert.DoesNotContain("In den Papierkorb", (await editor.OpenAsync(free)).Texts("button"));

        var page = await editor.OpenAsync(await EditAsync("Bürgerhaus"));
        Assert.DoesNotContain("Speichern", page.Texts("button"));
        Assert.Contains("Ändern kann ihn, wer veröffentlichen darf", page.Main.Words(), StringComparison.Ordinal);
    }
}
