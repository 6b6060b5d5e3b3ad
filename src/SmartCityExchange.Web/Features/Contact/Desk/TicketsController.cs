using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Tickets;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Contact.Desk;

/// <summary>What visitors wrote, and the work on it.</summary>
[Authorize(Policy = StaffPolicies.Edit)]
[Route(DeskLinks.Tickets)]
public sealed class TicketsController(ArchiveContext archive, TicketEditor editor, TimeProvider clock) : Controller
{
    private DateOnly Today => BerlinTime.Day(clock.GetUtcNow().UtcDateTime);

    [HttpGet("")]
    public async Task<IActionResult> Index(TicketStatus? stand, int seite, CancellationToken cancellationToken) =>
        View(await TicketList.ReadAsync(archive, stand, Today, Math.Clamp(seite, 1, 100_000), cancellationToken));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, CancellationToken cancellationToken) =>
        await TicketPage.FindAsync(archive, id, Today, null, null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Save(int id, TicketForm form, CancellationToken cancellationToken)
    {
        var typed = form with { Text = form.Text?.ReplaceLineEndings("\n").Trim() };
        if (ModelState.GetFieldValidationState(nameof(TicketForm.Status)) == ModelValidationState.Invalid)
        {
            return await AgainAsync(id, typed, "Bitte wählen Sie einen Stand.", StatusCodes.Status422UnprocessableEntity, cancellationToken);
        }

        if (typed.Text?.Length > TicketNote.TextMaxLength)
        {
            return await AgainAsync(id, typed, $"Die Notiz hat {typed.Text.Length} Zeichen. Bitte kürzen Sie sie auf {TicketNote.TextMaxLength}.", StatusCodes.Status422UnprocessableEntity, cancellationToken);
        }

        switch (await editor.AddStepAsync(id, typed, User.EditorName(), cancellationToken))
        {
            case TicketOutcome.Missing:
                return NotFound();
            case TicketOutcome.Conflict:
                return await AgainAsync(id, typed, "Jemand hat dieses Anliegen inzwischen bearbeitet. Der Verlauf zeigt es; Ihre Notiz steht noch unten. Bitte prüfen Sie sie und speichern Sie noch einmal.", StatusCodes.Status409Conflict, cancellationToken);
            default:
                TempData["Meldung"] = "Gespeichert.";
                return Redirect(DeskLinks.Ticket(id));
        }
    }

    private async Task<IActionResult> AgainAsync(int id, TicketForm typed, string problem, int status, CancellationToken cancellationToken)
    {
        Response.StatusCode = status;
        return await TicketPage.FindAsync(archive, id, Today, typed, problem, cancellationToken) is { } page ? View("Details", page) : NotFound();
    }
}
