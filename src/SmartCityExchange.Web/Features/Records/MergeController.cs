using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Records;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records;

/// <summary>Doubles: found, made one after a look at what moves, parted again, or called distinct.</summary>
[Route(DeskLinks.Records)]
[Authorize(Policy = StaffPolicies.Edit)]
public sealed class MergeController(ArchiveContext archive, RecordMerging merging, TimeProvider clock) : Controller
{
    [HttpGet("doppelte")]
    public async Task<IActionResult> Doubles(CancellationToken cancellationToken) => View("Doubles", await DoublesPage.ReadAsync(archive, cancellationToken));

    /// <summary>Two records are not the same: they are not offered again.</summary>
    [HttpPost("doppelte/verschieden")]
    public async Task<IActionResult> Distinct(Guid one, Guid other, CancellationToken cancellationToken)
    {
        var (first, second) = DoublesPage.Ordered(one, other);
        var known = await archive.Records.CountAsync(r => r.Key == one || r.Key == other, cancellationToken)
            + await archive.Venues.CountAsync(v => v.Key == one || v.Key == other, cancellationToken)
            + await archive.Series.CountAsync(s => s.Key == one || s.Key == other, cancellationToken);
        if (known == 2 && !await archive.DistinctRecords.AnyAsync(d => d.One == first && d.Other == second, cancellationToken))
        {
            archive.DistinctRecords.Add(new DistinctRecords { One = first, Other = second, DecidedBy = User.EditorName(), DecidedAt = clock.GetUtcNow().UtcDateTime });
            await archive.SaveChangesAsync(cancellationToken);
        }

        TempData["Meldung"] = "Gemerkt: Das sind zwei verschiedene Einträge.";
        return Redirect(DeskLinks.Doubles);
    }

    /// <summary>Everything that would move, before anything does.</summary>
    [HttpGet("{key:guid}/zusammenfuehren")]
    [Authorize(Policy = StaffPolicies.Administer)]
    public async Task<IActionResult> Merge(Guid key, string? mit, Guid? eintrag, Guid? bleibt, CancellationToken cancellationToken) =>
        await MergePage.FindAsync(archive, key, mit, eintrag, bleibt, cancellationToken) is { } page ? View("Merge", page) : NotFound();

    [HttpPost("{key:guid}/zusammenfuehren")]
    [Authorize(Policy = StaffPolicies.Administer)]
    public async Task<IActionResult> Merge(Guid key, int version, Guid stays, int staysVersion, string? note, CancellationToken cancellationToken) =>
        this.Told(
            await merging.MergeAsync((key, version), (stays, staysVersion), User.EditorName(), note, cancellationToken),
            DeskLinks.Record(stays),
            "Zusammengeführt. Unten auf dieser Seite lässt es sich zurücknehmen.");

    [HttpPost("{key:guid}/zusammenfuehrungen/{id:int}/zuruecknehmen")]
    [Authorize(Policy = StaffPolicies.Administer)]
    public async Task<IActionResult> Undo(Guid key, int id, CancellationToken cancellationToken) =>
        this.Told(await merging.UndoAsync(id, User.EditorName(), cancellationToken), DeskLinks.Record(key), RecordWords.Parted, "Dieser Eintrag ist selbst in einem anderen aufgegangen oder liegt im Papierkorb. Bitte machen Sie erst das rückgängig.");
}
