using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;

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
    public async Task A_line_is_never_changed() => await Assert.ThrowsAsync<InvalidOperationException>(() => _site.WithArchive(async archive =>
    {
        await new StaffLog(archive, TimeProvider.System).RecordAsync(StaffActKind.SignedIn, null, "Test");
        archive.StaffActs.Remove(await archive.StaffActs.SingleAsync());
        await archive.SaveChangesAsync();
    }));
}
