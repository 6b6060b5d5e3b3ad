using Microsoft.Data.Sqlite;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Benchmarks.Synthetic;

/// <summary>Fills an empty archive with synthetic events: the tables of the migrations, past EF Core and the history, because only the search is measured.</summary>
internal sealed class SyntheticArchive : IDisposable
{
    private const int EventsInTransaction = 1000;

    private readonly SqliteConnection _connection;
    private readonly Random _random;
    private readonly BulkTable _records, _events, _contributions, _speakers, _mentions, _involvements;
    private readonly byte[] _key = new byte[16];
    private int _mention, _contribution;

    private SyntheticArchive(SqliteConnection connection, Random random)
    {
        (_connection, _random) = (connection, random);
        _records = new BulkTable(connection, "Records", "Id", "Key", "RecordKind", "Version", "Slug", "Name", "FoldedName", "SortKey", "Ags", "Kind", "DistrictName", "State", "FamilyName", "FamilySortKey");
        _events = new BulkTable(connection, "Events", "Id", "Key", "Version", "Slug", "Title", "FoldedTitle", "Date", "Attendance", "Report", "Status", "SourceStart", "SourceLength", "ChangedAt");
        _contributions = new BulkTable(connection, "Contributions", "Id", "EventId", "Number", "Start", "Length");
        _speakers = new BulkTable(connection, "SpeakerRoles", "ContributionId", "Position", "PersonId", "BilledName", "Function", "OrganisationId", "MunicipalityId", "Part", "EvidenceId");
        _mentions = new BulkTable(connection, "Mentions", "Id", "EventId", "RecordId", "Quote", "Start", "Rule");
        _involvements = new BulkTable(connection, "Involvements", "EventId", "RecordId", "Role", "OnlyInName", "EvidenceId");
    }

    /// <param name="file">A database that has its tables and no rows.</param>
    /// <param name="events">How many events.</param>
    /// <param name="towns">How many towns they speak of, the largest; null for all of the gazetteer.</param>
    /// <param name="vocabulary">The words of the reports.</param>
    /// <param name="seed">The same seed makes the same archive.</param>
    public static void Fill(string file, int events, int? towns, Vocabulary vocabulary, int seed)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        using (var careless = connection.CreateCommand())
        {
            // What a power cut destroys is made again.
            careless.CommandText = "PRAGMA synchronous = OFF;";
            careless.ExecuteNonQuery();
        }

        var random = new Random(seed);
        var records = new SyntheticRecords(events, towns, vocabulary, random);
        using var archive = new SyntheticArchive(connection, random);
        archive.Write(records);
        archive.Write(new ReportWriter(vocabulary, records, random), events);
    }

    public void Dispose()
    {
        foreach (var table in new[] { _records, _events, _contributions, _speakers, _mentions, _involvements })
        {
            table.Dispose();
        }
    }

    private void Write(SyntheticRecords records)
    {
        using var transaction = _connection.BeginTransaction();
        foreach (var r in records.All)
        {
            var family = r.Kind == RecordKind.Person ? r.Name.Split(' ')[1] : null;
            _records.Add(
                transaction, r.Id, Key(), (int)r.Kind, 1, $"{GermanText.Slug(r.Name)}-{r.Id}", r.Name, GermanText.Fold(r.Name), GermanText.SortKey(r.Name),
                r.Place?.Ags, r.Place is { } place ? (int)(place.Kind == PlaceKind.Town ? MunicipalityKind.Town : MunicipalityKind.Community) : null, r.Place?.DistrictName, r.Place?.State,
                family, family is null ? null : GermanText.SortKey(family));
        }

        transaction.Commit();
    }

    private void Write(ReportWriter writer, int events)
    {
        for (var first = 1; first <= events; first += EventsInTransaction)
        {
            using var transaction = _connection.BeginTransaction();
            for (var id = first; id < Math.Min(events + 1, first + EventsInTransaction); id++)
            {
                Write(transaction, id, writer.Write());
            }

            transaction.Commit();
        }
    }

    private void Write(SqliteTransaction transaction, int id, SyntheticReport report)
    {
        _events.Add(
            transaction, id, Key(), 1, $"{report.Date:yyyy-MM-dd}-{id}", report.Title, GermanText.Fold(report.Title), report.Date, 1 + _random.Next(3), report.Text,
            (int)EventStatus.Published, 0, 0, new DateTime(report.Date, TimeOnly.MinValue, DateTimeKind.Utc));
        Dictionary<SyntheticRecord, int> evidence = [];
        foreach (var mention in report.Mentions)
        {
            _mentions.Add(transaction, ++_mention, id, mention.Record.Id, mention.Record.Name, mention.Start, "synthetic");
            evidence.TryAdd(mention.Record, _mention);
        }

        foreach (var (record, role) in report.Involved)
        {
            _involvements.Add(transaction, id, record.Id, (int)role, false, evidence[record]);
        }

        foreach (var (number, talk) in report.Talks.Index())
        {
            _contributions.Add(transaction, ++_contribution, id, number + 1, talk.Start, talk.Length);
            _speakers.Add(transaction, _contribution, 1, talk.Speaker.Id, talk.Speaker.Name, "Leitung", talk.Organisation?.Id, talk.Town.Id, (int)Web.Archive.SpeakerPart.Talk, evidence[talk.Speaker]);
        }
    }

    private Guid Key()
    {
        _random.NextBytes(_key);
        return new Guid(_key);
    }
}
