using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Documents.Editing;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Documents;

/// <summary>The files of published documents. An address is told by its number: a document with another title is sent for under any name it ever had.</summary>
[Route(ArchiveLinks.Documents + "/{id:int}")]
[OwnValidator]
public sealed class DocumentsController(ArchiveContext archive, DocumentStore store) : Controller
{
    [HttpGet("{name}")]
    public Task<IActionResult> Download(int id, string name, CancellationToken cancellationToken) => AnswerAsync(id, name, isShown: false, cancellationToken);

    [HttpGet("bild/{name}")]
    public Task<IActionResult> Picture(int id, string name, CancellationToken cancellationToken) => AnswerAsync(id, name, isShown: true, cancellationToken);

    private async Task<IActionResult> AnswerAsync(int id, string name, bool isShown, CancellationToken cancellationToken)
    {
        var found = await archive.DocumentFiles.Public().Where(f => f.DocumentId == id)
            .Select(f => new { f.Document!.Title, f.Sha256, f.Type })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return await WasSeenAsync(id, cancellationToken) ? StatusCode(StatusCodes.Status410Gone) : NotFound();
        }

        var present = Document.NameOf(found.Title, found.Type);
        if ((isShown && !DocumentTypes.Of(found.Type).IsPicture) || store.Find(found.Sha256) is not { } path)
        {
            return NotFound();
        }

        return name != present ? RedirectPermanent(isShown ? ArchiveLinks.DocumentPicture(id, present) : ArchiveLinks.Document(id, present))
            : isShown ? this.Shown(path, found.Sha256, found.Type)
            : this.Attachment(path, found.Sha256, found.Type, present);
    }

    /// <summary>Whether it was published once and is in the trash now, with its event or by itself, or erased. A draft was never there.</summary>
    private async Task<bool> WasSeenAsync(int id, CancellationToken cancellationToken)
    {
        var erased = DocumentEditor.RetiredName(id);
        return await archive.RetiredSlugs.AnyAsync(s => s.RecordKind == RecordKind.Document && s.Slug == erased, cancellationToken)
            || await archive.Documents.AnyAsync(d => d.Id == id && (d.Status == DocumentStatus.Trashed || d.Event!.Status == EventStatus.Trashed)
                && archive.Revisions.Any(r => r.RecordKey == d.Key && !r.IsDraft) && archive.Revisions.Any(r => r.RecordKey == d.Event!.Key && !r.IsDraft), cancellationToken);
    }
}
