using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Archive.Addresses;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Search.Index;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>The only way to write an event: version checked, content applied, revision and search index written, in one transaction.</summary>
public sealed class EventEditor(ArchiveContext archive, RevisionLog revisions, SearchIndexer index, Slugs slugs, StaffLog log, TimeProvider clock)
{
    /// <summary>Stores a new event as a draft.</summary>
    public async Task CreateAsync(EventContent content, string savedBy, string? note, CancellationToken cancellationToken)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        var made = new Event
        {
            Key = content.Key,
            Slug = await slugs.TakeAsync(RecordKind.Event, SlugText(content), null, cancellationToken),
            Title = content.Title,
            Date = content.Date,
            Report = content.Report,
            ChangedAt = Now,
        };
        archive.Events.Add(made);
        await ApplyPartsAsync(made, content, savedBy, cancellationToken);
        revisions.RecordNew(made, savedBy, note);
        await archive.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Stores a new version on top of <paramref name="baseVersion"/>, beside what is published or in its place.</summary>
    public Task<SaveOutcome> SaveAsync(Guid key, int baseVersion, EventContent content, bool publish, string savedBy, string? note, CancellationToken cancellationToken) =>
        ChangeAsync(key, baseVersion, async e =>
        {
            // A time was set for what somebody with the right to publish had read, not for what is saved after it.
            (e.PublishAt, e.PublishBy) = (null, null);
            if (e.Status == EventStatus.Published && !publish)
            {
                revisions.RecordDraft(e, content, savedBy, note);
                return;
            }

            await ApplyAsync(e, content, savedBy, cancellationToken);
            e.Status = publish ? EventStatus.Published : e.Status;
            e.ChangedAt = Now;
            revisions.RecordChange(e, savedBy, note);
            if (publish)
            {
                await log.RecordAsync(StaffActKind.Published, e.Slug, savedBy, cancellationToken);
            }
        }, cancellationToken);

    /// <summary>Takes the event off the public pages; its newest content stays as a draft.</summary>
    public Task<SaveOutcome> WithdrawAsync(Guid key, int baseVersion, string savedBy, string? note, CancellationToken cancellationToken) =>
        MoveAsync(key, baseVersion, EventStatus.Draft, StaffActKind.Withdrawn, savedBy, note, cancellationToken);

    public Task<SaveOutcome> TrashAsync(Guid key, int baseVersion, string savedBy, string? note, CancellationToken cancellationToken) =>
        MoveAsync(key, baseVersion, EventStatus.Trashed, StaffActKind.Trashed, savedBy, note, cancellationToken);

    /// <summary>Takes the event out of the trash again, as a draft.</summary>
    public Task<SaveOutcome> RestoreAsync(Guid key, int baseVersion, string savedBy, string? note, CancellationToken cancellationToken) =>
        MoveAsync(key, baseVersion, EventStatus.Draft, StaffActKind.Restored, savedBy, note, cancellationToken);

    /// <summary>Erases an event that lies in the trash; its addresses answer 410 for ever, its history stays.</summary>
    public Task<SaveOutcome> EraseAsync(Guid key, int baseVersion, string savedBy, string? note, CancellationToken cancellationToken) =>
        ChangeAsync(key, baseVersion, async e =>
        {
            revisions.RecordChange(e, savedBy, note);
            foreach (var former in await archive.RetiredSlugs.Where(s => s.RecordKey == e.Key).ToListAsync(cancellationToken))
            {
                former.RecordKey = null;
            }

            archive.RetiredSlugs.Add(new RetiredSlug { RecordKind = RecordKind.Event, Slug = e.Slug });
            archive.WorkingCopies.RemoveRange(await archive.WorkingCopies.Where(c => c.RecordKey == e.Key).ToListAsync(cancellationToken));
            archive.Events.Remove(e);
            await log.RecordAsync(StaffActKind.Erased, e.Slug, savedBy, cancellationToken);
        }, cancellationToken);

