using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records.Places;

/// <summary>Venues and series at the desk, and the form in which one is edited.</summary>
[Route(DeskLinks.Places)]
[Authorize(Policy = StaffPolicies.Edit)]
public sealed class DeskPlacesController(ArchiveContext archive, PlaceEditor editor, IAuthorizationService rights) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(RecordKind? art, string? q, int seite, CancellationToken cancellationToken) =>
        View(await DeskPlaceList.ReadAsync(archive, art, q, Math.Max(1, seite), cancellationToken));

    /// <summary>The form; the address of one that was merged leads to the one that stayed.</summary>
    [HttpGet("{key:guid}")]
    public async Task<IActionResult> Edit(Guid key, CancellationToken cancellationToken) =>
        await PlaceEditPage.FindAsync(archive, key, cancellationToken) is not { } stored ? NotFound()
        : stored.Key != key ? Redirect(DeskLinks.Edit(stored.Kind, stored.Key))
        : View("Edit", new PlaceEditPage(stored, (await PlaceVersions.ReadFormAsync(archive, key, stored.Version, cancellationToken))!));

    [HttpPost("{key:guid}")]
    public async Task<IActionResult> Save(Guid key, PlaceForm form, CancellationToken cancellationToken)
    {
        if (await PlaceEditPage.FindAsync(archive, key, cancellationToken) is not { TrashedAt: null } stored || stored.Key != key
            || await PlaceVersions.ReadFormAsync(archive, key, form.BaseVersion, cancellationToken) is not { } common)
        {
            return NotFound();
        }

        // The name of what is public stands on public pages: changing it is publishing.
        if (stored.IsPublic && !(await rights.AuthorizeAsync(User, StaffPolicies.Publish)).Succeeded)
        {
            return Forbid();
        }

        if (stored.Version != form.BaseVersion)
        {
            return await JoinedAsync(stored, form, common, cancellationToken);
        }

        PlaceForm.Parts.Take(form, common, form.Choices);
        form.Choices = [];
        if (await RefusalAsync(stored, form, cancellationToken) is { } refusal)
        {
            return Again(StatusCodes.Status422UnprocessableEntity, refusal);
        }

        var outcome = await editor.SaveAsync(key, form, keepsFormerName: true, User.EditorName(), cancellationToken);
        if (outcome != SaveOutcome.Conflict)
        {
            return this.Told(outcome, DeskLinks.Edit(stored.Kind, key), GermanText.Fold(stored.Name) == GermanText.Fold(form.Name ?? "")
                ? "Gespeichert." : $"Gespeichert. „{stored.Name}“ ist jetzt ein weiterer Name.");
        }

        // Somebody saved between the look and the save: this record, or another that took the name.
        return await PlaceEditPage.FindAsync(archive, key, cancellationToken) is not { } newest ? NotFound()
            : newest.Version == form.BaseVersion && await RefusalAsync(newest, form, cancellationToken) is { } taken ? Again(StatusCodes.Status422UnprocessableEntity, taken)
            : await JoinedAsync(newest, form, common, cancellationToken);
    }

    [HttpPost("{key:guid}/papierkorb")]
    [Authorize(Policy = StaffPolicies.Administer)]
    public async Task<IActionResult> Trash(Guid key, int version, CancellationToken cancellationToken) =>
        this.Told(await editor.TrashAsync(key, version, User.EditorName(), cancellationToken), $"{DeskLinks.Places}/{key}", RecordWords.Trashed, RecordWords.StillUsed);

    [HttpPost("{key:guid}/wiederherstellen")]
    [Authorize(Policy = StaffPolicies.Administer)]
    public async Task<IActionResult> Restore(Guid key, int version, CancellationToken cancellationToken) =>
        this.Told(await editor.RestoreAsync(key, version, User.EditorName(), cancellationToken), $"{DeskLinks.Places}/{key}", "Wiederhergestellt.");

    /// <summary>The page that says what is wrong with the form; null when nothing is.</summary>
    private async Task<PlaceEditPage?> RefusalAsync(PlaceEditPage.Stored stored, PlaceForm form, CancellationToken cancellationToken)
    {
        var town = stored.Kind == RecordKind.Venue ? await PlaceTown.FindAsync(archive, form.Town, form.TownKey, cancellationToken) : PlaceTown.None;
        List<FormProblem> problems = [.. form.Problems(), .. new[] { town.Problem }.OfType<FormProblem>()];
        var namesakes = problems.Count > 0 ? [] : await PlaceEditPage.NamesakesAsync(archive, stored.Kind, stored.Key, form, town, cancellationToken);
        return problems.Count + namesakes.Count == 0 ? null : new PlaceEditPage(stored, form) { Problems = problems, Namesakes = namesakes };
    }

    private async Task<IActionResult> JoinedAsync(PlaceEditPage.Stored stored, PlaceForm form, PlaceForm common, CancellationToken cancellationToken)
    {
        var theirs = (await PlaceVersions.ReadFormAsync(archive, stored.Key, stored.Version, cancellationToken))!;
        var conflicts = PlaceForm.Parts.Into(form, common, theirs);
        form.BaseVersion = stored.Version;
        return Again(StatusCodes.Status409Conflict, new PlaceEditPage(stored, form) { Conflicts = new Conflicts(stored.SavedBy ?? "", conflicts) });
    }

    private ViewResult Again(int status, PlaceEditPage page)
    {
        // The fields show the form of the page, not what was posted: it may have been joined.
        ModelState.Clear();
        Response.StatusCode = status;
        return View("Edit", page);
    }
}
