using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Accounts;

namespace SmartCityExchange.Tests.Features.Accounts;

public sealed class LogTests : IDisposable
{
    private readonly DeskSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task The_log_tells_who_did_what_and_not_what_somebody_typed_in_vain()
    {
        var (anna, key, _) = await _site.MakeAccountAsync();
        await DeskVisitor.Of(_site).FillInAsync("/anmelden", "Weiter", ("mail", "mein geheimes passwort"), ("password", "x"));
        await _site.SignInAsync(key);
        await anna.FillInAsync("/redaktion/konten", "Einladung anlegen");
        var page = await anna.OpenAsync("/redaktion/protokoll");
        Assert.Equal(["Eingeladen", "Angemeldet", "Anmeldung gescheitert", "Konto angelegt", "Eingeladen"], page.Texts("td:nth-child(3)"));
        Assert.DoesNotContain("geheimes", page.Source, StringComparison.Ordinal);
        Assert.Contains("Geprüft", page.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE StaffActs SET Subject = 'x' WHERE Id = 2")]
    [InlineData("UPDATE StaffActs SET At = '2020-01-01 00:00:00' WHERE Id = 2")]
    [InlineData("DELETE FROM StaffActs WHERE Id = 2")]
    [InlineData("DELETE FROM StaffActs WHERE Id = 1")]
    public async Task A_line_that_somebody_touched_shows(string tampering)
    {
        var (anna, _, _) = await _site.MakeAccountAsync();
        await anna.FillInAsync("/redaktion/konten", "Einladung anlegen");
        await using (var file = new SqliteConnection($"Data Source={_site.DatabaseFile}"))
        {
            await file.OpenAsync();
            await using var command = file.CreateCommand();
            command.CommandText = tampering;
            Assert.Equal(1, await command.ExecuteNonQueryAsync());
        }

        Assert.Contains("nicht mehr, wie es geschrieben wurde", (await anna.OpenAsync("/redaktion/protokoll")).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_who_write_at_once_make_one_chain()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => _site.WithServices(services =>
            services.GetRequiredService<StaffLog>().RecordAsync(StaffActKind.SignedIn, $"{i}", "Test")))));
        Assert.Equal(20, await _site.WithArchive(archive => archive.StaffActs.CountAsync()));
        Assert.Null(await _site.WithServices(services => services.GetRequiredService<StaffLog>().FirstBrokenAsync(default)));
    }

    [Fact]
    public async Task What_somebody_tried_who_may_not_is_written_down()
    {
        var (anna, _, _) = await _site.MakeAccountAsync();
        var (bert, _, _) = await _site.MakeAccountAsync("bert@example.de", StaffRole.Editor, "Bert");
        await bert.OpenAsync("/redaktion/konten?q=geheim");
        Assert.Equal(HttpStatusCode.Forbidden, bert.Status);
        await bert.PostAsync("/redaktion/konten/einladen", ("role", "Administrator"));
        Assert.Equal(HttpStatusCode.Forbidden, bert.Status);
        var page = await anna.OpenAsync("/redaktion/protokoll");
        Assert.Equal(["Nicht erlaubt", "Nicht erlaubt"], page.Texts("td:nth-child(3)").Take(2));
        Assert.Equal(["Absenden an /redaktion/konten/einladen", "Aufruf von /redaktion/konten"], page.Texts("td:nth-child(4)").Take(2));
        Assert.Equal("Bert", page.Texts("td:nth-child(5)")[0]);
    }

    [Fact]
    public async Task Nobody_fills_the_log_with_what_they_may_not()
    {
        var (bert, _, _) = await _site.MakeAccountAsync("bert@example.de", StaffRole.Editor, "Bert");
        for (var i = 0; i < 3; i++)
        {
            await bert.OpenAsync("/redaktion/konten");
        }

        Assert.Equal(1, await RefusedAsync());
        for (var i = 0; i < 40; i++)
        {
            await bert.PostAsync($"/redaktion/konten/einladungen/{i}/zurueckziehen");
            Assert.Equal(HttpStatusCode.Forbidden, bert.Status);
        }

        Assert.Equal(RefusedActs.MostInAnHour, await RefusedAsync());
        Assert.EndsWith("schreibt das Protokoll eine Stunde lang nicht auf", await _site.WithArchive(a => a.StaffActs.OrderByDescending(x => x.Id).Select(x => x.Subject).FirstAsync()), StringComparison.Ordinal);
        _site.Clock.Forward(TimeSpan.FromMinutes(59));
        await bert.OpenAsync("/redaktion");
        _site.Clock.Forward(TimeSpan.FromMinutes(2));
        await bert.OpenAsync("/redaktion/konten");
        Assert.Equal(RefusedActs.MostInAnHour + 1, await RefusedAsync());
    }

    private Task<int> RefusedAsync() => _site.WithArchive(a => a.StaffActs.CountAsync(x => x.Kind == StaffActKind.Refused));

    [Fact]
    public async Task A_line_is_never_changed() => await Assert.ThrowsAsync<InvalidOperationException>(() => _site.WithArchive(async archive =>
    {
        await new StaffLog(archive, TimeProvider.System).RecordAsync(StaffActKind.SignedIn, null, "Test");
        archive.StaffActs.Remove(await archive.StaffActs.SingleAsync());
        await archive.SaveChangesAsync();
    }));
}
