using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Search.Index;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records.Places;

/// <summary>
/// Makes two venues or two series one. Every event that linked the one links the other, drafts too; its names become aliases, and its
/// key leads to the one that stays, for old versions of events.
/// </summary>
public sealed class PlaceMerging(ArchiveContext archive, RevisionLog revisions, EventRewriter rewriter, SearchIndexer index, StaffLog log)
{
    /// <summary>Merges one into another of its kind, as both were seen; a conflict when somebody changed one of them since.</summary>
    public async Task<SaveOutcome> MergeAsync((Guid Key, int Version) goes, (Guid Key, int Version) stays, string savedBy, string? note, CancellationToken cancellationToken)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        var from = await PlaceVersions.FindToChangeAsync(archive, goes.Key, cancellationToken);
        var into = await PlaceVersions.FindToChangeAsync(archive, stays.Key, cancellationToken);
        if (from is null || into is null || from == into || from.RecordKind != into.RecordKind || from.Key != goes.Key || into.Key != stays.Key)
        {
            return SaveOutcome.Missing;
        }

        if (from.Version != goes.Version || into.Version != stays.Version)
        {
            return SaveOutcome.Conflict;
        }

        var why = $"{from.Name} und {into.Name} zusammengeführt{(note.OnOneLine() is { Length: > 0 } words ? $": {words}" : "")}";
        await rewriter.RewriteAsync(
            await PlaceUsage.KeysAsync(archive, from, cancellationToken),
            page => Task.FromResult(from.AllKeys().Aggregate(page.Content, (content, key) => content.Relinked(key, into.Key))), savedBy, why, cancellationToken);
        // Only now: until here each key stood for its own record.
        into.TakeOver(from);
        revisions.RecordChange(from, savedBy, why);
        revisions.RecordChange(into, savedBy, why);
        // The events must be seen to have moved, or removing would take their link away.
        archive.ChangeTracker.DetectChanges();
        archive.Remove(from);
        await log.RecordAsync(StaffActKind.Merged, $"{Words.Singular(into.RecordKind)}: {why}", savedBy, cancellationToken);
        // Those it had before as well: they are found under the new names too.
        var uses = await PlaceUsage.KeysAsync(archive, into, cancellationToken);
        await index.UpdateAsync(await archive.Events.Where(e => uses.Contains(e.Key)).Select(e => e.Id).ToListAsync(cancellationToken), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return SaveOutcome.Saved;
    }
}
