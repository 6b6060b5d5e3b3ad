using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Archive.Addresses;
using SmartCityExchange.Web.Archive.Records;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Search.Index;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records;

/// <summary>Writes named records: version checked, address, revision and search index in one transaction.</summary>
public sealed class RecordEditor(ArchiveContext archive, RevisionLog revisions, Slugs slugs, SearchIndexer index, StaffLog log, TimeProvider clock)
{
    /// <summary>Stores what the form says on top of the version it was opened on. What the public sees of the record changes at once.</summary>
    public Task<SaveOutcome> SaveAsync(Guid key, RecordForm form, string savedBy, CancellationToken cancellationToken) =>
        ChangeAsync(key, form.BaseVersion, archive.Records.Present(), async record =>
        {
            var (name, familyName, districtName) = form.Tidied();
            if (GermanText.Slug(name) is var slug && slug != record.Slug && !record.Slug.StartsWith(slug + "-", StringComparison.Ordinal))
            {
                record.Slug = await slugs.RenameAsync(record.RecordKind, record.Key, record.Slug, name, retire: true, cancellationToken);
            }

            record.Name = name;
            if (record is Person person)
            {
                person.FamilyName = familyName;
            }

            if (record is Municipality { Kind: not MunicipalityKind.District } municipality)
            {
                municipality.DistrictName = districtName;
            }

            if (record is Announcement announcement)
            {
                (announcement.Outcome, announcement.OutcomeNote) = form.TidiedOutcome();
            }

            ApplyAliases(record, form.AliasLines);
            revisions.RecordChange(record, savedBy, string.IsNullOrWhiteSpace(form.Note) ? null : form.Note.Trim());
            await archive.SaveChangesAsync(cancellationToken);
        }, cancellationToken);

    /// <summary>Puts a record that no event links, and no venue stands in, in the trash; refused as <see cref="SaveOutcome.Conflict"/> when one does.</summary>
    public Task<SaveOutcome> TrashAsync(Guid key, int baseVersion, string savedBy, CancellationToken cancellationToken) =>
        ChangeAsync(key, baseVersion, archive.Records.Present(), record => MoveAsync(record, clock.GetUtcNow().UtcDateTime, StaffActKind.Trashed, savedBy, cancellationToken), cancellationToken, mustBeUnused: true);

    public Task<SaveOutcome> RestoreAsync(Guid key, int baseVersion, string savedBy, CancellationToken cancellationToken) =>
        ChangeAsync(key, baseVersion, archive.Records.Where(r => r.TrashedAt != null), record => MoveAsync(record, null, StaffActKind.Restored, savedBy, cancellationToken), cancellationToken);

    /// <summary>Erases a record that lies in the trash, and those that were merged into it; their addresses answer 410 for ever, their history stays.</summary>
    public Task<SaveOutcome> EraseAsync(Guid key, int baseVersion, string savedBy, CancellationToken cancellationToken) =>
        ChangeAsync(key, baseVersion, archive.Records.Where(r => r.TrashedAt != null), async record =>
        {
            List<NamedRecord> gone = [record];
            for (var i = 0; i < gone.Count; i++)
            {
                var id = gone[i].Id;
                gone.AddRange(await archive.Records.Include(r => r.Aliases).Include(r => r.MergedInto).Where(r => r.MergedIntoId == id).ToListAsync(cancellationToken));
            }

            foreach (var erased in gone)
            {
                revisions.RecordChange(erased, savedBy, Trash.ErasedNote);
                foreach (var former in await archive.RetiredSlugs.Where(s => s.RecordKey == erased.Key).ToListAsync(cancellationToken))
                {
                    former.RecordKey = null;
                }

                archive.RetiredSlugs.Add(new RetiredSlug { RecordKind = erased.RecordKind, Slug = erased.Slug });
            }

            archive.Records.RemoveRange(gone);
            await log.RecordAsync(StaffActKind.Erased, Named(record), savedBy, cancellationToken);
        }, cancellationToken, mustBeUnused: true);

    /// <summary>How the log of acts names a record.</summary>
    public static string Named(NamedRecord record) => $"{Words.Singular(record.RecordKind)} {record.Name}";

    private async Task MoveAsync(NamedRecord record, DateTime? trashedAt, StaffActKind act, string savedBy, CancellationToken cancellationToken)
    {
        record.TrashedAt = trashedAt;
        revisions.RecordChange(record, savedBy, DeskWords.Of(act));
        await log.RecordAsync(act, Named(record), savedBy, cancellationToken);
    }

    /// <summary>Names that stay are the same rows.</summary>
    private static void ApplyAliases(NamedRecord record, IReadOnlyList<string> names)
    {
        record.Aliases.RemoveAll(a => !names.Contains(a.Name));
        foreach (var name in names.Where(n => !record.Aliases.Exists(a => a.Name == n)))
        {
            record.Aliases.Add(new Alias { Name = name, Record = record });
        }
    }

    private async Task<SaveOutcome> ChangeAsync(
        Guid key, int baseVersion, IQueryable<NamedRecord> among, Func<NamedRecord, Task> change, CancellationToken cancellationToken, bool mustBeUnused = false)
    {
        // SQLite lets one writer in at a time from here on, so that nobody saves between the check and the commit.
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        var record = await among.Include(r => r.Aliases).Include(r => r.MergedInto).SingleOrDefaultAsync(r => r.Key == key, cancellationToken);
        if (record is null)
        {
            return SaveOutcome.Missing;
        }

        var uses = await RecordUsage.KeysAsync(archive, record, cancellationToken);
        if (record.Version != baseVersion || (mustBeUnused && (uses.Count > 0 || await archive.Venues.AnyAsync(v => v.MunicipalityId == record.Id, cancellationToken))))
        {
            return SaveOutcome.Conflict;
        }

        await change(record);
        var events = await archive.Events.Where(e => uses.Contains(e.Key)).Select(e => e.Id).ToListAsync(cancellationToken);
        await index.UpdateAsync(events, [record.Id], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return SaveOutcome.Saved;
    }
}
