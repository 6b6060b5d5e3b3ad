using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Hosting;

namespace SmartCityExchange.Tests.Features.Events.Editing;

/// <summary>What is done to an event as a whole, and its history.</summary>
public sealed class EventActsTests : IAsyncLifetime, IDisposable
{
    private const string Public = "/veranstaltungen/2021-11-10-austausch";

    private readonly ArchiveSite _site = new();
    private DeskVisitor _rita = null!;
    private Guid _key;

    private string Edit => $"/redaktion/veranstaltungen/{_key}";

    public async Task InitializeAsync()
    {
        await _site.Given(async given => _key = (await given.Event("Austausch", towns: ["Soest"], report: "In Soest gab es Kaffee.")).Key);
        _rita = await DeskVisitor.SignInAsync(_site, StaffRole.Administrator);
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _rita.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task What_is_in_the_trash_is_gone_for_the_public_and_can_be_had_back()
    {
        await _rita.FillInAsync(Edit, "In den Papierkorb");
        await _site.OpenAsync(Public, HttpStatusCode.Gone);
        await _site.OpenAsync("/kommunen/soest", HttpStatusCode.Gone);
        Assert.Contains("Austausch", (await _rita.OpenAsync("/redaktion/papierkorb")).Texts("td a"));
        Assert.DoesNotContain("desk-keep", (await _rita.OpenAsync(Edit)).Source, StringComparison.Ordinal);

        await _rita.FillInAsync(Edit, "Wiederherstellen");
        await _site.OpenAsync(Public, HttpStatusCode.NotFound);
        await _rita.FillInAsync(Edit, "Veröffentlichen");
        await _site.OpenAsync(Public);
        var history = (await _rita.OpenAsync($"{Edit}/fassungen")).Texts("tbody tr");
        Assert.Contains("jetzt öffentlich", history[0], StringComparison.Ordinal);
        Assert.Contains("Wiederhergestellt", history[1], StringComparison.Ordinal);
        Assert.Contains("In den Papierkorb gelegt", history[2], StringComparison.Ordinal);
        Assert.Contains("war öffentlich", history[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(29, HttpStatusCode.OK)]
    [InlineData(31, HttpStatusCode.NotFound)]
    public async Task The_trash_keeps_an_event_for_thirty_days(int days, HttpStatusCode found)
    {
        await _rita.FillInAsync(Edit, "Änderungen veröffentlichen", ("Title", "Umbenannt"));
        await _rita.FillInAsync(Edit, "In den Papierkorb");
        await _site.Change("Umbenannt", e => e.TrashedAt = DateTime.UtcNow.AddDays(-days));
        await _site.Services.GetRequiredService<DueWork>().SweepAsync(CancellationToken.None);

        await _rita.OpenAsync(Edit);
        Assert.Equal(found, _rita.Status);
        await _site.OpenAsync(Public, HttpStatusCode.Gone);
        await _site.OpenAsync("/veranstaltungen/2021-11-10-umbenannt", HttpStatusCode.Gone);
    }

    [Fact]
    public async Task What_was_typed_into_an_event_and_not_saved_goes_with_it()
    {
        var form = await _rita.OpenAsync(Edit);
        await _rita.PostAsync($"{Edit}/zwischenstand", ("BaseVersion", "1"), ("Title", "Austausch"), ("Report", "Eins."), ("__RequestVerificationToken", form.Only("#bearbeiten input[name=__RequestVerificationToken]").GetAttribute("value")!));
        Assert.Equal(1, await _site.WithArchive(a => a.WorkingCopies.CountAsync()));
        await _rita.FillInAsync(Edit, "In den Papierkorb");
        await _site.Change("Austausch", e => e.TrashedAt = DateTime.UtcNow.AddDays(-31));
        await _site.Services.GetRequiredService<DueWork>().SweepAsync(CancellationToken.None);
        Assert.Equal(0, await _site.WithArchive(a => a.WorkingCopies.CountAsync()));
    }

    [Fact]
    public async Task The_log_of_acts_tells_who_decided_what_the_public_sees()
    {
        await _rita.FillInAsync(Edit, "Zurückziehen");
        await _rita.FillInAsync(Edit, "Veröffentlichen");
        await _rita.FillInAsync(Edit, "In den Papierkorb");
        using var chief = await DeskVisitor.SignInAsync(_site, StaffRole.Administrator, "Chefin");
        var rows = (await chief.OpenAsync("/redaktion/protokoll")).Main.Words();
        foreach (var act in new[] { "Zurückgezogen", "Veröffentlicht", "In den Papierkorb gelegt" })
        {
            Assert.Contains(act, rows, StringComparison.Ordinal);
        }

        Assert.Contains("Rita Redaktion", rows, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_withdrawn_is_a_draft_again()
    {
        await _rita.FillInAsync(Edit, "Zurückziehen");
        await _site.OpenAsync(Public, HttpStatusCode.NotFound);
        Assert.DoesNotContain(Public, (await _site.SearchAsync("Kaffee")).Main.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shared_address_shows_the_draft_to_somebody_without_an_account_until_it_expires()
    {
        await _rita.FillInAsync(Edit, "Als Entwurf speichern", ("Report", "In Soest: Nur im Entwurf"));
        await _rita.FillInAsync(Edit, "Vorschau-Adresse für andere");
        var told = (await _rita.FollowAsync()).Only(".meldung").Words();
        var address = new Uri(told[told.IndexOf("http", StringComparison.Ordinal)..]).AbsolutePath;
        Assert.Contains("Nur im Entwurf", (await _site.OpenAsync(address)).Main.Words(), StringComparison.Ordinal);

        await _site.WithArchive(async archive =>
        {
            archive.PreviewLinks.Add(new PreviewLink { TokenHash = Web.Features.Shared.SecretToken.Hash("abgelaufen"), EventKey = _key, ExpiresAt = DateTime.UtcNow.AddMinutes(-1), MadeBy = "Test" });
            await archive.SaveChangesAsync();
        });
        await _site.OpenAsync("/vorschau/abgelaufen", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_draft_appears_when_its_time_has_come()
    {
        await _rita.FillInAsync(Edit, "Als Entwurf speichern", ("Report", "In Soest: Pünktlich"));
        await _rita.FillInAsync(Edit, "Termin speichern", ("wann", "2020-01-01T08:00"));
        Assert.Contains("erscheint 1. Januar 2020, 08:00 Uhr", (await _rita.FollowAsync()).Main.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Pünktlich", (await _site.OpenAsync(Public)).Source, StringComparison.Ordinal);

        await _site.Services.GetRequiredService<DueWork>().PublishAsync(CancellationToken.None);
        Assert.Contains("Pünktlich", (await _site.OpenAsync(Public)).Source, StringComparison.Ordinal);
        Assert.Null(await _site.WithArchive(archive => archive.Events.Select(e => e.PublishAt).SingleAsync()));
    }

    [Fact]
    public async Task A_time_that_was_set_does_not_publish_what_was_saved_after_it()
    {
        await _rita.FillInAsync(Edit, "Als Entwurf speichern", ("Report", "In Soest: geprüft"));
        await _rita.FillInAsync(Edit, "Termin speichern", ("wann", "2020-01-01T08:00"));
        using var bernd = await DeskVisitor.SignInAsync(_site, StaffRole.Editor, "Bernd");
        await bernd.FillInAsync(Edit, "Als Entwurf speichern", ("Report", "In Soest: ungeprüft"));
        Assert.Contains("Der Termin galt der vorigen Fassung", (await bernd.FollowAsync()).Main.Words(), StringComparison.Ordinal);

        await _site.Services.GetRequiredService<DueWork>().PublishAsync(CancellationToken.None);
        Assert.Contains("Kaffee", (await _site.OpenAsync(Public)).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_writes_drafts_may_show_them_to_others()
    {
        using var bernd = await DeskVisitor.SignInAsync(_site, StaffRole.Editor, "Bernd");
        await bernd.FillInAsync(Edit, "Vorschau-Adresse für andere");
        Assert.Contains("/vorschau/", (await bernd.FollowAsync()).Main.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("papierkorb")]
    [InlineData("wiederherstellen")]
    public async Task The_trash_is_for_the_administration(string act)
    {
        using var petra = await DeskVisitor.SignInAsync(_site, StaffRole.Publisher, "Petra");
        var page = await petra.OpenAsync(Edit);
        Assert.DoesNotContain("In den Papierkorb", page.Texts("button"));
        await petra.PostAsync($"{Edit}/{act}", ("__RequestVerificationToken", page.Html.QuerySelector("#bearbeiten input[name=__RequestVerificationToken]")!.GetAttribute("value")!), ("version", "1"));
        Assert.Equal(HttpStatusCode.Forbidden, petra.Status);
        await _site.OpenAsync(Public);
    }

    [Fact]
    public async Task The_navigation_tells_the_trash_from_the_list()
    {
        Assert.Equal("Papierkorb", (await _rita.OpenAsync("/redaktion/papierkorb")).Only("nav [aria-current]").Words());
        Assert.Equal("Veranstaltungen", (await _rita.OpenAsync("/redaktion/veranstaltungen?q=x")).Only("nav [aria-current]").Words());
        Assert.Equal("Veranstaltungen", (await _rita.OpenAsync(Edit)).Only("nav [aria-current]").Words());
    }

    [Fact]
    public async Task The_history_says_who_when_why_and_what()
    {
        await _rita.FillInAsync(Edit, "Änderungen veröffentlichen", ("Report", "In Soest gab es Tee."), ("Note", "Es war Tee"));
        var row = (await _rita.OpenAsync($"{Edit}/fassungen")).Main.Item($"{Edit}/fassungen/2").Words();
        Assert.Contains("Rita Redaktion Es war Tee jetzt öffentlich", row, StringComparison.Ordinal);

        var change = await _rita.OpenAsync($"{Edit}/fassungen/2");
        Assert.Equal("gelöscht: Kaffee (Ende)", change.Only("del").Words());
        Assert.Equal("eingefügt: Tee (Ende)", change.Only("ins").Words());
    }

    [Fact]
    public async Task An_old_version_is_taken_back_as_a_new_one()
    {
        await _rita.FillInAsync(Edit, "Änderungen veröffentlichen", ("Report", "In Soest gab es Tee."));
        await _rita.FillInAsync($"{Edit}/fassungen/1", "Fassung 1 wiederherstellen");
        await _rita.FillInAsync(Edit, "Änderungen veröffentlichen");
        Assert.Contains("Kaffee", (await _site.OpenAsync(Public)).Source, StringComparison.Ordinal);
        Assert.Equal(4, await _site.WithArchive(archive => archive.Revisions.CountAsync(r => r.RecordKey == _key)));
    }

    [Fact]
    public async Task Who_writes_drafts_does_not_decide_what_the_public_sees()
    {
        using var bernd = await DeskVisitor.SignInAsync(_site, StaffRole.Editor, "Bernd");
        var page = await bernd.OpenAsync(Edit);
        Assert.DoesNotContain("Änderungen veröffentlichen", page.Texts("button"));
        var token = page.Html.QuerySelector("#bearbeiten input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var act in new[] { "veroeffentlichen", "zurueckziehen", "papierkorb", "wiederherstellen", "termin" })
        {
            await bernd.PostAsync($"{Edit}/{act}", ("__RequestVerificationToken", token), ("version", "1"), ("BaseVersion", "1"), ("Title", "X"));
            Assert.Equal((act, HttpStatusCode.Forbidden), (act, bernd.Status));
        }

        await _site.OpenAsync(Public);
    }
}
