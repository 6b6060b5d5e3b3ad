using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records;

/// <summary>All saved versions of a named record; any two compared; one taken back.</summary>
[Route(DeskLinks.Records + "/{key:guid}/fassungen")]
[Authorize(Policy = StaffPolicies.Edit)]
public sealed class RecordHistoryController(ArchiveContext archive, RecordEditor editor) : HistoryController<RecordForm>(archive)
{
    protected override IEnumerable<FormPart<RecordForm>> Parts => RecordForm.Parts;

    /// <summary>Saves an old version once more, as the newest. What the public sees changes with it.</summary>
    [HttpPost("{version:int}/wiederherstellen")]
    [Authorize(Policy = StaffPolicies.Publish)]
    public async Task<IActionResult> Restore(Guid key, int version, int newest, CancellationToken cancellationToken)
    {
        if (await RecordVersions.ReadFormAsync(Context, key, version, cancellationToken) is not { } form)
        {
            return NotFound();
        }

        (form.BaseVersion, form.Note) = (newest, $"Fassung {version} wiederhergestellt");
        return this.Told(await editor.SaveAsync(key, form, User.EditorName(), cancellationToken), DeskLinks.Record(key), $"Fassung {version} ist wieder die geltende.");
    }

    protected override async Task<HistoryPage.Subject?> SubjectAsync(Guid key, CancellationToken cancellationToken) =>
        await RecordEditPage.FindAsync(Context, key, cancellationToken) is { } r ? new HistoryPage.Subject(r.Kind, key, r.Name, r.Version, r.IsPresent) : null;

    protected override Task<RecordForm?> ReadFormAsync(Guid key, int version, CancellationToken cancellationToken) => RecordVersions.ReadFormAsync(Context, key, version, cancellationToken);
}
