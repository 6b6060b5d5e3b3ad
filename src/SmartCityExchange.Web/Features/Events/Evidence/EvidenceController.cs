using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Events.Editing;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Events.Evidence;

/// <summary>The Belegstellen of an event at the desk: marked, unmarked, proposed by the reader and decided.</summary>
[Route(DeskLinks.Events + "/{key:guid}/belegstellen")]
[Authorize(Policy = StaffPolicies.Edit)]
[RequestFormLimits(ValueCountLimit = MostFields)]
public sealed class EvidenceController(ArchiveContext archive, EvidenceMarking marking, EventEditor editor, NameBook names) : Controller
{
    /// <summary>A long report has hundreds of proposals with two fields each.</summary>
    private const int MostFields = 5_000;

    [HttpGet("")]
    public async Task<IActionResult> Index(Guid key, CancellationToken cancellationToken) =>
        await EvidencePage.FindAsync(archive, key, null, cancellationToken) is { Event.Status: not EventStatus.Trashed } page ? View(page) : NotFound();

    [HttpPost("")]
    public Task<IActionResult> Save(Guid key, EvidenceForm form, CancellationToken cancellationToken) => SaveAsync(key, form, publish: false, cancellationToken);

    [HttpPost("veroeffentlichen")]
    [Authorize(Policy = StaffPolicies.Publish)]
    public Task<IActionResult> Publish(Guid key, EvidenceForm form, CancellationToken cancellationToken) => SaveAsync(key, form, publish: true, cancellationToken);

    private async Task<IActionResult> SaveAsync(Guid key, EvidenceForm form, bool publish, CancellationToken cancellationToken)
    {
        var page = await EvidencePage.FindAsync(archive, key, form, cancellationToken);
        if (page is null or { Event.Status: EventStatus.Trashed })
        {
            return NotFound();
        }

        if (page.IsOutdated)
        {
            return Again(StatusCodes.Status409Conflict, page);
        }

        var before = (await EventVersions.ReadAsync(archive, key, page.Event.Version, cancellationToken))!;
        var result = await marking.ApplyAsync(before, [.. page.Proposals.Select(p => p.Proposal)], form, User.EditorName(), cancellationToken);
        if (result.Content is null)
        {
            return Again(StatusCodes.Status422UnprocessableEntity, page with { Problems = result.Problems, OpenNames = names.Open });
        }

        if (result.Added + result.Removed == 0 && !publish)
        {
            await archive.SaveChangesAsync(cancellationToken);
            return Told("Gemerkt.", page.Address);
        }

        var note = string.IsNullOrWhiteSpace(form.Note) ? $"Belegstellen: {result.Added} markiert, {result.Removed} entfernt" : form.Note.Trim();
        return await editor.SaveAsync(key, form.BaseVersion, result.Content, publish, User.EditorName(), note, cancellationToken) switch
        {
            SaveOutcome.Saved => Told($"{(publish ? "Veröffentlicht" : "Als Entwurf gespeichert")}: {result.Added} markiert, {result.Removed} entfernt.", page.Address),
            SaveOutcome.Conflict => Again(StatusCodes.Status409Conflict, (await EvidencePage.FindAsync(archive, key, form, cancellationToken))!),
            _ => NotFound(),
        };
    }

    private RedirectResult Told(string message, string address)
    {
        TempData["Meldung"] = message;
        return Redirect(address);
    }

    private ViewResult Again(int status, EvidencePage page)
    {
        Response.StatusCode = status;
        if (page.IsOutdated)
        {
            // Numbers of places belong to the version that was shown; decisions about proposals and typed words hold for any.
            page.Form.Remove.Clear();
            page.Form.BaseVersion = page.Event.Version;
        }

        ModelState.Clear();
        return View("Index", page);
    }
}
