using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Tests.Features.Records.Places;

/// <summary>Two venues, or two series, that are the same become one.</summary>
public sealed class PlaceMergeTests : IAsyncLifetime, IDisposable
{
    private readonly ArchiveSite _site = new();
    private DeskVisitor _rita = null!;

    public async Task InitializeAsync()
    {
        await _site.Given(async given =>
        {
            await given.Event("Erster", "2020-01-10", towns: ["Soest"]);
            await given.Event("Zweiter", "2021-01-10", towns: ["Soest"]);
            await given.Event("Dritter", "2022-01-10", towns: ["Soest"]);
        });
        _rita = await DeskVisitor.SignInAsync(_site, StaffRole.Administrator);
        await HoldAsync("Erster", "Änderungen veröffentlichen", ("Venue", "Stadthalle"), ("VenueTown", "Soest"), ("Series", "Smarte Stadt"));
        await HoldAsync("Zweiter", "Änderungen veröffentlichen", ("Venue", "Stadthalle Soest"), ("PlannedVenue", "Stadthalle Soest"), ("Series", "Smart City"));
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
        var words = (await _rita.OpenAsync($"{await EditAsync("Stadthalle Soest")}/zusammenfuehren?mit=stadthalle")).Section("Das geschähe").Words();
        foreach (var told in new[] { "Stadthalle (Soest) bleibt", "Stadthalle Soest geht darin auf", "„Stadthalle Soest“", "Zweiter vom 10. Januar 2021" })
        {
            Assert.Contains(told, words, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Erster vom", words, StringComparison.Ordinal);
        Assert.Equal(2, await _site.WithArchive(a => a.Venues.CountAsync()));
    }

    [Fact]
    public async Task All_events_have_the_one_that_stays_under_both_names()
    {
        var gone = await EditAsync("Stadthalle Soest");
        await MergeAsync("Stadthalle Soest", "Stadthalle");
        await MergeAsync("Smart City", "Smarte Stadt");
        var page = await _site.OpenAsync("/veranstaltungen/2021-01-10-zweiter");
        Assert.Contains("Smarte Stadt", page.Main.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Stadthalle Soest", page.Main.Words(), StringComparison.Ordinal);
        Assert.Contains("/veranstaltungen/2020-01-10-erster", (await _site.SearchAsync("\"Stadthalle Soest\"")).Main.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(
            [("Stadthalle", "Stadthalle Soest")],
            await _site.WithArchive(async a => (await a.Venues.ToListAsync()).Select(v => (v.Name, string.Join('|', v.Aliases)))));
        await _rita.OpenAsync(gone);
        Assert.Equal(await EditAsync("Stadthalle"), _rita.Location);
        Assert.Contains("Ort: Stadthalle Soest und Stadthalle zusammengeführt: dasselbe", (await _rita.OpenAsync("/redaktion/protokoll")).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_beside_what_is_published_moves_too_and_stays_a_draft()
    {
        await HoldAsync("Dritter", "Als Entwurf speichern", ("Venue", "Stadthalle Soest"), ("Series", "Smart City"));
        await MergeAsync("Stadthalle Soest", "Stadthalle");
        await MergeAsync("Smart City", "Smarte Stadt");
        Assert.DoesNotContain("Stadthalle", (await _site.OpenAsync("/veranstaltungen/2022-01-10-dritter")).Main.Words(), StringComparison.Ordinal);
        var form = await _rita.OpenAsync(await EventAsync("Dritter"));
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
        var restore = await _rita.OpenAsync($"{zweiter}/fassungen/2");
        Assert.DoesNotContain("kommt nicht zurück", restore.Main.Words(), StringComparison.Ordinal);
        await _rita.PressAsync(restore, "Fassung 2 wiederherstellen");
        await _rita.FillInAsync(zweiter, "Änderungen veröffentlichen");
        var page = (await _site.OpenAsync("/veranstaltungen/2021-01-10-zweiter")).Main.Words();
        Assert.Contains("Kulturhaus", page, StringComparison.Ordinal);
        Assert.Contains("Smarte Stadt", page, StringComparison.Ordinal);
        Assert.Equal(1, await _site.WithArchive(a => a.Venues.CountAsync()));
    }

    [Fact]
    public async Task A_merge_that_was_seen_otherwise_is_not_done()
    {
        var page = await _rita.OpenAsync($"{await EditAsync("Smart City")}/zusammenfuehren?mit=Smarte+Stadt");
        await _rita.FillInAsync(await EditAsync("Smarte Stadt"), "Speichern", ("Aliases", "Smarte Städte"));
        await _rita.PressAsync(page, "Zusammenführen");
        Assert.Contains("Inzwischen hat jemand anderes gespeichert", (await _rita.FollowAsync()).Main.Words(), StringComparison.Ordinal);
        Assert.Equal(2, await _site.WithArchive(a => a.Series.CountAsync()));
    }

    [Fact]
    public async Task A_venue_and_a_series_are_never_one()
    {
        var other = (await EditAsync("Smart City"))[^36..];
        var page = await _rita.OpenAsync($"{await EditAsync("Stadthalle")}/zusammenfuehren?eintrag={other}");
        Assert.DoesNotContain("Zusammenführen", page.Texts("button"));
    }

    private async Task MergeAsync(string goes, string stays)
    {
        await _rita.FillInAsync($"{await EditAsync(goes)}/zusammenfuehren?mit={Uri.EscapeDataString(stays)}", "Zusammenführen", ("note", "dasselbe"));
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
    }

    private async Task HoldAsync(string title, string button, params (string, string?)[] fields)
    {
        await _rita.FillInAsync(await EventAsync(title), button, fields);
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
    }

    private Task<string> EventAsync(string title) => _site.WithArchive(async a => $"/redaktion/veranstaltungen/{await a.Events.Where(e => e.Title == title).Select(e => e.Key).SingleAsync()}");

    private Task<string> EditAsync(string name) => _site.WithArchive(async a =>
        $"/redaktion/orte-und-reihen/{(await a.Venues.Where(v => v.Name == name).Select(v => v.Key).ToListAsync()).Concat(await a.Series.Where(s => s.Name == name).Select(s => s.Key).ToListAsync()).Single()}");
}
