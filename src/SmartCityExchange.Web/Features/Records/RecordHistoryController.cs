using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records;

/// <summary>All saved versions of a named record; any two compared; one taken back.</summary>
[Route(DeskLinks.Records + "/{key:guid}/fassungen")]
[Authorize(Policy = StaffPolicies.Edit)]
public sealed class RecordHistoryController(ArchiveContext archive, RecordEditor editor) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid key, CancellationToken cancellationToken) =>
        await SubjectAsync(key, cancellationToken) is { } subject ? View("/Features/Revisions/History.cshtml", await HistoryPage.ReadAsync(archive, subject, cancellationToken)) : NotFound();

    /// <summary>One version against another; against the one before it when no other is named.</summary>
    [HttpGet("{version:int}")]
    public async Task<IActionResult> Version(Guid key, int version, int? mit, CancellationToken cancellationToken) =>
        await SubjectAsync(key, cancellationToken) is { } subject
        && await VersionPage.FindAsync(
            archive, subject, version, mit ?? version - 1, v => RecordVersions.ReadFormAsync(archive, key, v, cancellationToken), RecordForm.Parts, cancellationToken) is { } page
            ? View("/Features/Revisions/Version.cshtml", page)
            : NotFound();

    /// <summary>Saves an old version once more, as the newest. What the public sees changes with it.</summary>
    [HttpPost("{version:int}/wiederherstellen")]
    [Authorize(Policy = StaffPolicies.Publish)]
    public async Task<IActionResult> Restore(Guid key, int version, int newest, CancellationToken cancellationToken)
    {
        if (await RecordVersions.ReadFormAsync(archive, key, version, cancellationToken) is not { } form)
        {
            return NotFound();
        }

        (form.BaseVersion, form.Note) = (newest, $"Fassung {version} wiederhergestellt");
        return this.Told(await editor.SaveAsync(key, form, User.EditorName(), cancellationToken), DeskLinks.Record(key), $"Fassung {version} ist wieder die geltende.");
    }

    private async Task<HistoryPage.Subject?> SubjectAsync(Guid key, CancellationToken cancellationToken) =>
        await RecordEditPage.FindAsync(archive, key, cancellationToken) is { } r ? new HistoryPage.Subject(r.Kind, key, r.Name, r.Version, r.IsPresent) : null;
}
