using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records.Places;

/// <summary>All saved versions of a venue or series; any two compared; one taken back.</summary>
[Route(DeskLinks.Places + "/{key:guid}/fassungen")]
[Authorize(Policy = StaffPolicies.Edit)]
public sealed class PlaceHistoryController(ArchiveContext archive, PlaceEditor editor) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid key, CancellationToken cancellationToken) =>
        await SubjectAsync(key, cancellationToken) is { } subject ? View("/Features/Revisions/History.cshtml", await HistoryPage.ReadAsync(archive, subject, cancellationToken)) : NotFound();

    /// <summary>One version against another; against the one before it when no other is named.</summary>
    [HttpGet("{version:int}")]
    public async Task<IActionResult> Version(Guid key, int version, int? mit, CancellationToken cancellationToken) =>
        await SubjectAsync(key, cancellationToken) is { } subject
        && await VersionPage.FindAsync(
            archive, subject, version, mit ?? version - 1, v => PlaceVersions.ReadFormAsync(archive, key, v, cancellationToken), PlaceForm.Parts, cancellationToken) is { } page
            ? View("/Features/Revisions/Version.cshtml", page)
            : NotFound();

    /// <summary>Saves an old version once more, as the newest. What the public sees changes with it.</summary>
    [HttpPost("{version:int}/wiederherstellen")]
    [Authorize(Policy = StaffPolicies.Publish)]
    public async Task<IActionResult> Restore(Guid key, int version, int newest, CancellationToken cancellationToken)
    {
        if (await PlaceVersions.ReadFormAsync(archive, key, version, cancellationToken) is not { } form)
        {
            return NotFound();
        }

        (form.BaseVersion, form.Note) = (newest, $"Fassung {version} wiederhergestellt");
        return this.Told(
            await editor.SaveAsync(key, form, keepsFormerName: false, User.EditorName(), cancellationToken), $"{DeskLinks.Places}/{key}", $"Fassung {version} ist wieder die geltende.",
            $"Inzwischen hat jemand gespeichert, oder ein anderer Eintrag trägt jetzt einen Namen von Fassung {version}. Bitte sehen Sie sich beides an.");
    }

    private async Task<HistoryPage.Subject?> SubjectAsync(Guid key, CancellationToken cancellationToken) =>
        await PlaceVersions.FindAsync(archive, key, cancellationToken) is { } p && p.Key == key ? new HistoryPage.Subject(p.RecordKind, key, p.Name, p.Version, CanRestore: true) : null;
}
