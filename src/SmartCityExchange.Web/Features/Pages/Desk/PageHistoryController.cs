using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Pages.Desk;

/// <summary>All saved versions of a page of text, the supplied ones among them; any two compared; one taken back.</summary>
[Route(DeskLinks.Pages + "/{key:guid}/fassungen")]
[Authorize(Policy = StaffPolicies.Edit)]
public sealed class PageHistoryController(ArchiveContext archive, PageEditor editor, IAuthorizationService rights) : HistoryController<PageForm>(archive)
{
    protected override IEnumerable<FormPart<PageForm>> Parts => PageForm.Parts;

    /// <summary>Saves an old version once more, as the newest. Of a published page the public sees it at once, so it must be fit for that.</summary>
    [HttpPost("{version:int}/wiederherstellen")]
    [Authorize(Policy = StaffPolicies.Publish)]
    public async Task<IActionResult> Restore(Guid key, int version, int newest, CancellationToken cancellationToken)
    {
        if (await PageEditPage.FindAsync(Context, key, cancellationToken) is not { IsPresent: true } stored
            || await PageVersions.ReadFormAsync(Context, key, version, cancellationToken) is not { } form)
        {
            return NotFound();
        }

        if (form.Problems(stored.Slug, stored.Status == ContentPageStatus.Published) is { Count: > 0 } problems)
        {
            TempData["Meldung"] = $"Diese Fassung lässt sich so nicht wiederherstellen: {problems[0].Message}";
            return Redirect(DeskLinks.Edit(RecordKind.ContentPage, key));
        }

        (form.BaseVersion, form.Note) = (newest, $"Fassung {version} wiederhergestellt");
        return this.Told(await editor.SaveAsync(key, form, publish: false, User.EditorName(), cancellationToken), DeskLinks.Edit(RecordKind.ContentPage, key), $"Fassung {version} ist wieder die geltende.");
    }

    protected override async Task<HistoryPage.Subject?> SubjectAsync(Guid key, CancellationToken cancellationToken) =>
        await PageEditPage.FindAsync(Context, key, cancellationToken) is { } page
            ? new HistoryPage.Subject(RecordKind.ContentPage, key, page.Title, page.Version, page.IsPresent && (await rights.AuthorizeAsync(User, StaffPolicies.Publish)).Succeeded) { PublicVersion = page.Status == ContentPageStatus.Published ? page.Version : null }
            : null;

    protected override Task<PageForm?> ReadFormAsync(Guid key, int version, CancellationToken cancellationToken) => PageVersions.ReadFormAsync(Context, key, version, cancellationToken);
}
