using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Archive.Addresses;
using SmartCityExchange.Web.Archive.Records;
using SmartCityExchange.Web.Features.Documents.Contents;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Search.Index;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Documents.Editing;

/// <summary>The only way to write a document: version checked, file kept, revision, log and search index written, in one transaction.</summary>
public sealed class DocumentEditor(ArchiveContext archive, DocumentStore store, RevisionLog revisions, SearchIndexer index, StaffLog log, TimeProvider clock)
{
    /// <summary>What became of an upload.</summary>
    /// <param name="Key">Of the new document.</param>
    /// <param name="Problem">Why there is none, in German.</param>
    public sealed record Addition(Guid? Key, string? Problem);

    /// <summary>Adds a document to an event, as a draft.</summary>
    public async Task<Addition> AddAsync(Guid eventKey, DocumentForm form, ReadDocument read, string savedBy, CancellationToken cancellationToken)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        var owner = await archive.Events.SingleOrDefaultAsync(e => e.Key == eventKey && e.Status != EventStatus.Trashed, cancellationToken);
        if (owner is null)
        {
            return new Addition(null, null);
        }

        var present = await archive.Documents.Where(d => d.EventId == owner.Id && d.Status != DocumentStatus.Trashed)
            .Select(d => new { d.Title, IsSame = d.Files.Any(f => f.Number == d.FileNumber && f.Sha256 == read.Sha256) }).ToListAsync(cancellationToken);
        if (present.FirstOrDefault(d => d.IsSame) is { } same)
        {
            return new Addition(null, $"Diese Datei hat die Veranstaltung schon, als „{same.Title}“.");
        }

        if (present.Count >= Document.MostOfAnEvent)
        {
            return new Addition(null, $"Eine Veranstaltung hat höchstens {Document.MostOfAnEvent} Dokumente. Bitte fassen Sie mehrere in einer PDF-Datei zusammen.");
        }

