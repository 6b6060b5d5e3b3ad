using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search.German;

namespace SmartCityExchange.Web.Features.Search.Index;

/// <summary>
/// Writes the search index. Called inside the transaction that changes the records, so that index and archive are never
/// apart. Only what a published event links is findable.
/// </summary>
public sealed class SearchIndexer(ArchiveContext archive, FullTextStore store, EventEntries events, RecordEntries records, WordBook words)
{
    /// <summary>Entries that are written in one transaction when all are: the site can save in between.</summary>
    private const int BatchSize = 200;

    /// <summary>Makes the whole index anew when its words were made by another version of <see cref="GermanWords"/>.</summary>
    /// <param name="progress">As of <see cref="RebuildAsync"/>.</param>
    /// <param name="cancellationToken">As of <see cref="RebuildAsync"/>.</param>
    public async Task RebuildIfOutdatedAsync(Action<double> progress, CancellationToken cancellationToken)
    {
        var stored = await archive.Database.SqlQuery<int>($"SELECT user_version AS Value FROM pragma_user_version").SingleAsync(cancellationToken);
        if (stored != GermanWords.Version)
        {
            await RebuildAsync(progress, cancellationToken);
        }
    }

    /// <summary>Makes the whole index anew, batch by batch; searches meanwhile find the old entries or the new.</summary>
    /// <param name="progress">Is told after each batch how much is done, from 0 to 1.</param>
    /// <param name="cancellationToken">Ends the work between two batches; the next start begins it again.</param>
    public async Task RebuildAsync(Action<double> progress, CancellationToken cancellationToken)
    {
        await SetVersionAsync(0, cancellationToken);
        await store.PostponeWipingAsync(cancellationToken);
        await archive.SearchWords.ExecuteDeleteAsync(cancellationToken);
        var eventIds = await archive.Events.OrderBy(e => e.Id).Select(e => e.Id).ToListAsync(cancellationToken);
        var recordIds = await archive.Records.OrderBy(r => r.Id).Select(r => r.Id).ToListAsync(cancellationToken);
        double all = Math.Max(1, eventIds.Count + recordIds.Count);
        var done = 0;
        async Task InBatchesAsync(List<int> ids, Func<IReadOnlyCollection<int>, CancellationToken, Task> write)
        {
            foreach (var batch in ids.Chunk(BatchSize))
            {
                await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
                await write(batch, cancellationToken);
                await words.SaveAnewAsync(cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                done += batch.Length;
                progress(done / all);
            }
        }

        await InBatchesAsync(eventIds, events.WriteAsync);
        await InBatchesAsync(recordIds, records.WriteAsync);
        await store.WipeAsync(cancellationToken);
        await SetVersionAsync(GermanWords.Version, cancellationToken);
    }

    /// <summary>Indexes these events and every record they link anew.</summary>
    public Task UpdateAsync(IReadOnlyCollection<int> eventIds, CancellationToken cancellationToken) => UpdateAsync(eventIds, [], cancellationToken);

    /// <summary>Indexes these events anew, every record they link, and those they no longer do.</summary>
    public async Task UpdateAsync(IReadOnlyCollection<int> eventIds, IReadOnlyCollection<int> formerRecordIds, CancellationToken cancellationToken)
    {
        await events.WriteAsync(eventIds, cancellationToken);
        var linked = archive.Involvements.Where(i => eventIds.Contains(i.EventId)).Select(i => i.RecordId)
            .Union(archive.SpeakerRoles.Where(s => eventIds.Contains(s.Contribution!.EventId)).Select(s => s.PersonId))
            .Union(archive.SpeakerRoles.Where(s => eventIds.Contains(s.Contribution!.EventId) && s.OrganisationId != null).Select(s => s.OrganisationId!.Value))
            .Union(archive.SpeakerRoles.Where(s => eventIds.Contains(s.Contribution!.EventId) && s.MunicipalityId != null).Select(s => s.MunicipalityId!.Value))
            .Union(archive.Mentions.Where(m => eventIds.Contains(m.EventId) && m.RecordId != null).Select(m => m.RecordId!.Value));
        await records.WriteAsync([.. formerRecordIds.Union(await linked.ToListAsync(cancellationToken))], cancellationToken);
        await words.SaveAsync(cancellationToken);
    }

    // A pragma takes no parameter; the number is a constant of ours.
    private Task<int> SetVersionAsync(int version, CancellationToken cancellationToken) =>
        archive.Database.ExecuteSqlAsync(FormattableStringFactory.Create($"PRAGMA user_version = {version}"), cancellationToken);
}
