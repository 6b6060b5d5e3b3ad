using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Tickets;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Contact.Desk;

/// <summary>One ticket with the work done on it.</summary>
public sealed record TicketPage(TicketPage.Facts Ticket, IReadOnlyList<TicketPage.Step> Steps, DateOnly Today, TicketForm Form, string? Problem)
{
    public sealed record Facts(int Id, string Number, TicketSubject Subject, string Message, string? Name, string? Mail, string? Page, DateTime ReceivedAt, DateOnly DueOn, TicketStatus Status, DateTime? ClosedAt, int Version);

    public sealed record Step(DateTime At, string By, string Text, TicketStatus Status);

    public bool IsOverdue => Ticket.Status != TicketStatus.Closed && Ticket.DueOn < Today;

    /// <summary>When nothing of it is left, if it stays closed.</summary>
    public DateTime? GoneAt => Ticket.ClosedAt?.AddMonths(Archive.Tickets.Ticket.MonthsKept);

    /// <summary>Null when there is no such ticket.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="id">Of the ticket.</param>
    /// <param name="today">In Berlin.</param>
    /// <param name="form">What was typed and not taken, or null.</param>
    /// <param name="problem">Why it was not taken.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<TicketPage?> FindAsync(ArchiveContext archive, int id, DateOnly today, TicketForm? form, string? problem, CancellationToken cancellationToken)
    {
        var facts = await archive.Tickets.Where(t => t.Id == id)
            .Select(t => new Facts(t.Id, t.Number, t.Subject, t.Message, t.Name, t.Mail, t.Page, t.ReceivedAt, t.DueOn, t.Status, t.ClosedAt, t.Version))
            .SingleOrDefaultAsync(cancellationToken);
        if (facts is null)
        {
            return null;
        }

        var steps = await archive.Tickets.Where(t => t.Id == id).SelectMany(t => t.Notes).OrderBy(n => n.Id)
            .Select(n => new Step(n.At, n.By, n.Text, n.Status)).ToListAsync(cancellationToken);
        return new TicketPage(facts, steps, today, (form ?? new TicketForm(facts.Status, null, 0)) with { Version = facts.Version }, problem);
    }
}

/// <summary>A step of work as typed.</summary>
/// <param name="Status">The status from now on.</param>
/// <param name="Text">What was done or found out; may be empty.</param>
/// <param name="Version">The <see cref="Ticket.Version"/> the page was opened on.</param>
public sealed record TicketForm(TicketStatus Status, string? Text, int Version)
{
    public string? Text { get; init; } = Text.WithPlainLines();
}
