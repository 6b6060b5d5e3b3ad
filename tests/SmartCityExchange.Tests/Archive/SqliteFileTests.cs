using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Archive;

public sealed class SqliteFileTests : IDisposable
{
    private const string Secret = "Zwetschgenkanalwart";

    private readonly ArchiveSite _site = new();

    [Fact]
    public async Task The_migrations_make_exactly_the_model() => await _site.WithArchive(async archive =>
    {
        Assert.False(archive.Database.HasPendingModelChanges());
        Assert.Empty(await archive.Database.GetPendingMigrationsAsync());
    });

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("secure_delete", "1")]
    [InlineData("trusted_schema", "0")]
    [InlineData("cell_size_check", "1")]
    [InlineData("busy_timeout", "5000")]
    public async Task Every_connection_works_with_the_safe_setting(string pragma, string value)
    {
        // Several at once, so that a pooled one is seen as well as new ones.
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _site.WithArchive(async archive =>
        {
            await archive.Database.OpenConnectionAsync();
            await using var command = archive.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {pragma}";
            Assert.Equal(value, Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture));
        })));
    }

    [Fact]
    public async Task The_engine_is_one_that_cannot_damage_a_database_in_wal_mode() => await _site.WithArchive(async archive =>
    {
        await archive.Database.OpenConnectionAsync();
        Assert.True(Version.Parse(archive.Database.GetDbConnection().ServerVersion) >= new Version(3, 51, 3));
    });

    [Fact]
    public async Task A_row_that_others_link_cannot_be_deleted()
    {
        await _site.Given(given => given.Event(towns: ["Beckum"]));

        var refused = await Assert.ThrowsAsync<SqliteException>(() => Execute("DELETE FROM Records"));
        Assert.Contains("FOREIGN KEY", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mention_names_a_record_or_says_a_field_never_both()
    {
        await _site.Given(given => given.Event(towns: ["Beckum"]));

        await Assert.ThrowsAsync<SqliteException>(() => Execute("UPDATE Mentions SET Field = 1"));
        await Assert.ThrowsAsync<SqliteException>(() => Execute("UPDATE Mentions SET RecordId = NULL"));
    }

    [Fact]
    public async Task Erased_text_cannot_be_read_in_the_file()
    {
        await _site.Given(given => given.Event(towns: ["Beckum"], speakers: [$"Vera {Secret}"], report: $"Vera {Secret} sprach in Beckum."));
        await Checkpoint();
        Assert.True(await FileHolds(Secret));

        await Execute("DELETE FROM SpeakerRoles; DELETE FROM Involvements; DELETE FROM Mentions; DELETE FROM Contributions; DELETE FROM SearchWords; DELETE FROM Events; DELETE FROM Records; DELETE FROM Revisions;");
        await Checkpoint();

        Assert.False(await FileHolds(Secret));
    }

    [Fact]
    public async Task Erased_words_cannot_be_read_in_the_search_index()
    {
        // The index stores words that begin alike by their difference: the end of the word is what is looked for.
        var end = Secret[1..].ToLowerInvariant();
        await _site.Given(given => given.Event(report: "Nichts."));
        await Execute($"INSERT INTO SearchIndex (rowid, title, names, body) VALUES (1000, '', '', '{Secret.ToLowerInvariant()}')");
        await Checkpoint();
        Assert.True(await FileHolds(end));

        await Execute("DELETE FROM SearchIndex WHERE rowid = 1000");
        await Checkpoint();

        Assert.False(await FileHolds(end));
    }

    public void Dispose() => _site.Dispose();

    private async Task Execute(string sql) => await _site.WithArchive(archive => archive.Database.ExecuteSqlRawAsync(sql));

    private Task Checkpoint() => Execute("PRAGMA wal_checkpoint(TRUNCATE)");

    private async Task<bool> FileHolds(string word)
    {
        List<byte> bytes = [];
        foreach (var file in Directory.EnumerateFiles(_site.DataDirectory, "archive.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var copy = new MemoryStream();
            await stream.CopyToAsync(copy);
            bytes.AddRange(copy.ToArray());
        }

        return Encoding.Latin1.GetString([.. bytes]).Contains(word, StringComparison.Ordinal);
    }
}
