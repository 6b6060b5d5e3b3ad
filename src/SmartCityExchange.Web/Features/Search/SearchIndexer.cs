using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search.German;
using SmartCityExchange.Web.Features.Search.Suggestions;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>
/// Writes the full-text table <c>SearchIndex</c>. Called inside the transaction that changes the records, so that index
/// and archive are never apart. Only what a published event links is findable.
/// </summary>
public sealed class SearchIndexer(ArchiveContext archive)
{
    /// <summary>Makes the whole index anew when its words were made by another version of <see cref="GermanWords"/>.</summary>
    public async Task RebuildIfOutdatedAsync(CancellationToken cancellationToken)
    {
        var stored = await archive.Database.SqlQuery<int>($"SELECT user_version AS Value FROM pragma_user_version").SingleAsync(cancellationToken);
        if (stored == GermanWords.Version)
        {
            return;
        }

        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        await archive.Database.ExecuteSqlAsync($"DELETE FROM SearchIndex; DELETE FROM SearchNames; DELETE FROM SearchDocuments;", cancellationToken);
        await UpdateAsync(await archive.Events.Select(e => e.Id).ToListAsync(cancellationToken), cancellationToken);
        // A pragma takes no parameter; the number is a constant of ours.
        await archive.Database.ExecuteSqlAsync(FormattableStringFactory.Create($"PRAGMA user_version = {GermanWords.Version}"), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Indexes these events and every record they link anew.</summary>
    public async Task UpdateAsync(IReadOnlyCollection<int> eventIds, CancellationToken cancellationToken)
    {
        var events = await archive.Events.AsNoTracking().Published().Where(e => eventIds.Contains(e.Id))
            .Select(e => new
            {
                e.Id,
                e.Title,
                e.Report,
                Names = e.Involvements.Select(i => i.Record!.Name).ToList(),
                // Not those of topics: they come from the thesaurus, and no word of this report says them.
                Aliases = e.Involvements.Where(i => i.Record!.RecordKind != RecordKind.Topic).SelectMany(i => i.Record!.Aliases).Select(a => a.Name).ToList(),
                Speakers = e.Contributions.SelectMany(c => c.Speakers).Select(s => s.Person!.Name).ToList(),
                Places = new[] { e.Venue!.Name, e.PlannedVenue!.Name },
                e.Platform,
            })
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        foreach (var e in events)
        {
            await WriteAsync(RecordKind.Event, e.Id, [e.Title], [.. e.Names, .. e.Aliases, .. e.Speakers, .. e.Places.OfType<string>(), e.Platform ?? ""], [e.Report], cancellationToken);
        }

        await UpdateRecordsAsync(eventIds, cancellationToken);
    }

    private async Task UpdateRecordsAsync(IReadOnlyCollection<int> eventIds, CancellationToken cancellationToken)
    {
        var records = await archive.Records.AsNoTracking().Public()
            .Where(r => r.Involvements.Any(i => eventIds.Contains(i.EventId))
                || (r is Person && ((Person)r).Roles.Any(s => eventIds.Contains(s.Contribution!.EventId))))
            .Select(r => new { r.Id, r.RecordKind, r.Name, Aliases = r.Aliases.Select(a => a.Name).ToList() })
            .ToListAsync(cancellationToken);
        var ids = records.Select(r => r.Id).ToList();
        var roles = (await archive.SpeakerRoles.AsNoTracking()
            .Where(s => ids.Contains(s.PersonId) && s.Contribution!.Event!.Status == EventStatus.Published)
            .Select(s => new { s.PersonId, s.BilledName, s.Function, s.Unit, Organisation = s.Organisation!.Name, Municipality = s.Municipality!.Name })
            .ToListAsync(cancellationToken)).ToLookup(s => s.PersonId);
        foreach (var r in records)
        {
            var billed = roles[r.Id].SelectMany(s => new[] { s.BilledName, s.Function, s.Unit, s.Organisation, s.Municipality }).OfType<string>();
            await WriteAsync(r.RecordKind, r.Id, [r.Name], r.Aliases, billed, cancellationToken);
        }
    }

    private async Task WriteAsync(
        RecordKind kind, int id, IEnumerable<string> title, IEnumerable<string> names, IEnumerable<string> body, CancellationToken cancellationToken)
    {
        var document = await archive.SearchDocuments.SingleOrDefaultAsync(d => d.RecordKind == kind && d.RecordId == id, cancellationToken);
        if (document is null)
        {
            document = new SearchDocument { RecordKind = kind, RecordId = id };
            archive.SearchDocuments.Add(document);
            await archive.SaveChangesAsync(cancellationToken);
        }

        var (inTitle, inNames, inBody) = (Words(title), Words(names), Words(body));
        List<GermanWord> all = [.. inTitle, .. inNames, .. inBody];
        await archive.Database.ExecuteSqlAsync(
            $"""
            INSERT OR REPLACE INTO SearchIndex (rowid, title, names, body, stems, joined)
            VALUES ({document.Id}, {Exact(inTitle)}, {Exact(inNames)}, {Exact(inBody)}, {Distinct(all, isJoined: false)}, {Distinct(all, isJoined: true)})
            """,
            cancellationToken);
        await SearchNames.WriteAsync(archive, document, kind == RecordKind.Event ? title : title.Concat(names), cancellationToken);
    }

    private static List<GermanWord> Words(IEnumerable<string> texts) => [.. texts.SelectMany(GermanWords.In)];

    /// <summary>The words in their order, so that phrases are found.</summary>
    private static string Exact(IEnumerable<GermanWord> words) => string.Join(' ', words.Where(w => !w.IsJoined).Select(w => w.Exact));

    private static string Distinct(IEnumerable<GermanWord> words, bool isJoined) =>
        string.Join(' ', words.Where(w => w.IsJoined == isJoined).SelectMany(w => isJoined ? new[] { w.Exact, w.Stem } : [w.Stem]).Distinct());
}
