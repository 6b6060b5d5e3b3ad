using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Archive.Records;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Search.Index;

namespace SmartCityExchange.Web.Features.Records;

/// <summary>
/// Makes two records that stand for the same one, and parts them again. Every event that linked the one links the other, drafts too;
/// names as billed stay, the names of the record that goes become aliases, its addresses lead to the one that stays.
/// </summary>
public sealed class RecordMerging(ArchiveContext archive, RevisionLog revisions, EventRewriter rewriter, SearchIndexer index, StaffLog log, TimeProvider clock)
{
    /// <summary>Merges one record into another of its kind, as both were seen; a conflict when somebody changed one of them since.</summary>
    public async Task<SaveOutcome> MergeAsync(
        (Guid Key, int Version) goes, (Guid Key, int Version) stays, string savedBy, string? note, CancellationToken cancellationToken)
    {
        // SQLite lets one writer in at a time from here on, so that nobody saves between the check and the commit.
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        var (from, into) = (await FindAsync(goes.Key, cancellationToken), await FindAsync(stays.Key, cancellationToken));
        if (from is null || into is null || from == into || from.RecordKind != into.RecordKind || !IsPresent(from) || !IsPresent(into))
        {
            return SaveOutcome.Missing;
        }

        if (from.Version != goes.Version || into.Version != stays.Version)
        {
            return SaveOutcome.Conflict;
        }

        var merge = new RecordMerge { FromKey = from.Key, IntoKey = into.Key, MergedAt = Now, MergedBy = savedBy };
        archive.RecordMerges.Add(merge);
        var why = $"{from.Name} und {into.Name} zusammengeführt{(string.IsNullOrWhiteSpace(note) ? "" : $": {note.Trim()}")}";
        AddAliases(from, into, merge);
        await MoveVenuesAsync(merge, from, into, why, savedBy, cancellationToken);
        var changed = await rewriter.RewriteAsync(await RecordUsage.KeysAsync(archive, from, cancellationToken), page =>
        {
            merge.Events.Add(new RecordMerge.Linked { Event = page.Event.Key, Version = page.Version });
            return Task.FromResult(page.Content.Relinked(from.Key, into.Key));
        }, savedBy, why, cancellationToken);
        // Only now: until here the record itself was what its key stood for.
        (from.MergedInto, from.MergedIntoId) = (into, into.Id);
        await StoreAsync(from, into, changed, StaffActKind.Merged, why, savedBy, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return SaveOutcome.Saved;
    }

    /// <summary>
    /// Parts the records of a merge: what came from the one goes back to it, what was added since stays with the other. A conflict when the
    /// one that stayed was merged further or lies in the trash: that has to be undone first.
    /// </summary>
    public async Task<SaveOutcome> UndoAsync(int mergeId, string savedBy, CancellationToken cancellationToken)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        var merge = await archive.RecordMerges.SingleOrDefaultAsync(m => m.Id == mergeId && m.UndoneAt == null, cancellationToken);
        var from = merge is null ? null : await FindAsync(merge.FromKey, cancellationToken);
        var into = merge is null ? null : await FindAsync(merge.IntoKey, cancellationToken);
        if (merge is null || from is null || into is null || from.MergedInto != into)
        {
            return SaveOutcome.Missing;
        }

        if (!IsPresent(into))
        {
            return SaveOutcome.Conflict;
        }

        var why = $"Zusammenführung von {from.Name} und {into.Name} zurückgenommen";
        (from.MergedInto, from.MergedIntoId) = (null, null);
        (merge.UndoneAt, merge.UndoneBy) = (Now, savedBy);
        into.Aliases.RemoveAll(a => merge.AddedAliases.Contains(a.Name));
        foreach (var venue in await archive.Venues.Include(v => v.Municipality).Where(v => merge.Venues.Contains(v.Key) && v.MunicipalityId == into.Id).ToListAsync(cancellationToken))
        {
            venue.Municipality = (Municipality)from;
            revisions.RecordChange(venue, savedBy, why);
        }

        var changed = await rewriter.RewriteAsync(
            [.. merge.Events.Select(e => e.Event).Distinct()], page => EventParting.PartAsync(archive, merge, page, [from.Key], cancellationToken), savedBy, why, cancellationToken);
        await StoreAsync(from, into, changed, StaffActKind.MergeUndone, why, savedBy, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return SaveOutcome.Saved;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private static bool IsPresent(NamedRecord record) => record is { TrashedAt: null, MergedIntoId: null };

    private Task<NamedRecord?> FindAsync(Guid key, CancellationToken cancellationToken) =>
        archive.Records.Include(r => r.Aliases).Include(r => r.MergedInto).SingleOrDefaultAsync(r => r.Key == key, cancellationToken);

    private static void AddAliases(NamedRecord from, NamedRecord into, RecordMerge merge)
    {
        foreach (var name in from.Aliases.Select(a => a.Name).Prepend(from.Name))
        {
            var folded = GermanText.Fold(name);
            if (into.FoldedName != folded && !into.Aliases.Exists(a => a.FoldedName == folded))
            {
                into.Aliases.Add(new Alias { Name = name, Record = into });
                merge.AddedAliases.Add(name);
            }
        }
    }

    private async Task MoveVenuesAsync(RecordMerge merge, NamedRecord from, NamedRecord into, string why, string savedBy, CancellationToken cancellationToken)
    {
        foreach (var venue in await archive.Venues.Include(v => v.Municipality).Where(v => v.MunicipalityId == from.Id).ToListAsync(cancellationToken))
        {
            venue.Municipality = (Municipality)into;
            merge.Venues.Add(venue.Key);
            revisions.RecordChange(venue, savedBy, why);
        }
    }

    private async Task StoreAsync(
        NamedRecord from, NamedRecord into, IReadOnlyList<Event> changed, StaffActKind act, string why, string savedBy, CancellationToken cancellationToken)
    {
        revisions.RecordChange(from, savedBy, why);
        revisions.RecordChange(into, savedBy, why);
        await log.RecordAsync(act, why, savedBy, cancellationToken);
        await index.UpdateAsync([.. changed.Select(e => e.Id)], [from.Id, into.Id], cancellationToken);
    }
}
