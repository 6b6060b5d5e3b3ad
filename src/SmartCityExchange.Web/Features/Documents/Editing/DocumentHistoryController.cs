using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Documents.Editing;

/// <summary>All saved versions of a document; any two compared; one taken back, with the file it had.</summary>
[Route(DeskLinks.Documents + "/{key:guid}/fassungen")]
[Authorize(Policy = StaffPolicies.Edit)]
public sealed class DocumentHistoryController(ArchiveContext archive, DocumentEditor editor, IAuthorizationService rights) : HistoryController<DocumentForm>(archive)
{
    protected override IEnumerable<FormPart<DocumentForm>> Parts => DocumentForm.VersionParts;

    /// <summary>Saves an old version once more, as the newest. Of a published document the public sees it at once, so it must be complete.</summary>
    [HttpPost("{version:int}/wiederherstellen")]
    public async Task<IActionResult> Restore(Guid key, int version, int newest, CancellationToken cancellationToken)
    {
        if (await DocumentEditPage.FindAsync(Context, key, cancellationToken) is not { IsPresent: true } stored
            || await DocumentVersions.ReadFormAsync(Context, key, version, cancellationToken) is not { } form)
        {
            return NotFound();
        }

        var isPublic = stored.Status == DocumentStatus.Published;
        if (isPublic && !(await rights.AuthorizeAsync(User, StaffPolicies.Publish)).Succeeded)
        {
            return Forbid();
        }

        if (form.Problems(stored.Files.Single(f => f.Number == form.FileNumber).Type, isPublic).Count > 0)
        {
            TempData["Meldung"] = "Dieser Fassung fehlt etwas, das ein veröffentlichtes Dokument haben muss. Ziehen Sie das Dokument zuerst zurück, dann lässt sie sich wiederherstellen.";
            return Redirect(DeskLinks.Edit(RecordKind.Document, key));
        }

        (form.BaseVersion, form.Note) = (newest, $"Fassung {version} wiederhergestellt");
        return this.Told(await editor.RevertAsync(key, form, User.EditorName(), cancellationToken), DeskLinks.Edit(RecordKind.Document, key), $"Fassung {version} ist wieder die geltende.");
    }

    protected override async Task<HistoryPage.Subject?> SubjectAsync(Guid key, CancellationToken cancellationToken) =>
        await DocumentEditPage.FindAsync(Context, key, cancellationToken) is { } d ? new HistoryPage.Subject(RecordKind.Document, key, d.Title, d.Version, d.IsPresent) { PublicVersion = d.Status == DocumentStatus.Published ? d.Version : null } : null;

    protected override Task<DocumentForm?> ReadFormAsync(Guid key, int version, CancellationToken cancellationToken) => DocumentVersions.ReadFormAsync(Context, key, version, cancellationToken);
}
