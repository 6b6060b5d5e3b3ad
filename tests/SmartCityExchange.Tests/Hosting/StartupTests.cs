using Microsoft.Data.Sqlite;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Hosting;

public sealed class StartupTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task The_first_start_makes_and_fills_the_archive_and_the_second_imports_nothing()
    {
        var data = _folder.Path("new", "data");
        await using (var first = SiteProcess.Start(data))
        {
            await first.Serving();
            Assert.Matches(@"erfahrungsaustausch-smart-city\.txt übernommen: 3 Veranstaltungen, \d+ Vortragende, \d+ Kommunen, \d+ Organisationen, \d+ Projekte, \d+ Themen\.", first.Output);
            Assert.Equal(0, await first.Stop());
            Assert.Empty(first.Errors);
        }

        var before = Numbers(data);
        Assert.Equal(3, before.Events);
        await using var second = SiteProcess.Start(data);
        await second.Serving();
        Assert.Contains("erfahrungsaustausch-smart-city.txt ist schon im Archiv, nichts geändert.", second.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("übernommen", second.Output, StringComparison.Ordinal);
        Assert.Equal(0, await second.Stop());
        Assert.Equal(before, Numbers(data));
    }

    [Fact]
    public async Task Two_programs_started_at_once_on_a_new_folder_both_serve_and_the_reports_are_imported_once()
    {
        var data = _folder.Path("data");
        await using var one = SiteProcess.Start(data);
        await using var other = SiteProcess.Start(data);
        await Task.WhenAll(one.Serving(), other.Serving());

        Assert.Equal(3, Numbers(data).Events);
        Assert.Single(new[] { one.Output, other.Output }, output => output.Contains("übernommen", StringComparison.Ordinal));
        Assert.Empty(one.Errors + other.Errors);
    }

    [Fact]
    public async Task Reports_that_cannot_be_read_are_named_and_the_others_are_imported()
    {
        var seeds = Path.GetDirectoryName(_folder.Write("seeds/1-leer.txt", []))!;
        _folder.Write("seeds/2-bild.txt", [0x89, .. "PNG\r\n"u8, 0, 0, 0]);
        File.Copy(Repository.Path("seeds", "erfahrungsaustausch-smart-city.txt"), Path.Combine(seeds, "3-gut.txt"));
        await using var site = SiteProcess.Start(_folder.Path("data"), seeds);
        await site.Serving();

        Assert.Matches(@"1-leer\.txt nicht übernommen: \S", site.Output);
        Assert.Contains("2-bild.txt nicht übernommen: Die Datei ist kein lesbarer Text.", site.Output, StringComparison.Ordinal);
        Assert.Contains("3-gut.txt übernommen: 3 Veranstaltungen", site.Output, StringComparison.Ordinal);
        Assert.Equal((3, 1), (Numbers(_folder.Path("data")).Events, Numbers(_folder.Path("data")).Sources));
    }

    [Fact]
    public async Task A_missing_seed_folder_is_named_and_the_site_starts_empty()
    {
        await using var site = SiteProcess.Start(_folder.Path("data"), _folder.Path("nowhere"));
        await site.Serving();

        Assert.Contains($"Der Ordner {_folder.Path("nowhere")} mit den Berichten fehlt", site.Output, StringComparison.Ordinal);
        Assert.Equal(0, Numbers(_folder.Path("data")).Events);
    }

    public void Dispose() => _folder.Dispose();

    private static (long Events, long Sources, long Records, long Revisions) Numbers(string data)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "archive.db")};Pooling=False");
        connection.Open();
        long Count(string table)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT count(*) FROM {table}";
            return (long)command.ExecuteScalar()!;
        }

        return (Count("Events"), Count("Sources"), Count("Records"), Count("Revisions"));
    }
}
