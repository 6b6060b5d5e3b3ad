using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Searching;
using SmartCityExchange.Web.Features.Search.German;

namespace SmartCityExchange.Web.Features.Search.Suggestions;

/// <summary>
/// The table <c>SearchNames</c>: the folded words of every name, in one column a kind, for suggestions while typing. It is
/// apart from <c>SearchIndex</c> because that one holds whole reports, and a prefix of two letters is in all of them.
/// </summary>
public static class SearchNames
{
    /// <summary>A record of more events than this is as likely meant as one of this many.</summary>
    private const int MostEvents = 1000;

    /// <summary>So many of the newest matching names are looked at, and so many of them are taken, of each kind.</summary>
    private const int Seen = 2000;
    private const int Taken = 24;

    /// <summary>A name that matches.</summary>
    /// <param name="RecordId">The Id of the event or record.</param>
    /// <param name="Weight">The larger, the likelier it is meant: the number of events, or for an event its day.</param>
    /// <param name="IsFirst">Its first word begins as typed. Of a person's name every word is a first one: people are looked for by either.</param>
    public sealed record Match(int RecordId, int Weight, bool IsFirst);

    /// <summary>Writes the names of a record or the title of an event; the best known name comes first.</summary>
    /// <param name="weight">See <see cref="Match"/>.</param>
    public static Task WriteAsync(ArchiveContext archive, SearchDocument document, IEnumerable<string> names, int weight, CancellationToken cancellationToken)
    {
        if (document.RecordKind.IsSentence)
        {
            // Nobody types the beginning of a sentence.
            return Task.CompletedTask;
        }

        var words = string.Join(' ', names.SelectMany(WordsOf).Distinct());
        string In(RecordKind kind) => document.RecordKind == kind ? words : "";
        return archive.Database.ExecuteSqlAsync(
            $"""
            INSERT OR REPLACE INTO SearchNames (rowid, municipality, person, topic, project, organisation, event, weight)
            VALUES ({document.Id}, {In(RecordKind.Municipality)}, {In(RecordKind.Person)}, {In(RecordKind.Topic)}, {In(RecordKind.Project)},
                {In(RecordKind.Organisation)}, {In(RecordKind.Event)}, {Math.Min(weight, MostWeight(document.RecordKind))})
            """,
            cancellationToken);
    }

    public static Task RemoveAsync(ArchiveContext archive, SearchDocument document, CancellationToken cancellationToken) =>
        archive.Database.ExecuteSqlAsync($"DELETE FROM SearchNames WHERE rowid = {document.Id}", cancellationToken);

    /// <summary>
    /// The names of one kind that match, a bounded number: those whose first word begins as typed, then those with any such
    /// word. Only when there are more than can be looked at are the former asked for by themselves, since each question costs
    /// as much as there are names of all kinds with such a word.
    /// </summary>
    public static Task<List<Match>> FindAsync(ArchiveContext archive, RecordKind kind, TypedName typed, CancellationToken cancellationToken) =>
        archive.Database.SqlQuery<Match>(
            $"""
            WITH seen AS MATERIALIZED (
                SELECT rowid AS Id, weight AS Weight,
                    {kind == RecordKind.Person} OR substr(municipality || topic || project || organisation || event, 1, length({typed.Words[0]})) = {typed.Words[0]} AS IsFirst
                FROM SearchNames WHERE SearchNames MATCH {typed.ToMatch(kind, atBeginning: false)} ORDER BY rowid DESC LIMIT {Seen}),
            more AS (
                SELECT SearchNames.rowid AS Id, SearchNames.weight AS Weight, 1 AS IsFirst
                FROM (SELECT count(*) AS Number FROM seen) s CROSS JOIN SearchNames
                WHERE s.Number = {Seen} AND SearchNames MATCH {typed.ToMatch(kind, atBeginning: true)} ORDER BY SearchNames.rowid DESC LIMIT {Seen})
            SELECT d.RecordId, n.Weight, n.IsFirst
            FROM (SELECT * FROM seen UNION SELECT * FROM more) n JOIN SearchDocuments d ON d.Id = n.Id
            ORDER BY n.IsFirst DESC, n.Weight DESC, n.Id LIMIT {Taken}
            """)
        .ToListAsync(cancellationToken);

    /// <summary>The words as they stand, then parts and joined forms, so that both halves and the whole of regioIT are found by their beginning.</summary>
    public static IEnumerable<string> WordsOf(string name) =>
        GermanText.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Concat(GermanWords.In(name).Select(w => w.Exact));

    /// <summary>The weights of records: for each the number of published events, of a person those that name them, of others those they take part in.</summary>
    public static async Task<IReadOnlyDictionary<int, int>> WeightsAsync(ArchiveContext archive, IReadOnlyCollection<int> recordIds, CancellationToken cancellationToken)
    {
        // Persons take part by what they say, everything else is involved.
        var named = archive.Mentions.Where(m => recordIds.Contains(m.RecordId!.Value) && m.Record is Person && m.Event!.Status == EventStatus.Published)
            .Select(m => new { RecordId = m.RecordId!.Value, m.EventId });
        var involved = archive.Involvements.Where(i => recordIds.Contains(i.RecordId) && !(i.Record is Person) && i.Event!.Status == EventStatus.Published)
            .Select(i => new { i.RecordId, i.EventId });
        return await named.Union(involved).GroupBy(e => e.RecordId).Select(g => new { g.Key, Events = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Events, cancellationToken);
    }

    private static int MostWeight(RecordKind kind) => kind == RecordKind.Event ? int.MaxValue : MostEvents;
}
