using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>All saved versions of an event: who, when, why, what; any two compared; one taken back.</summary>
[Route(DeskLinks.Events + "/{key:guid}/fassungen")]
[Authorize(Policy = StaffPolicies.Edit)]
public sealed class EventHistoryController(ArchiveContext archive, EventEditor editor) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid key, CancellationToken cancellationToken) =>
        await SubjectAsync(key, cancellationToken) is { } subject ? View("/Features/Revisions/History.cshtml", await HistoryPage.ReadAsync(archive, subject, cancellationToken)) : NotFound();

    /// <summary>One version against another; against the one before it when no other is named.</summary>
    [HttpGet("{version:int}")]
    public async Task<IActionResult> Version(Guid key, int version, int? mit, CancellationToken cancellationToken) =>
        await SubjectAsync(key, cancellationToken) is { } subject
        && await VersionPage.FindAsync(
            archive, subject, version, mit ?? version - 1, v => EventVersions.ReadFormAsync(archive, key, v, cancellationToken), EventFormParts.All, cancellationToken) is { } page
            ? View("/Features/Revisions/Version.cshtml", page with { Erased = page.CanRestore ? await ErasedLink.ReadAsync(archive, (await EventVersions.ReadAsync(archive, key, version, cancellationToken))!, cancellationToken) : [] })
            : NotFound();

    /// <summary>Saves an old version once more, as the newest: as a draft beside what is published.</summary>
    [HttpPost("{version:int}/wiederherstellen")]
    public async Task<IActionResult> Restore(Guid key, int version, int newest, CancellationToken cancellationToken)
    {
        if (await EventVersions.ReadAsync(archive, key, version, cancellationToken) is not { } content)
        {
            return NotFound();
        }

        var outcome = await editor.SaveAsync(key, newest, content, publish: false, User.EditorName(), $"Fassung {version} wiederhergestellt", cancellationToken);
        return this.Told(outcome, DeskLinks.Edit(RecordKind.Event, key), $"Fassung {version} ist jetzt die neueste, als Entwurf.");
    }

    private async Task<HistoryPage.Subject?> SubjectAsync(Guid key, CancellationToken cancellationToken) =>
        await EventEditPage.FindAsync(archive, key, cancellationToken) is { } e
            ? new HistoryPage.Subject(RecordKind.Event, key, e.Name, e.Version, e.Status != EventStatus.Trashed)
            : null;
}
