using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SmartCityExchange.Tests.Features.Shared.Texts;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Hosting.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private const string Report = "Forum\n\n3. Mai 2023\n\nIm Rathaus Beckum sprach Dr. Anna Berg, Leiterin der Stadtwerke Unna GmbH, über das Thema Breitbandausbau in der Innenstadt.\n";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Folders_are_read_through_and_a_second_time_changes_nothing()
    {
        Write("berichte/a.txt", Report);
        Write("berichte/tief/b.html", "<html><body><h1>Zweites Forum</h1><p>4. Mai 2023</p><p>Dr. Anna Berg sprach in Beckum.</p></body></html>");
        _folder.Write("berichte/c.docx", WordFile.Of(WordFile.Paragraph("Drittes Forum") + WordFile.Paragraph("5. Mai 2023") + WordFile.Paragraph("Text.")));
        _folder.Write("berichte/bild.png", [0x89, 1, 2]);

        var first = await Import(0, _folder.Path("berichte"));
        Assert.Contains("a.txt: übernommen, 1 Veranstaltung", first, StringComparison.Ordinal);
        Assert.Contains("  neu: Veranstaltung „Forum“ (2023-05-03-forum)", first, StringComparison.Ordinal);
        Assert.Contains("angelegt: 1 Person (Anna Berg)", first, StringComparison.Ordinal);
        Assert.Contains("verknüpft: 1 Person (Anna Berg)", first, StringComparison.Ordinal);
        Assert.Contains("zweifelhaft: Für wen „Anna Berg“ sprach, sagt der Text nicht.", first, StringComparison.Ordinal);
        Assert.EndsWith("3 von 3 Berichten übernommen, 0 schon im Archiv, 0 nicht lesbar.", first, StringComparison.Ordinal);

        var before = Numbers();
        Assert.EndsWith("0 von 3 Berichten übernommen, 3 schon im Archiv, 0 nicht lesbar.", await Import(0, _folder.Path("berichte")), StringComparison.Ordinal);
        Assert.Equal(before, Numbers());
    }

    [Fact]
    public async Task A_rehearsal_shows_all_of_it_and_writes_nothing()
    {
        var report = Write("a.txt", Report);

        var shown = await Import(0, "--dry-run", report, Write("b.txt", Report + "\n"));
        Assert.StartsWith("Probelauf: Es wird nichts gespeichert.", shown, StringComparison.Ordinal);
        Assert.Contains("a.txt: würde übernommen, 1 Veranstaltung", shown, StringComparison.Ordinal);
        Assert.Contains("b.txt: schon im Archiv", shown, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Path("data", "archive.db")));

        await Import(0, report);
        var before = Numbers();
        Assert.Contains("c.txt: würde übernommen", await Import(0, "--dry-run", Write("c.txt", Report.Replace("3. Mai", "4. Mai", StringComparison.Ordinal).Replace("sprach", "redete", StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.Equal(before, Numbers());
    }

    [Fact]
    public async Task A_changed_text_shows_what_it_would_change_and_changes_nothing()
    {
        await Import(0, Write("a.txt", Report));
        var before = Numbers();

        var shown = await Import(0, Write("b.txt", Report.Replace("Beckum", "Soest", StringComparison.Ordinal).Replace("Anna Berg", "Carla See", StringComparison.Ordinal)));

        Assert.Contains("bleibt: Veranstaltung „Forum“ (2023-05-03-forum); der Text sagt anderes:", shown, StringComparison.Ordinal);
        Assert.Contains("  Person neu: Carla See", shown, StringComparison.Ordinal);
        Assert.Contains("  Person entfällt: Anna Berg", shown, StringComparison.Ordinal);
        Assert.Contains("  Kommune neu: Soest", shown, StringComparison.Ordinal);
        Assert.Contains("  Kommune entfällt: Beckum", shown, StringComparison.Ordinal);
        Assert.Contains("  Text des Berichts: ", shown, StringComparison.Ordinal);
        Assert.Equal(before, Numbers());
    }

    [Theory]
    [InlineData("3. Mai", "4. Mai", "  Datum: 3. Mai 2023 → 4. Mai 2023")]
    [InlineData("Forum\n", "Forum Innenstadt\n", "  Titel: Forum → Forum Innenstadt")]
    public async Task A_corrected_date_or_title_is_the_same_event(string was, string now, string words)
    {
        await Import(0, Write("a.txt", Report));

        Assert.Contains(words, await Import(0, Write("b.txt", Report.Replace(was, now, StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.Equal(1, Numbers().Events);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_and_the_others_are_imported()
    {
        var shown = await Import(1, _folder.Path("fehlt.txt"), _folder.Write("bild.txt", [0, 1, 2]), Write("a.txt", Report));

        Assert.Contains("fehlt.txt: nicht übernommen. Die Datei gibt es nicht.", shown, StringComparison.Ordinal);
        Assert.Contains("bild.txt: nicht übernommen. Die Datei ist kein lesbarer Text.", shown, StringComparison.Ordinal);
        Assert.EndsWith("1 von 3 Berichten übernommen, 0 schon im Archiv, 2 nicht lesbar.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Interrupted_it_leaves_whole_reports_and_says_how_many()
    {
        for (var i = 1; i <= 150; i++)
        {
            var day = new DateOnly(2023, 5, 3).AddDays(i).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
            Write($"berichte/{i:000}.txt", Report.Replace("Forum", $"Forum {i}", StringComparison.Ordinal).Replace("3. Mai 2023", day, StringComparison.Ordinal));
        }

        await using var program = SiteProcess.Run(_folder.Path("data"), ["import", _folder.Path("berichte")]);
        await program.Saying("003.txt: übernommen");
        Assert.Equal(130, await program.Stop());

        var events = Numbers().Events;
        Assert.InRange(events, 3, 149);
        Assert.EndsWith($"Abgebrochen. {events} von 150 Berichten übernommen, 0 schon im Archiv, 0 nicht lesbar. Halb übernommen ist keiner.", program.Output, StringComparison.Ordinal);
        Assert.Equal((events, events), (Count("Sources"), Count("SearchDocuments WHERE RecordKind = 1")));
        Assert.Equal((0, "ok"), (Count("Events WHERE NOT EXISTS (SELECT 1 FROM Mentions WHERE EventId = Events.Id)"), Scalar("PRAGMA integrity_check")));
    }

    [Fact]
    public async Task It_runs_beside_the_site()
    {
        await using var site = SiteProcess.Start(_folder.Path("data"), Directory.CreateDirectory(_folder.Path("seeds")).FullName);
        using var visitor = new HttpClient { BaseAddress = await site.Serving() };

        await Import(0, Write("a.txt", Report));

        Assert.Contains("Anna Berg", await visitor.GetStringAsync(new Uri("/veranstaltungen/2023-05-03-forum", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Equal(0, await site.Stop());
        Assert.Empty(site.Errors);
    }

    public void Dispose() => _folder.Dispose();

    private string Write(string name, string text) => _folder.Write(name, Encoding.UTF8.GetBytes(text));

    private async Task<string> Import(int exitCode, params string[] arguments)
    {
        var (code, output, errors) = await ProgramCommand.RunAsync(_folder.Path("data"), ["import", .. arguments]);
        Assert.Equal((exitCode, ""), (code, errors));
        return output;
    }

    private (long Events, long Sources, long Records, long Revisions) Numbers() => (Count("Events"), Count("Sources"), Count("Records"), Count("Revisions"));

    private long Count(string rows) => (long)Scalar($"SELECT count(*) FROM {rows}");

    private object Scalar(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Path("data", "archive.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()!;
    }
}
