using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>The events at the desk, and the form in which one is edited.</summary>
[Route(DeskLinks.Events)]
[Authorize(Policy = StaffPolicies.Edit)]
[RequestFormLimits(ValueCountLimit = MostFields, KeyLengthLimit = 500)]
[RequestSizeLimit(MostBytes)]
public sealed class DeskEventsController(ArchiveContext archive, EventSaving saving, EventFormReader reader, EventPreview preview, WorkingCopies copies, Presence presence) : Controller
{
    /// <summary>A long event has hundreds of speakers with nine fields each.</summary>
    private const int MostFields = 20_000;
    private const int MostBytes = 8 * 1024 * 1024;

    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, EventStatus? stand, int seite, CancellationToken cancellationToken) =>
        View(await DeskEventList.ReadAsync(archive, q, stand, Math.Max(1, seite), cancellationToken));

    [HttpGet("neu")]
    public async Task<IActionResult> New(CancellationToken cancellationToken) =>
        Edit(await WithCopyAsync(new EventEditPage(null, new EventForm()), cancellationToken));

    [HttpPost("neu")]
    public Task<IActionResult> New(EventForm form, CancellationToken cancellationToken) => SaveAsync(null, form, publish: false, cancellationToken);

    [HttpGet("{key:guid}")]
    public async Task<IActionResult> Edit(Guid key, CancellationToken cancellationToken) =>
        await EventEditPage.FindAsync(archive, key, cancellationToken) is { } stored
            ? Edit(await WithCopyAsync(new EventEditPage(stored, (await EventVersions.ReadFormAsync(archive, key, stored.Version, cancellationToken))!), cancellationToken))
            : NotFound();

    [HttpPost("{key:guid}")]
    public Task<IActionResult> Save(Guid key, EventForm form, CancellationToken cancellationToken) => SaveAsync(key, form, publish: false, cancellationToken);

    [HttpPost("{key:guid}/veroeffentlichen")]
    [Authorize(Policy = StaffPolicies.Publish)]
    public Task<IActionResult> Publish(Guid key, EventForm form, CancellationToken cancellationToken) => SaveAsync(key, form, publish: true, cancellationToken);

    /// <summary>The form again with more room, or in another order; nothing is saved, but what was typed is kept.</summary>
    [HttpPost("neu/felder")]
    [HttpPost("{key:guid}/felder")]
    public async Task<IActionResult> Fields(Guid? key, EventForm form, string? schritt, CancellationToken cancellationToken)
    {
        FormSteps.Take(form, schritt);
        await copies.KeepAsync(User.EditorId(), key ?? Guid.Empty, form.BaseVersion, form.ToJson(), cancellationToken);
        return Edit(new EventEditPage(key is { } k ? await EventEditPage.FindAsync(archive, k, cancellationToken) : null, form));
    }

    /// <summary>Keeps what was typed so far; asked by the script every few seconds.</summary>
    [HttpPost("neu/zwischenstand")]
    [HttpPost("{key:guid}/zwischenstand")]
    public async Task<IActionResult> Keep(Guid? key, EventForm form, CancellationToken cancellationToken)
    {
        await copies.KeepAsync(User.EditorId(), key ?? Guid.Empty, form.BaseVersion, form.ToJson(), cancellationToken);
        return Json(new { alsoHere = key is { } k ? presence.Meet(k, User.EditorId(), User.EditorName()) : [] });
    }

    /// <summary>Puts what was chosen of a text read anew into the form, on top of the version it was held against; whoever looks it through saves it.</summary>
    [HttpPost("{key:guid}/neuer-text")]
    public async Task<IActionResult> TakeText(Guid key, EventForm received, CancellationToken cancellationToken)
    {
        if (await EventVersions.ReadFormAsync(archive, key, received.BaseVersion, cancellationToken) is not { } form)
        {
            return NotFound();
        }

        if (await copies.FindAsync(User.EditorId(), key, cancellationToken) is not null)
        {
            TempData["Meldung"] = "Sie haben hier schon Eingaben, die nicht gespeichert sind. Bitte speichern oder verwerfen Sie diese, und übernehmen Sie den neuen Text dann noch einmal.";
            return Redirect(DeskLinks.Edit(RecordKind.Event, key));
        }

        form.Take(received);
        await copies.KeepAsync(User.EditorId(), key, form.BaseVersion, form.ToJson(), cancellationToken);
        TempData["Meldung"] = "Das Gewählte steht jetzt im Formular. Bitte sehen Sie es durch und speichern Sie es.";
        return Redirect(DeskLinks.Edit(RecordKind.Event, key));
    }

    [HttpPost("neu/verwerfen")]
    [HttpPost("{key:guid}/verwerfen")]
    public async Task<IActionResult> Discard(Guid? key, CancellationToken cancellationToken)
    {
        await copies.DropAsync(User.EditorId(), key ?? Guid.Empty, cancellationToken);
        return Redirect(key is { } k ? DeskLinks.Edit(RecordKind.Event, k) : DeskLinks.Events);
    }

    /// <summary>The public page as it would be with what stands in the form.</summary>
    [HttpPost("neu/vorschau")]
    [HttpPost("{key:guid}/vorschau")]
    public async Task<IActionResult> Preview(Guid? key, EventForm form, CancellationToken cancellationToken)
    {
        var before = key is { } k ? await EventVersions.ReadAsync(archive, k, form.BaseVersion, cancellationToken) : null;
        var read = await reader.ReadAsync(form, before, User.EditorName(), cancellationToken);
        return read.Content is null ? await AgainAsync(key, form, read, cancellationToken) : View("Details", await preview.ReadAsync(read.Content, cancellationToken));
    }

    private async Task<IActionResult> SaveAsync(Guid? key, EventForm form, bool publish, CancellationToken cancellationToken)
    {
        await copies.KeepAsync(User.EditorId(), key ?? Guid.Empty, form.BaseVersion, form.ToJson(), cancellationToken);
        var answer = await saving.SaveAsync(key, form, publish, User.EditorName(), cancellationToken);
        switch (answer)
        {
            case EventSaving.Saved saved:
                await copies.DropAsync(User.EditorId(), key ?? Guid.Empty, cancellationToken);
                TempData["Meldung"] = saved.Message;
                return Redirect(DeskLinks.Edit(RecordKind.Event, saved.Key));
            case EventSaving.Refused refused:
                return await AgainAsync(key, form, refused.Read, cancellationToken);
            case EventSaving.Joined joined:
                Response.StatusCode = StatusCodes.Status409Conflict;
                var stored = await EventEditPage.FindAsync(archive, key!.Value, cancellationToken);
                return Edit(new EventEditPage(stored, form) { Conflicts = joined.Conflicts, MeanwhileBy = stored?.SavedBy ?? "" });
            default:
                return NotFound();
        }
    }

    private async Task<IActionResult> AgainAsync(Guid? key, EventForm form, ReadForm read, CancellationToken cancellationToken)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Edit(new EventEditPage(key is { } k ? await EventEditPage.FindAsync(archive, k, cancellationToken) : null, form)
        {
            Problems = read.Problems,
            OpenNames = read.OpenNames,
            Lost = read.Lost,
        });
    }

    /// <summary>What the editor typed and did not save takes the place of what is stored.</summary>
    private async Task<EventEditPage> WithCopyAsync(EventEditPage page, CancellationToken cancellationToken)
    {
        var key = page.Facts?.Key ?? Guid.Empty;
        var copy = await copies.FindAsync(User.EditorId(), key, cancellationToken);
        return page with
        {
            Form = copy is null ? page.Form : EventForm.FromJson(copy.Form),
            UnsavedFrom = copy?.TypedAt,
            AlsoHere = page.Facts is null ? [] : presence.Meet(key, User.EditorId(), User.EditorName()),
        };
    }

    private ViewResult Edit(EventEditPage page)
    {
        // The fields show the form of the page, not what was posted: it may have been joined, tidied or put in another order.
        ModelState.Clear();
        return View("Edit", page);
    }
}
