using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>What is done to an event as a whole: taken off the public pages, put in the trash and out of it, published at a time to come.</summary>
[Route(DeskLinks.Events + "/{key:guid}")]
[Authorize(Policy = StaffPolicies.Edit)]
public sealed class EventActsController(EventEditor editor, PreviewLinks previews) : Controller
{
    [HttpPost("zurueckziehen")]
    [Authorize(Policy = StaffPolicies.Publish)]
    public async Task<IActionResult> Withdraw(Guid key, int version, string? note, CancellationToken cancellationToken) =>
        Told(key, await editor.WithdrawAsync(key, version, User.EditorName(), note, cancellationToken), "Zurückgezogen. Die Veranstaltung ist wieder ein Entwurf.");

    [HttpPost("papierkorb")]
    [Authorize(Policy = StaffPolicies.Administer)]
    public async Task<IActionResult> Trash(Guid key, int version, string? note, CancellationToken cancellationToken) =>
        Told(key, await editor.TrashAsync(key, version, User.EditorName(), note, cancellationToken), $"In den Papierkorb gelegt. {Archive.Records.Trash.Days} Tage lang lässt sie sich wiederherstellen.");

    [HttpPost("wiederherstellen")]
    [Authorize(Policy = StaffPolicies.Administer)]
    public async Task<IActionResult> Restore(Guid key, int version, string? note, CancellationToken cancellationToken) =>
        Told(key, await editor.RestoreAsync(key, version, User.EditorName(), note, cancellationToken), "Wiederhergestellt, als Entwurf.");

    [HttpPost("termin")]
    [Authorize(Policy = StaffPolicies.Publish)]
    public async Task<IActionResult> Schedule(Guid key, int version, string? wann, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(wann))
        {
            return Told(key, await editor.ScheduleAsync(key, version, null, User.EditorName(), null, cancellationToken), "Der Termin ist aufgehoben.");
        }

        return DateTime.TryParseExact(wann, ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "d.M.yyyy HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? Told(key, await editor.ScheduleAsync(key, version, BerlinTime.ToUtc(local), User.EditorName(), null, cancellationToken), $"Die Fassung erscheint am {BerlinTime.Written(BerlinTime.ToUtc(local))}.")
            : Told(key, SaveOutcome.Saved, $"„{wann}“ ist kein Zeitpunkt. Bitte schreiben Sie ihn so: 10.11.2026 08:00.");
    }

    /// <summary>Makes an address under which somebody without an account sees the newest version, for some days.</summary>
    [HttpPost("vorschaulink")]
    public async Task<IActionResult> Share(Guid key, CancellationToken cancellationToken) =>
        Told(key, SaveOutcome.Saved, $"Vorschau für {PreviewLinks.Days} Tage: {await previews.MakeAsync(key, User.EditorName(), cancellationToken)}");

    private IActionResult Told(Guid key, SaveOutcome outcome, string message) => this.Told(outcome, DeskLinks.Edit(RecordKind.Event, key), message);
}
