using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>All saved versions of an event: who, when, why, what; any two compared; one taken back.</summary>
[Route(DeskLinks.Events + "/{key:guid}/fassungen")]
[Authorize(Policy = StaffPolicies.Edit)]
public sealed class EventHistoryController(ArchiveContext archive, EventEditor editor) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid key, CancellationToken cancellationToken) =>
        await EventHistory.FindAsync(archive, key, cancellationToken) is { } page ? View("History", page) : NotFound();

    /// <summary>One version against another; against the one before it when no other is named.</summary>
    [HttpGet("{version:int}")]
    public async Task<IActionResult> Version(Guid key, int version, int? mit, CancellationToken cancellationToken) =>
        await VersionPage.FindAsync(archive, key, version, mit ?? version - 1, cancellationToken) is { } page ? View("Version", page) : NotFound();

    /// <summary>Saves an old version once more, as the newest: as a draft beside what is published.</summary>
    [HttpPost("{version:int}/wiederherstellen")]
    public async Task<IActionResult> Restore(Guid key, int version, int newest, CancellationToken cancellationToken)
    {
        if (await EventVersions.ReadAsync(archive, key, version, cancellationToken) is not { } content)
        {
            return NotFound();
        }

        var outcome = await editor.SaveAsync(key, newest, content, publish: false, User.EditorName(), $"Fassung {version} wiederhergestellt", cancellationToken);
        TempData["Meldung"] = outcome == SaveOutcome.Saved
            ? $"Fassung {version} ist jetzt die neueste, als Entwurf."
            : "Inzwischen hat jemand anderes gespeichert. Bitte sehen Sie sich die neue Fassung an und versuchen Sie es noch einmal.";
        return Redirect(DeskLinks.Edit(RecordKind.Event, key));
    }
}
