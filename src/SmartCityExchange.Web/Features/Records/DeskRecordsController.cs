using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records;

/// <summary>The named records at the desk, and the form in which one is edited.</summary>
[Route(DeskLinks.Records)]
[Authorize(Policy = StaffPolicies.Edit)]
public sealed class DeskRecordsController(ArchiveContext archive, RecordEditor editor, IAuthorizationService rights) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(RecordKind? art, string? q, RecordState? stand, int seite, CancellationToken cancellationToken) =>
        View(await DeskRecordList.ReadAsync(archive, art, q, stand, Math.Max(1, seite), cancellationToken));

    [HttpGet("{key:guid}")]
    public async Task<IActionResult> Edit(Guid key, CancellationToken cancellationToken) =>
        await RecordEditPage.FindAsync(archive, key, cancellationToken) is { } stored
            ? View("Edit", new RecordEditPage(stored, (await RecordVersions.ReadFormAsync(archive, key, stored.Version, cancellationToken))!))
            : NotFound();

    [HttpPost("{key:guid}")]
    public async Task<IActionResult> Save(Guid key, RecordForm form, CancellationToken cancellationToken)
    {
        if (await RecordEditPage.FindAsync(archive, key, cancellationToken) is not { IsPresent: true } stored
            || await RecordVersions.ReadFormAsync(archive, key, form.BaseVersion, cancellationToken) is not { } common)
        {
            return NotFound();
        }

        // The name of a public record stands on public pages: changing it is publishing.
        if (stored.IsPublic && !(await rights.AuthorizeAsync(User, StaffPolicies.Publish)).Succeeded)
        {
            return Forbid();
        }

        if (stored.Version != form.BaseVersion)
        {
            return await JoinedAsync(stored, form, common, cancellationToken);
        }

        RecordForm.Parts.Take(form, common, form.Choices);
        form.Choices = [];
        var problems = form.Problems(stored.Kind);
        var namesakes = form.IsNamesake ? [] : await RecordEditPage.NamesakesAsync(archive, stored, form, cancellationToken);
        if (problems.Count > 0 || namesakes.Count > 0)
        {
            return Again(StatusCodes.Status422UnprocessableEntity, new RecordEditPage(stored, form) { Problems = problems, Namesakes = namesakes });
        }

        var outcome = await editor.SaveAsync(key, form, User.EditorName(), cancellationToken);
        return outcome == SaveOutcome.Conflict
            ? await JoinedAsync((await RecordEditPage.FindAsync(archive, key, cancellationToken))!, form, common, cancellationToken)
            : this.Told(outcome, DeskLinks.Record(key), "Gespeichert.");
    }

    [HttpPost("{key:guid}/papierkorb")]
    [Authorize(Policy = StaffPolicies.Administer)]
    public async Task<IActionResult> Trash(Guid key, int version, CancellationToken cancellationToken) =>
        this.Told(await editor.TrashAsync(key, version, User.EditorName(), cancellationToken), DeskLinks.Record(key), RecordWords.Trashed, RecordWords.StillUsed);

    [HttpPost("{key:guid}/wiederherstellen")]
    [Authorize(Policy = StaffPolicies.Administer)]
    public async Task<IActionResult> Restore(Guid key, int version, CancellationToken cancellationToken) =>
        this.Told(await editor.RestoreAsync(key, version, User.EditorName(), cancellationToken), DeskLinks.Record(key), "Wiederhergestellt.");

    private async Task<IActionResult> JoinedAsync(RecordEditPage.Stored stored, RecordForm form, RecordForm common, CancellationToken cancellationToken)
    {
        var theirs = (await RecordVersions.ReadFormAsync(archive, stored.Key, stored.Version, cancellationToken))!;
        var conflicts = RecordForm.Parts.Into(form, common, theirs);
        form.BaseVersion = stored.Version;
        return Again(StatusCodes.Status409Conflict, new RecordEditPage(stored, form) { Conflicts = new Conflicts(stored.SavedBy ?? "", conflicts) });
    }

    private ViewResult Again(int status, RecordEditPage page)
    {
        // The fields show the form of the page, not what was posted: it may have been joined.
        ModelState.Clear();
        Response.StatusCode = status;
        return View("Edit", page);
    }
}