        var made = new Document { Title = "", Event = owner, ChangedAt = Now };
        form.Apply(made);
        archive.Documents.Add(made);
        await AddFileAsync(made, read, savedBy, cancellationToken);
        revisions.RecordNew(made, savedBy, form.Note);
        await archive.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new Addition(made.Key, null);
    }

    /// <summary>Stores what the form says, and publishes it if asked to. A document that is published already changes at once.</summary>
    public Task<SaveOutcome> SaveAsync(Guid key, DocumentForm form, bool publish, string savedBy, CancellationToken cancellationToken) =>
        ChangeAsync(key, form.BaseVersion, isTrashed: false, async document =>
        {
            form.Apply(document);
            var isNew = publish && document.Status != DocumentStatus.Published;
            document.Status = publish ? DocumentStatus.Published : document.Status;
            revisions.RecordChange(document, savedBy, string.IsNullOrWhiteSpace(form.Note) ? null : form.Note.Trim());
            if (isNew)
            {
                await log.RecordAsync(StaffActKind.Published, Named(document), savedBy, cancellationToken);
            }
        }, cancellationToken);

    /// <summary>Puts another content in the place of the present one, which stays for the desk.</summary>
    public Task<SaveOutcome> ReplaceAsync(Guid key, int baseVersion, ReadDocument read, string savedBy, string? note, CancellationToken cancellationToken) =>
        ChangeAsync(key, baseVersion, isTrashed: false, async document =>
        {
            await AddFileAsync(document, read, savedBy, cancellationToken);
            revisions.RecordChange(document, savedBy, string.IsNullOrWhiteSpace(note) ? "Datei ersetzt" : note.Trim());
        }, cancellationToken);

    /// <summary>Saves an old version once more: what was said of the document, and the content it had. Whether it is published stays as it is.</summary>
    public Task<SaveOutcome> RevertAsync(Guid key, DocumentForm form, string savedBy, CancellationToken cancellationToken) =>
        ChangeAsync(key, form.BaseVersion, isTrashed: false, document =>
        {
            form.Apply(document);
            document.FileNumber = form.FileNumber;
            revisions.RecordChange(document, savedBy, form.Note);
            return Task.CompletedTask;
        }, cancellationToken);

    public Task<SaveOutcome> WithdrawAsync(Guid key, int baseVersion, string savedBy, CancellationToken cancellationToken) =>
        MoveAsync(key, baseVersion, isTrashed: false, DocumentStatus.Draft, StaffActKind.Withdrawn, savedBy, cancellationToken);

    public Task<SaveOutcome> TrashAsync(Guid key, int baseVersion, string savedBy, CancellationToken cancellationToken) =>
        MoveAsync(key, baseVersion, isTrashed: false, DocumentStatus.Trashed, StaffActKind.Trashed, savedBy, cancellationToken);

    /// <summary>Takes it out of the trash again, as a draft.</summary>
    public Task<SaveOutcome> RestoreAsync(Guid key, int baseVersion, string savedBy, CancellationToken cancellationToken) =>
        MoveAsync(key, baseVersion, isTrashed: true, DocumentStatus.Draft, StaffActKind.Restored, savedBy, cancellationToken);

    /// <summary>Erases a document and its files for good; its address answers 410 for ever if anybody outside has seen it, its history stays.</summary>
    public async Task EraseAsync(Guid key, string savedBy, CancellationToken cancellationToken)
    {
        List<string> files = [];
        await using (var transaction = await archive.Database.BeginTransactionAsync(cancellationToken))
        {
            if (await Whole.SingleOrDefaultAsync(d => d.Key == key, cancellationToken) is not { } document)
            {
                return;
            }

            files.AddRange(document.Files.Select(f => f.Sha256));
            if (await WasPublicAsync(key, cancellationToken) && await WasPublicAsync(document.Event!.Key, cancellationToken))
            {
                archive.RetiredSlugs.Add(new RetiredSlug { RecordKind = RecordKind.Document, Slug = RetiredName(document.Id) });
            }

            revisions.RecordChange(document, savedBy, Trash.ErasedNote);
            archive.Documents.Remove(document);
            await log.RecordAsync(StaffActKind.Erased, Named(document), savedBy, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        // Only when the rows are surely gone: a file too many does no harm, one too few is lost.
        await using var writing = await archive.Database.BeginTransactionAsync(cancellationToken);
        await store.RemoveUnusedAsync(files, cancellationToken);
    }

    /// <summary>Under which an erased document is remembered.</summary>
    public static string RetiredName(int id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private IQueryable<Document> Whole => archive.Documents.Include(d => d.Files).Include(d => d.Event);

    private Task<bool> WasPublicAsync(Guid key, CancellationToken cancellationToken) => archive.Revisions.AnyAsync(r => r.RecordKey == key && !r.IsDraft, cancellationToken);

    private static string Named(Document document) => $"Dokument {document.Title}";

    private async Task AddFileAsync(Document document, ReadDocument read, string savedBy, CancellationToken cancellationToken)
    {
        await store.KeepAsync(read.Sha256, read.Content, cancellationToken);
        document.FileNumber = document.Files.Select(f => f.Number).DefaultIfEmpty(0).Max() + 1;
        document.Files.Add(new DocumentFile
        {
            Document = document,
            Number = document.FileNumber,
            Sha256 = read.Sha256,
            Type = read.Type,
            Length = read.Content.Length,
            Pages = read.Pages,
            Width = read.Width,
            Height = read.Height,
            Text = read.Text,
            Remark = read.Remark,
            ReceivedAt = Now,
            ReceivedBy = savedBy,
        });
    }

    private Task<SaveOutcome> MoveAsync(Guid key, int baseVersion, bool isTrashed, DocumentStatus status, StaffActKind act, string savedBy, CancellationToken cancellationToken) =>
        ChangeAsync(key, baseVersion, isTrashed, async document =>
        {
            document.Status = status;
            document.TrashedAt = status == DocumentStatus.Trashed ? Now : null;
            revisions.RecordChange(document, savedBy, DeskWords.Of(act));
            await log.RecordAsync(act, Named(document), savedBy, cancellationToken);
        }, cancellationToken);

    private async Task<SaveOutcome> ChangeAsync(Guid key, int baseVersion, bool isTrashed, Func<Document, Task> change, CancellationToken cancellationToken)
    {
        // SQLite lets one writer in at a time from here on, so that nobody saves between the check and the commit.
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        var document = await Whole.SingleOrDefaultAsync(d => d.Key == key && d.Status == DocumentStatus.Trashed == isTrashed, cancellationToken);
        if (document is null)
        {
            return SaveOutcome.Missing;
        }

        if (document.Version != baseVersion)
        {
            return SaveOutcome.Conflict;
        }

        document.ChangedAt = Now;
        await change(document);
        await archive.SaveChangesAsync(cancellationToken);
        await index.UpdateAsync([document.EventId], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return SaveOutcome.Saved;
    }
}
