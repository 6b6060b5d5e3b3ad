using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records.Places;

/// <summary>Two venues or two series made one, after a look at what moves, and parted again.</summary>
[Route(DeskLinks.Places + "/{key:guid}/zusammenfuehren")]
[Authorize(Policy = StaffPolicies.Administer)]
public sealed class PlaceMergeController(ArchiveContext archive, PlaceMerging merging) : Controller
{
    /// <summary>Everything that would move, before anything does.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Merge(Guid key, string? mit, Guid? eintrag, Guid? bleibt, CancellationToken cancellationToken) =>
        await PlaceMergePage.FindAsync(archive, key, mit, eintrag, bleibt, cancellationToken) is { } page ? View("Merge", page) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Merge(Guid key, int version, Guid stays, int staysVersion, string? note, CancellationToken cancellationToken) =>
        this.Told(await merging.MergeAsync((key, version), (stays, staysVersion), User.EditorName(), note, cancellationToken), $"{DeskLinks.Places}/{stays}", "Zusammengeführt. Unten auf dieser Seite lässt es sich zurücknehmen.");

    [HttpPost(DeskLinks.Places + "/{key:guid}/zusammenfuehrungen/{id:int}/zuruecknehmen")]
    public async Task<IActionResult> Undo(Guid key, int id, CancellationToken cancellationToken) =>
        this.Told(await merging.UndoAsync(id, User.EditorName(), cancellationToken), $"{DeskLinks.Places}/{key}", RecordWords.Parted,
            "Das geht nicht mehr: Dieser Eintrag ist selbst aufgegangen oder liegt im Papierkorb, oder ein anderer trägt inzwischen einen der Namen, die zurückkämen. Bitte ändern Sie das zuerst.");
}
