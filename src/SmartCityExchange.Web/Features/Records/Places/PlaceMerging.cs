using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Archive.Records;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Search.Index;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records.Places;

/// <summary>
/// Makes two venues or two series one, and parts them again. Every event that linked the one links the other, drafts too; its names
/// become aliases, and its key leads to the one that stays, for old versions of events. What an undo brings back is its last version.
/// </summary>
public sealed class PlaceMerging(ArchiveContext archive, RevisionLog revisions, EventRewriter rewriter, SearchIndexer index, StaffLog log, TimeProvider clock)
{
    /// <summary>Merges one into another of its kind, as both were seen; a conflict when somebody changed one of them since.</summary>
    public async Task<SaveOutcome> MergeAsync((Guid Key, int Version) goes, (Guid Key, int Version) stays, string savedBy, string? note, CancellationToken cancellationToken)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        var from = await PresentAsync(goes.Key, cancellationToken);
        var into = await PresentAsync(stays.Key, cancellationToken);
        if (from is null || into is null || from == into || from.RecordKind != into.RecordKind)
        {
            return SaveOutcome.Missing;
        }

        if (from.Version != goes.Version || into.Version != stays.Version)
        {
            return SaveOutcome.Conflict;
        }

        var merge = new RecordMerge { FromKey = from.Key, IntoKey = into.Key, MergedAt = Now, MergedBy = savedBy };
        archive.RecordMerges.Add(merge);
        var why = $"{from.Name} und {into.Name} zusammengeführt{(note.OnOneLine() is { Length: > 0 } words ? $": {words}" : "")}";
        await rewriter.RewriteAsync(await PlaceUsage.KeysAsync(archive, from, cancellationToken), page =>
        {
            merge.Events.Add(new RecordMerge.Linked { Event = page.Event.Key, Version = page.Version });
            return Task.FromResult(from.AllKeys().Aggregate(page.Content, (content, key) => content.Relinked(key, into.Key)));
        }, savedBy, why, cancellationToken);
        // Only now: until here each key stood for its own record.
        merge.AddedAliases.AddRange(into.TakeOver(from));
        revisions.RecordChange(from, savedBy, why);
        revisions.RecordChange(into, savedBy, why);
        // The events must be seen to have moved, or removing would take their link away.
        archive.ChangeTracker.DetectChanges();
        archive.Remove(from);
        await StoreAsync([into], StaffActKind.Merged, why, savedBy, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return SaveOutcome.Saved;
    }

    /// <summary>
    /// Parts what a merge made one: what came from the one goes back to it, what was added since stays with the other. A conflict when the
    /// one that stayed was merged further or lies in the trash, or when a name that would come back is taken by now.
    /// </summary>
    public async Task<SaveOutcome> UndoAsync(int mergeId, string savedBy, CancellationToken cancellationToken)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        var merge = await archive.RecordMerges.SingleOrDefaultAsync(m => m.Id == mergeId && m.UndoneAt == null, cancellationToken);
        if (merge is null || await PlaceVersions.FindAsync(archive, merge.IntoKey, cancellationToken) is null)
        {
            return SaveOutcome.Missing;
        }

        if (await PresentAsync(merge.IntoKey, cancellationToken) is not { } into)
        {
            return SaveOutcome.Conflict;
        }

        var from = await PlaceVersions.RemakeAsync(archive, merge.FromKey, cancellationToken);
        into.GiveBack(from, merge.AddedAliases);
        if (await IsTakenAsync(from, into, cancellationToken))
        {
            return SaveOutcome.Conflict;
        }

        var why = $"Zusammenführung von {from.Name} und {into.Name} zurückgenommen";
        (merge.UndoneAt, merge.UndoneBy) = (Now, savedBy);
        archive.Add(from);
        revisions.RecordChange(from, savedBy, why);
        revisions.RecordChange(into, savedBy, why);
        // From here on each key stands for its own record again.
        await archive.SaveChangesAsync(cancellationToken);
        await rewriter.RewriteAsync(
            [.. merge.Events.Select(e => e.Event).Distinct()], page => EventParting.PartAsync(archive, merge, page, from.AllKeys(), cancellationToken), savedBy, why, cancellationToken);
        await StoreAsync([from, into], StaffActKind.MergeUndone, why, savedBy, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return SaveOutcome.Saved;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<PlainRecord?> PresentAsync(Guid key, CancellationToken cancellationToken) =>
        await PlaceVersions.FindToChangeAsync(archive, key, cancellationToken) is { TrashedAt: null } record && record.Key == key ? record : null;

    /// <summary>Whether another bears a name of the one that comes back: there is one of a name, of venues one in each town.</summary>
    private async Task<bool> IsTakenAsync(PlainRecord from, PlainRecord into, CancellationToken cancellationToken)
    {
        List<string> names = [from.FoldedName, .. from.FoldedAliases];
        if (from is Venue { Municipality: var town })
        {
            var townId = town?.Id;
            return (townId == ((Venue)into).Municipality?.Id && names.Exists(into.Bears))
                || await archive.Venues.Where(v => v.Id != into.Id && v.MunicipalityId == townId).Bearing(names).AnyAsync(cancellationToken);
        }

        return names.Exists(into.Bears) || await archive.Series.Where(s => s.Id != into.Id).Bearing(names).AnyAsync(cancellationToken);
    }

    private async Task StoreAsync(IReadOnlyList<PlainRecord> records, StaffActKind act, string why, string savedBy, CancellationToken cancellationToken)
    {
        await log.RecordAsync(act, $"{Words.Singular(records[0].RecordKind)}: {why}", savedBy, cancellationToken);
        // Also the events it had before: they are found under other names now.
        List<Guid> uses = [];
        foreach (var record in records)
        {
            uses.AddRange(await PlaceUsage.KeysAsync(archive, record, cancellationToken));
        }

        await index.UpdateAsync(await archive.Events.Where(e => uses.Contains(e.Key)).Select(e => e.Id).ToListAsync(cancellationToken), cancellationToken);
    }
}
