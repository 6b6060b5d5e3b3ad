using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Documents.Contents;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Documents.Editing;

/// <summary>One document at the desk: described, published, its file replaced.</summary>
[Route(DeskLinks.Documents + "/{key:guid}")]
[Authorize(Policy = StaffPolicies.Edit)]
[RequestFormLimits(MultipartBodyLengthLimit = Upload.MostBytes)]
[RequestSizeLimit(Upload.MostBytes)]
public sealed class DeskDocumentsController(ArchiveContext archive, DocumentReader reader, DocumentEditor editor, DocumentStore store, IAuthorizationService rights) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(Guid key, CancellationToken cancellationToken) =>
        await DocumentEditPage.FindAsync(archive, key, cancellationToken) is { } stored
            ? View("Edit", new DocumentEditPage(stored, (await DocumentVersions.ReadFormAsync(archive, key, stored.Version, cancellationToken))!))
            : NotFound();

    [HttpPost("")]
    public Task<IActionResult> Save(Guid key, DocumentForm form, CancellationToken cancellationToken) => SaveAsync(key, form, publish: false, cancellationToken);

    [HttpPost("veroeffentlichen")]
    [Authorize(Policy = StaffPolicies.Publish)]
    public Task<IActionResult> Publish(Guid key, DocumentForm form, CancellationToken cancellationToken) => SaveAsync(key, form, publish: true, cancellationToken);

    [HttpPost("datei")]
    public async Task<IActionResult> Replace(Guid key, IFormFile? datei, int version, string? note, CancellationToken cancellationToken)
    {
        if (await DocumentEditPage.FindAsync(archive, key, cancellationToken) is not { IsPresent: true } stored)
        {
            return NotFound();
        }

        if (!await MayChangeAsync(stored))
        {
            return Forbid();
        }

        var form = (await DocumentVersions.ReadFormAsync(archive, key, stored.Version, cancellationToken))!;
        var upload = await Upload.ReadAsync(datei, reader, cancellationToken);
        List<FormProblem> problems = upload.Problem is { } told ? [new(EventDocumentsPage.FileField, told)]
            : upload.Read!.Sha256 == stored.File.Sha256 ? [new(EventDocumentsPage.FileField, "Das ist dieselbe Datei wie bisher. Bitte wählen Sie die neue aus.")]
            : [.. form.Problems(upload.Read.Type, stored.Status == DocumentStatus.Published)];
        return problems.Count > 0
            ? Again(upload.Problem is null ? StatusCodes.Status422UnprocessableEntity : upload.Status, new DocumentEditPage(stored, form) { Problems = problems })
            : this.Told(await editor.ReplaceAsync(key, version, upload.Read!, User.EditorName(), note, cancellationToken), DeskLinks.Edit(RecordKind.Document, key), "Ersetzt. Die Adresse bleibt dieselbe; die bisherige Datei steht unten.");
    }

    /// <summary>A content that the document has or had, also of a draft.</summary>
    [HttpGet("dateien/{number:int}")]
    public async Task<IActionResult> Download(Guid key, int number, CancellationToken cancellationToken) =>
        await DocumentEditPage.FindAsync(archive, key, cancellationToken) is { } stored && stored.Files.FirstOrDefault(f => f.Number == number) is { } file && store.Find(file.Sha256) is { } path
            ? this.Attachment(path, file.Sha256, file.Type, Document.NameOf(stored.Title, file.Type))
            : NotFound();

    [HttpPost("zurueckziehen")]
    [Authorize(Policy = StaffPolicies.Publish)]
    public async Task<IActionResult> Withdraw(Guid key, int version, CancellationToken cancellationToken) =>
        Told(key, await editor.WithdrawAsync(key, version, User.EditorName(), cancellationToken), "Zurückgezogen. Das Dokument ist wieder ein Entwurf.");

    [HttpPost("papierkorb")]
    [Authorize(Policy = StaffPolicies.Administer)]
    public async Task<IActionResult> Trash(Guid key, int version, CancellationToken cancellationToken) =>
        Told(key, await editor.TrashAsync(key, version, User.EditorName(), cancellationToken), $"In den Papierkorb gelegt. {Archive.Records.Trash.Days} Tage lang lässt sich das Dokument wiederherstellen.");

    [HttpPost("wiederherstellen")]
    [Authorize(Policy = StaffPolicies.Administer)]
    public async Task<IActionResult> Restore(Guid key, int version, CancellationToken cancellationToken) =>
        Told(key, await editor.RestoreAsync(key, version, User.EditorName(), cancellationToken), "Wiederhergestellt, als Entwurf.");

    private async Task<IActionResult> SaveAsync(Guid key, DocumentForm form, bool publish, CancellationToken cancellationToken)
    {
        if (await DocumentEditPage.FindAsync(archive, key, cancellationToken) is not { IsPresent: true } stored
            || await DocumentVersions.ReadFormAsync(archive, key, form.BaseVersion, cancellationToken) is not { } common)
        {
            return NotFound();
        }

        if (!await MayChangeAsync(stored))
        {
            return Forbid();
        }

        if (stored.Version != form.BaseVersion)
        {
            return await JoinedAsync(stored, form, common, cancellationToken);
        }

        DocumentForm.Parts.Take(form, common, form.Choices);
        form.Choices = [];
        if (form.Problems(stored.File.Type, publish || stored.Status == DocumentStatus.Published) is { Count: > 0 } problems)
        {
            return Again(StatusCodes.Status422UnprocessableEntity, new DocumentEditPage(stored, form) { Problems = problems });
        }

        var outcome = await editor.SaveAsync(key, form, publish, User.EditorName(), cancellationToken);
        return outcome == SaveOutcome.Conflict
            ? await JoinedAsync((await DocumentEditPage.FindAsync(archive, key, cancellationToken))!, form, common, cancellationToken)
            : Told(key, outcome, !publish ? "Gespeichert." : stored.Event.Status == EventStatus.Published ? "Veröffentlicht." : "Veröffentlicht. Zu sehen ist das Dokument, sobald die Veranstaltung veröffentlicht ist.");
    }

    /// <summary>What the public sees is changed by those who may publish.</summary>
    private async Task<bool> MayChangeAsync(DocumentEditPage.Stored stored) =>
        stored.Status != DocumentStatus.Published || (await rights.AuthorizeAsync(User, StaffPolicies.Publish)).Succeeded;

    private async Task<IActionResult> JoinedAsync(DocumentEditPage.Stored stored, DocumentForm form, DocumentForm common, CancellationToken cancellationToken)
    {
        var theirs = (await DocumentVersions.ReadFormAsync(archive, stored.Key, stored.Version, cancellationToken))!;
        var conflicts = DocumentForm.Parts.Into(form, common, theirs);
        form.BaseVersion = stored.Version;
        var history = await HistoryPage.ReadAsync(archive, new HistoryPage.Subject(RecordKind.Document, stored.Key, stored.Title, stored.Version, false), cancellationToken);
        return Again(StatusCodes.Status409Conflict, new DocumentEditPage(stored, form) { Conflicts = new Conflicts(history.Versions[0].SavedBy, conflicts) });
    }

    private IActionResult Told(Guid key, SaveOutcome outcome, string message) => this.Told(outcome, DeskLinks.Edit(RecordKind.Document, key), message);

    private ViewResult Again(int status, DocumentEditPage page)
    {
        // The fields show the form of the page, not what was posted: it may have been joined.
        ModelState.Clear();
        Response.StatusCode = status;
        return View("Edit", page);
    }
}
