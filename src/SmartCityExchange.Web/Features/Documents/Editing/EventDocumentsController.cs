using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Documents.Contents;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Documents.Editing;

/// <summary>The documents of one event at the desk: the list, and the way another gets in.</summary>
[Route(DeskLinks.Events + "/{key:guid}/dokumente")]
[Authorize(Policy = StaffPolicies.Edit)]
[RequestFormLimits(MultipartBodyLengthLimit = Upload.MostBytes)]
[RequestSizeLimit(Upload.MostBytes)]
public sealed class EventDocumentsController(ArchiveContext archive, DocumentReader reader, DocumentEditor editor) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid key, CancellationToken cancellationToken) =>
        await EventDocumentsPage.FindAsync(archive, key, cancellationToken) is { } page ? View("Index", page) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Add(Guid key, IFormFile? datei, DocumentForm form, CancellationToken cancellationToken)
    {
        if (await EventDocumentsPage.FindAsync(archive, key, cancellationToken) is not { Event.Status: not EventStatus.Trashed } page)
        {
            return NotFound();
        }

        var upload = await Upload.ReadAsync(datei, reader, cancellationToken);
        List<FormProblem> problems = upload.Problem is { } told ? [new(EventDocumentsPage.FileField, told)] : [];
        problems.AddRange(form.Problems(upload.Read?.Type ?? DocumentType.Pdf, isPublic: false));
        if (problems.Count > 0)
        {
            return Again(page with { Form = form, Problems = problems }, upload.Problem is null ? StatusCodes.Status422UnprocessableEntity : upload.Status);
        }

        var (made, problem) = await editor.AddAsync(key, form, upload.Read!, User.EditorName(), cancellationToken);
        if (made is null)
        {
            return problem is null ? NotFound() : Again(page with { Form = form, Problems = [new(EventDocumentsPage.FileField, problem)] }, StatusCodes.Status422UnprocessableEntity);
        }

        TempData["Meldung"] = "Aufgenommen, als Entwurf. Beschreiben Sie das Dokument jetzt, damit es veröffentlicht werden kann.";
        return Redirect(DeskLinks.Edit(RecordKind.Document, made.Value));
    }

    private ViewResult Again(EventDocumentsPage page, int status)
    {
        Response.StatusCode = status;
        return View("Index", page);
    }
}
