using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Archive.Records;
using SmartCityExchange.Web.Hosting;

namespace SmartCityExchange.Tests.Features.Records.Places;

/// <summary>A venue or series nobody uses any more is thrown away, and had back for thirty days.</summary>
public sealed class PlaceTrashTests : PlaceDesk
{
    private const string Bin = "/redaktion/papierkorb";

    protected override Task FillAsync() => Site.Given(given => given.Event("Erster", "2020-01-10", towns: ["Soest"]));

    protected override async Task LinkAsync()
    {
        await HoldAsync("Erster", ("Venue", "Stadthalle"), ("VenueTown", "Soest"), ("Series", "Smarte Stadt"));
    }

    [Fact]
    public async Task Only_what_no_event_uses_is_thrown_away_not_even_a_draft()
    {
        var edit = await EditAsync("Stadthalle");
        var opened = await Rita.OpenAsync(edit);
        Assert.DoesNotContain("In den Papierkorb", opened.Texts("button"));
        Assert.Contains("Wird verwendet in 1 Veranstaltung", opened.Main.Words(), StringComparison.Ordinal);

        await LetGoAsync();
        var free = await Rita.OpenAsync(edit);
        await HoldAsync("Erster", "Als Entwurf speichern", ("Venue", "Stadthalle"), ("VenueTown", "Soest"));
        await Rita.PressAsync(free, "In den Papierkorb");
        Assert.Contains("Inzwischen verwendet eine Veranstaltung diesen Eintrag", (await Rita.FollowAsync()).Main.Words(), StringComparison.Ordinal);
        Assert.Empty((await Rita.OpenAsync(Bin)).Texts("td a"));
    }

    [Fact]
    public async Task Both_lie_in_the_trash_with_their_history_and_come_back_as_they_were()
    {
        var (hall, series) = (await EditAsync("Stadthalle"), await EditAsync("Smarte Stadt"));
        await LetGoAsync();
        await Rita.FillInAsync(hall, "In den Papierkorb");
        await Rita.FillInAsync(series, "In den Papierkorb");
        Assert.Empty((await Rita.OpenAsync("/redaktion/orte-und-reihen")).Texts("td a"));

        var lying = await Rita.OpenAsync(hall);
        Assert.Contains("im Papierkorb", lying.Main.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Speichern", lying.Texts("button"));
        Assert.Contains("Fassung 2", (await Rita.OpenAsync($"{hall}/fassungen")).Main.Words(), StringComparison.Ordinal);

        var bin = await Rita.OpenAsync(Bin);
        Assert.Equal(["Smarte Stadt", "Stadthalle"], bin.Texts("td a").Order(StringComparer.Ordinal));
        Assert.Contains("in Soest", bin.Main.Words(), StringComparison.Ordinal);
        await Rita.PressAsync(bin, "Ort Stadthalle wiederherstellen");
        Assert.Equal(hall, Rita.Location);
        await Rita.PressAsync(bin, "Reihe Smarte Stadt wiederherstellen");
        Assert.Equal(["Smarte Stadt", "Stadthalle"], (await Rita.OpenAsync("/redaktion/orte-und-reihen")).Texts("td a"));
        Assert.Equal("Soest", (await Rita.OpenAsync(hall)).Only("#Town").GetAttribute("value"));
    }

    [Fact]
    public async Task Who_names_it_in_an_event_again_takes_it_out_of_the_trash()
    {
        var hall = await EditAsync("Stadthalle");
        await LetGoAsync();
        await Rita.FillInAsync(hall, "In den Papierkorb");
        await Rita.FillInAsync(await EditAsync("Smarte Stadt"), "In den Papierkorb");
        await HoldAsync("Erster", ("Venue", "Stadthalle"), ("VenueTown", "Soest"), ("Series", "Smarte Stadt"));
        Assert.Equal(hall, await EditAsync("Stadthalle"));
        Assert.Empty((await Rita.OpenAsync(Bin)).Texts("td a"));
        Assert.Contains("Wieder verwendet", (await Rita.OpenAsync($"{hall}/fassungen")).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_version_of_an_event_brings_it_back_too()
    {
        await LetGoAsync();
        await Rita.FillInAsync(await EditAsync("Stadthalle"), "In den Papierkorb");
        await Rita.FillInAsync($"{await EventAsync("Erster")}/fassungen/2", "Fassung 2 wiederherstellen");
        await Rita.FillInAsync(await EventAsync("Erster"), "Änderungen veröffentlichen");
        Assert.Contains("Stadthalle", (await Site.OpenAsync("/veranstaltungen/2020-01-10-erster")).Main.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Stadthalle", (await Rita.OpenAsync(Bin)).Texts("td a"));
    }

    [Fact]
    public async Task After_thirty_days_it_is_gone()
    {
        var hall = await EditAsync("Stadthalle");
        await LetGoAsync();
        await Rita.FillInAsync(hall, "In den Papierkorb");
        await SweepAsync(Trash.Days - 1);
        Assert.Equal(1, await Site.WithArchive(a => a.Venues.CountAsync()));
        await SweepAsync(2);
        Assert.Equal(0, await Site.WithArchive(a => a.Venues.CountAsync()));
        using var later = await DeskVisitor.SignInAsync(Site, StaffRole.Administrator, "Lara");
        await later.OpenAsync(hall);
        Assert.Equal(HttpStatusCode.NotFound, later.Status);
        Assert.Contains("Ort Stadthalle", (await later.OpenAsync("/redaktion/protokoll")).Main.Words(), StringComparison.Ordinal);
    }

    private async Task LetGoAsync() => await HoldAsync("Erster", ("Venue", ""), ("VenueTown", ""), ("Series", ""));

    private async Task SweepAsync(int days)
    {
        Site.Clock.Forward(TimeSpan.FromDays(days));
        await Site.Services.GetRequiredService<DueWork>().SweepAsync(default);
    }
}