    /// <summary>Has the newest version published at a time to come, or takes that back with null.</summary>
    public Task<SaveOutcome> ScheduleAsync(Guid key, int baseVersion, DateTime? publishAt, string savedBy, string? note, CancellationToken cancellationToken) =>
        ChangeAsync(key, baseVersion, async e =>
        {
            var newest = await NewestAsync(e, cancellationToken);
            (e.PublishAt, e.PublishBy) = (publishAt, publishAt is null ? null : savedBy);
            if (e.Status == EventStatus.Published && e.ContentVersion < e.Version)
            {
                revisions.RecordDraft(e, newest, savedBy, note);
            }
            else
            {
                revisions.RecordChange(e, savedBy, note);
            }

            await log.RecordAsync(StaffActKind.Scheduled, e.Slug, savedBy, cancellationToken);
        }, cancellationToken);

    /// <summary>The content of the newest version, published or not.</summary>
    public async Task<EventContent> NewestAsync(Event e, CancellationToken cancellationToken) => e.ContentVersion == e.Version
        ? EventContent.Of(e)
        : RecordSnapshot.ReadEvent(await archive.Revisions.Where(r => r.RecordKey == e.Key && r.Version == e.Version).Select(r => r.Snapshot).SingleAsync(cancellationToken));

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private Task<SaveOutcome> MoveAsync(Guid key, int baseVersion, EventStatus status, StaffActKind act, string savedBy, string? note, CancellationToken cancellationToken) =>
        ChangeAsync(key, baseVersion, async e =>
        {
            await ApplyAsync(e, await NewestAsync(e, cancellationToken), savedBy, cancellationToken);
            e.Status = status;
            e.TrashedAt = status == EventStatus.Trashed ? Now : null;
            (e.PublishAt, e.PublishBy) = (null, null);
            e.ChangedAt = Now;
            revisions.RecordChange(e, savedBy, string.IsNullOrWhiteSpace(note) ? DeskWords.Of(act) : note.Trim());
            await log.RecordAsync(act, e.Slug, savedBy, cancellationToken);
        }, cancellationToken);

    private async Task<SaveOutcome> ChangeAsync(Guid key, int baseVersion, Func<Event, Task> change, CancellationToken cancellationToken)
    {
        // SQLite lets one writer in at a time from here on, so that nobody saves between the check and the commit.
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        var e = await archive.Events.WithParts().SingleOrDefaultAsync(e => e.Key == key, cancellationToken);
        if (e is null)
        {
            return SaveOutcome.Missing;
        }

        if (e.Version != baseVersion)
        {
            return SaveOutcome.Conflict;
        }

        var formerly = LinkedBy(e);
        await change(e);
        await archive.SaveChangesAsync(cancellationToken);
        await index.UpdateAsync([e.Id], formerly, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return SaveOutcome.Saved;
    }

    private async Task ApplyPartsAsync(Event e, EventContent content, string savedBy, CancellationToken cancellationToken)
    {
        var linked = await LinkedRecords.LoadAsync(archive, [content], cancellationToken);
        e.Apply(content, linked);
        await linked.ReviveAsync(content, archive, revisions, savedBy, cancellationToken);
    }

    private async Task ApplyAsync(Event e, EventContent content, string savedBy, CancellationToken cancellationToken)
    {
        await ApplyPartsAsync(e, content, savedBy, cancellationToken);
        if (GermanText.Slug(SlugText(content)) is var slug && e.Slug != slug && !e.Slug.StartsWith(slug + "-", StringComparison.Ordinal))
        {
            var wasPublic = await archive.Revisions.AnyAsync(r => r.RecordKey == e.Key && !r.IsDraft, cancellationToken);
            e.Slug = await slugs.RenameAsync(RecordKind.Event, e.Key, e.Slug, SlugText(content), wasPublic, cancellationToken);
        }
    }

    private static string SlugText(EventContent content) => $"{content.Date:yyyy-MM-dd} {content.Title}";

    private static List<int> LinkedBy(Event e) =>
    [
        .. e.Involvements.Select(i => i.RecordId)
            .Concat(e.Mentions.Select(m => m.RecordId).OfType<int>())
            .Concat(e.Contributions.SelectMany(c => c.Speakers).SelectMany(s => new[] { s.PersonId, s.OrganisationId, s.MunicipalityId }).OfType<int>())
            .Distinct(),
    ];
}
