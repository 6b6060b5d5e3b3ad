using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Tickets;

namespace SmartCityExchange.Web.Features.Contact.Desk;

/// <summary>What became of a step of work.</summary>
public enum TicketOutcome
{
    Saved,
    Missing,

    /// <summary>Somebody else was faster; nothing was saved.</summary>
    Conflict,
}

/// <summary>The work on tickets, and their end. Each step stays in the history.</summary>
public sealed class TicketEditor(ArchiveContext archive, TimeProvider clock)
{
    public async Task<TicketOutcome> AddStepAsync(int id, TicketForm form, string by, CancellationToken cancellationToken)
    {
        if (await archive.Tickets.SingleOrDefaultAsync(t => t.Id == id, cancellationToken) is not { } ticket)
        {
            return TicketOutcome.Missing;
        }

        if (ticket.Version != form.Version)
        {
            return TicketOutcome.Conflict;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        ticket.Notes.Add(new TicketNote { At = now, By = by, Text = form.Text ?? "", Status = form.Status });
        ticket.ClosedAt = form.Status != TicketStatus.Closed ? null : ticket.ClosedAt ?? now;
        ticket.Status = form.Status;
        ticket.Version++;
        try
        {
            await archive.SaveChangesAsync(cancellationToken);
            return TicketOutcome.Saved;
        }
        catch (DbUpdateConcurrencyException)
        {
            archive.ChangeTracker.Clear();
            return TicketOutcome.Conflict;
        }
    }

    /// <summary>Erases what was closed long enough ago, with all notes.</summary>
    public async Task ForgetAsync(CancellationToken cancellationToken)
    {
        var oldest = clock.GetUtcNow().UtcDateTime.AddMonths(-Ticket.MonthsKept);
        var old = await archive.Tickets.Where(t => t.ClosedAt < oldest).ToListAsync(cancellationToken);
        archive.Tickets.RemoveRange(old);
        await archive.SaveChangesAsync(cancellationToken);
    }
}
