using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Addresses;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Pages.Desk;

/// <summary>The pages of text at the desk, and the form in which one is edited. What is saved of a published page the public sees at once.</summary>
[Route(DeskLinks.Pages)]
[Authorize(Policy = StaffPolicies.Edit)]
public sealed class DeskPagesController(ArchiveContext archive, PageEditor editor, PageTexts texts, Slugs slugs, WorkingCopies copies, Presence presence, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await PageList.ReadAsync(archive, cancellationToken));

    [HttpPost("neu")]
    [Authorize(Policy = StaffPolicies.Publish)]
    public async Task<IActionResult> Create(PageForm form, CancellationToken cancellationToken)
    {
        if (PageForm.TitleProblem(form.TidyTitle) is { } problem)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Index", await PageList.ReadAsync(archive, cancellationToken) with { Typed = form.Title, Problem = problem });
        }

        var key = await editor.CreateAsync(form.TidyTitle, User.EditorName(), cancellationToken);
        TempData["Meldung"] = "Als Entwurf angelegt. Öffentlich wird die Seite erst, wenn Sie sie veröffentlichen.";
        return Redirect(DeskLinks.Edit(RecordKind.ContentPage, key));
    }

    [HttpGet("{key:guid}")]
    public async Task<IActionResult> Edit(Guid key, CancellationToken cancellationToken) =>
        await PageEditPage.FindAsync(archive, key, cancellationToken) is { } stored
            ? Edit(await WithCopyAsync(new PageEditPage(stored, (await PageVersions.ReadFormAsync(archive, key, stored.Version, cancellationToken))!), cancellationToken))
            : NotFound();

    [HttpPost("{key:guid}")]
    [Authorize(Policy = StaffPolicies.Publish)]
    public Task<IActionResult> Save(Guid key, PageForm form, CancellationToken cancellationToken) => SaveAsync(key, form, publish: false, cancellationToken);

    [HttpPost("{key:guid}/veroeffentlichen")]
    [Authorize(Policy = StaffPolicies.Publish)]
    public Task<IActionResult> Publish(Guid key, PageForm form, CancellationToken cancellationToken) => SaveAsync(key, form, publish: true, cancellationToken);

    /// <summary>Keeps what was typed so far; asked by the script every few seconds.</summary>
    [HttpPost("{key:guid}/zwischenstand")]
    [Authorize(Policy = StaffPolicies.Publish)]
    public async Task<IActionResult> Keep(Guid key, PageForm form, CancellationToken cancellationToken)
    {
        await KeepAsync(key, form, cancellationToken);
        return Json(new { alsoHere = presence.Meet(key, User.EditorId(), User.EditorName()) });
    }

    [HttpPost("{key:guid}/verwerfen")]
    [Authorize(Policy = StaffPolicies.Publish)]
    public async Task<IActionResult> Discard(Guid key, CancellationToken cancellationToken)
    {
        await copies.DropAsync(User.EditorId(), key, cancellationToken);
        return Redirect(DeskLinks.Edit(RecordKind.ContentPage, key));
    }

    /// <summary>The public page as it would be with what stands in the form.</summary>
    [HttpPost("{key:guid}/vorschau")]
    [Authorize(Policy = StaffPolicies.Publish)]
    public async Task<IActionResult> Preview(Guid key, PageForm form, CancellationToken cancellationToken) =>
        await PageEditPage.FindAsync(archive, key, cancellationToken) is { } stored
            ? View("Page", texts.Show(stored.Slug, form.TidyTitle, form.Lines, clock.GetUtcNow().UtcDateTime))
            : NotFound();

    private async Task<IActionResult> SaveAsync(Guid key, PageForm form, bool publish, CancellationToken cancellationToken)
    {
        if (await PageEditPage.FindAsync(archive, key, cancellationToken) is not { } stored || await PageVersions.ReadFormAsync(archive, key, form.BaseVersion, cancellationToken) is not { } common)
        {
            return NotFound();
        }

        // Whatever becomes of it: what was typed is there again.
        await KeepAsync(key, form, cancellationToken);
        if (!stored.IsPresent)
        {
            return Again(StatusCodes.Status409Conflict, new PageEditPage(stored, form));
        }

        if (stored.Version != form.BaseVersion)
        {
            return await JoinedAsync(stored, form, common, cancellationToken);
        }

        PageForm.Parts.Take(form, common, form.Choices);
        form.Choices = [];
        var problems = await ProblemsAsync(stored, form, publish, cancellationToken);
        var changed = PageStatements.Changes(stored.Text, form.Lines);
        if (problems.Count > 0 || (changed.Count > 0 && !form.ChangesStatements))
        {
            return Again(StatusCodes.Status422UnprocessableEntity, new PageEditPage(stored, form) { Problems = problems, Changed = changed });
        }

        var outcome = await editor.SaveAsync(key, form, publish, User.EditorName(), cancellationToken);
        if (outcome == SaveOutcome.Conflict)
        {
            return await JoinedAsync((await PageEditPage.FindAsync(archive, key, cancellationToken))!, form, common, cancellationToken);
        }

        await copies.DropAsync(User.EditorId(), key, cancellationToken);
        return this.Told(outcome, DeskLinks.Edit(RecordKind.ContentPage, key), publish ? "Veröffentlicht." : stored.Status == ContentPageStatus.Published ? "Gespeichert. Die öffentliche Seite zeigt jetzt diese Fassung." : "Gespeichert.");
    }

    private async Task<IReadOnlyList<FormProblem>> ProblemsAsync(PageEditPage.Stored stored, PageForm form, bool publish, CancellationToken cancellationToken)
    {
        var problems = form.Problems(stored.Slug, publish || stored.Status == ContentPageStatus.Published);
        return stored.IsSupplied || form.Slug == stored.Slug || await slugs.IsOpenToAsync(RecordKind.ContentPage, form.Slug, stored.Key, cancellationToken)
            ? problems
            : [.. problems, new FormProblem(nameof(PageForm.Address), $"Die Adresse „{form.Slug}“ hat oder hatte schon eine andere Seite. Bitte wählen Sie eine andere.")];
    }

    private async Task<IActionResult> JoinedAsync(PageEditPage.Stored stored, PageForm form, PageForm common, CancellationToken cancellationToken)
    {
        var theirs = (await PageVersions.ReadFormAsync(archive, stored.Key, stored.Version, cancellationToken))!;
        var conflicts = PageForm.Parts.Into(form, common, theirs);
        form.BaseVersion = stored.Version;
        return Again(StatusCodes.Status409Conflict, new PageEditPage(stored, form) { Conflicts = new Conflicts(stored.SavedBy ?? "", conflicts) });
    }

    private Task KeepAsync(Guid key, PageForm form, CancellationToken cancellationToken) =>
        copies.KeepAsync(User.EditorId(), key, form.BaseVersion, form.ToJson(), cancellationToken);

    /// <summary>What the editor typed and did not save takes the place of what is stored.</summary>
    private async Task<PageEditPage> WithCopyAsync(PageEditPage page, CancellationToken cancellationToken)
    {
        var copy = await copies.FindAsync(User.EditorId(), page.Facts.Key, cancellationToken);
        return page with
        {
            Form = copy is null ? page.Form : PageForm.FromJson(copy.Form),
            Unsaved = new UnsavedForm(presence.Meet(page.Facts.Key, User.EditorId(), User.EditorName()), copy?.TypedAt, page.Address),
        };
    }

    private ViewResult Again(int status, PageEditPage page)
    {
        Response.StatusCode = status;
        return Edit(page);
    }

    private ViewResult Edit(PageEditPage page)
    {
        // The fields show the form of the page, not what was posted: it may have been joined.
        ModelState.Clear();
        return View("Edit", page);
    }
}
