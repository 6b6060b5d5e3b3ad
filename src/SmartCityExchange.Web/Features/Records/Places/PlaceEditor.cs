using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Archive.Addresses;
using SmartCityExchange.Web.Archive.Records;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Search.Index;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Records;

namespace SmartCityExchange.Web.Features.Records.Places;

/// <summary>Writes venues and series: version checked, revision and search index in one transaction.</summary>
public sealed class PlaceEditor(ArchiveContext archive, RevisionLog revisions, Slugs slugs, SearchIndexer index, StaffLog log, TimeProvider clock)
{
    /// <summary>
    /// Stores what the form says on top of the version it was opened on; the public sees it at once. A conflict as well when
    /// another bears one of the names by now.
    /// </summary>
    /// <param name="key">The venue or series.</param>
    /// <param name="form">What is asked for.</param>
    /// <param name="keepsFormerName">A name that is replaced becomes an alias, so that forms which are open and reports to come still find it.</param>
    /// <param name="savedBy">Who does it.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<SaveOutcome> SaveAsync(Guid key, PlaceForm form, bool keepsFormerName, string savedBy, CancellationToken cancellationToken)
    {
        // SQLite lets one writer in at a time from here on, so that nobody saves between the check and the commit.
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        if (await PlaceVersions.FindToChangeAsync(archive, key, cancellationToken) is not { TrashedAt: null } record || record.Key != key)
        {
            return SaveOutcome.Missing;
        }

        var town = record is Venue ? await PlaceTown.FindAsync(archive, form.Town, form.TownKey, cancellationToken) : PlaceTown.None;
        if (record.Version != form.BaseVersion || town.Problem is not null
            || (await PlaceEditPage.NamesakesAsync(archive, record.RecordKind, key, form, town, cancellationToken)).Count > 0)
        {
            return SaveOutcome.Conflict;
        }

        var former = record.Name;
        record.Name = form.Name.OnOneLine();
        record.SetAliases(keepsFormerName ? [.. form.AliasLines, former] : form.AliasLines);
        var towns = record is Venue venue ? await MoveAsync(venue, town, savedBy, cancellationToken) : [];
        revisions.RecordChange(record, savedBy, form.Note.OnOneLine() is { Length: > 0 } note ? note : null);
        await archive.SaveChangesAsync(cancellationToken);
        var uses = await PlaceUsage.KeysAsync(archive, record, cancellationToken);
        var events = await archive.Events.Where(e => uses.Contains(e.Key)).Select(e => e.Id).ToListAsync(cancellationToken);
        await index.UpdateAsync(events, [.. towns.Select(t => t.Id)], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return SaveOutcome.Saved;
    }

    /// <summary>Puts what no event links, not even a draft, in the trash; refused as a conflict when one does.</summary>
    public Task<SaveOutcome> TrashAsync(Guid key, int baseVersion, string savedBy, CancellationToken cancellationToken) =>
        MoveUnusedAsync(key, baseVersion, isInTrash: false, StaffActKind.Trashed, savedBy, null, record => record.TrashedAt = clock.GetUtcNow().UtcDateTime, cancellationToken);

    public Task<SaveOutcome> RestoreAsync(Guid key, int baseVersion, string savedBy, CancellationToken cancellationToken) =>
        MoveUnusedAsync(key, baseVersion, isInTrash: true, StaffActKind.Restored, savedBy, null, record => record.TrashedAt = null, cancellationToken);

    /// <summary>Erases what lies in the trash; its history stays.</summary>
    public Task<SaveOutcome> EraseAsync(Guid key, int baseVersion, string savedBy, CancellationToken cancellationToken) =>
        MoveUnusedAsync(key, baseVersion, isInTrash: true, StaffActKind.Erased, savedBy, Trash.ErasedNote, record => archive.Remove(record), cancellationToken);

    private async Task<SaveOutcome> MoveUnusedAsync(
        Guid key, int baseVersion, bool isInTrash, StaffActKind act, string savedBy, string? note, Action<PlainRecord> move, CancellationToken cancellationToken)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        if (await PlaceVersions.FindToChangeAsync(archive, key, cancellationToken) is not { } record || record.Key != key || record.TrashedAt is not null != isInTrash)
        {
            return SaveOutcome.Missing;
        }

        if (record.Version != baseVersion || (await PlaceUsage.KeysAsync(archive, record, cancellationToken)).Count > 0)
        {
            return SaveOutcome.Conflict;
        }

        revisions.RecordChange(record, savedBy, note ?? DeskWords.Of(act));
        move(record);
        await log.RecordAsync(act, $"{Words.Singular(record.RecordKind)} {record.Name}", savedBy, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return SaveOutcome.Saved;
    }

    /// <summary>The municipalities concerned: where it stood, and where it stands.</summary>
    private async Task<IReadOnlyList<Municipality>> MoveAsync(Venue venue, PlaceTown town, string savedBy, CancellationToken cancellationToken)
    {
        var (from, into) = (venue.Municipality, town.Known);
        if (town.Listed is { } listed)
        {
            into = await NewMunicipality.OfAsync(listed, slugs, cancellationToken);
            archive.Municipalities.Add(into);
            revisions.RecordNew(into, savedBy, null);
        }
        else if (into is not null)
        {
            revisions.RecordReuse(into, savedBy);
        }

        venue.Municipality = into;
        return [.. new[] { from, into }.OfType<Municipality>().Distinct()];
    }
}
