using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records.Places;

/// <summary>All saved versions of a venue or series; any two compared; one taken back.</summary>
[Route(DeskLinks.Places + "/{key:guid}/fassungen")]
[Authorize(Policy = StaffPolicies.Edit)]
public sealed class PlaceHistoryController(ArchiveContext archive, PlaceEditor editor) : HistoryController<PlaceForm>(archive)
{
    protected override IEnumerable<FormPart<PlaceForm>> Parts => PlaceForm.Parts;

    /// <summary>Saves an old version once more, as the newest. What the public sees changes with it.</summary>
    [HttpPost("{version:int}/wiederherstellen")]
    [Authorize(Policy = StaffPolicies.Publish)]
    public async Task<IActionResult> Restore(Guid key, int version, int newest, CancellationToken cancellationToken)
    {
        if (await PlaceVersions.ReadFormAsync(Context, key, version, cancellationToken) is not { } form)
        {
            return NotFound();
        }

        (form.BaseVersion, form.Note) = (newest, $"Fassung {version} wiederhergestellt");
        return this.Told(
            await editor.SaveAsync(key, form, keepsFormerName: false, User.EditorName(), cancellationToken), $"{DeskLinks.Places}/{key}", $"Fassung {version} ist wieder die geltende.",
            $"Inzwischen hat jemand gespeichert, oder ein anderer Eintrag trägt jetzt einen Namen von Fassung {version}. Bitte sehen Sie sich beides an.");
    }

    protected override async Task<HistoryPage.Subject?> SubjectAsync(Guid key, CancellationToken cancellationToken) =>
        await PlaceVersions.FindAsync(Context, key, cancellationToken) is { } p && p.Key == key ? new HistoryPage.Subject(p.RecordKind, key, p.Name, p.Version, CanRestore: p.TrashedAt is null) : null;

    protected override Task<PlaceForm?> ReadFormAsync(Guid key, int version, CancellationToken cancellationToken) => PlaceVersions.ReadFormAsync(Context, key, version, cancellationToken);
}
