using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Tickets;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Contact.Desk;

/// <summary>What visitors wrote: unfinished first, the one due soonest at the top; then the finished, newest first.</summary>
public sealed record TicketList(TicketStatus? Status, DateOnly Today, int Page, int Total, IReadOnlyList<TicketList.Row> Rows)
{
    public const int PageSize = 50;

    public sealed record Row(int Id, string Number, TicketSubject Subject, string Beginning, DateTime ReceivedAt, DateOnly DueOn, TicketStatus Status);

    public int Pages => Pager.PagesOf(Total, PageSize);

    public bool IsOverdue(Row row) => row.Status != TicketStatus.Closed && row.DueOn < Today;

    public static async Task<TicketList> ReadAsync(ArchiveContext archive, TicketStatus? status, DateOnly today, int page, CancellationToken cancellationToken)
    {
        var tickets = archive.Tickets.Where(t => status == null || t.Status == status);
        var rows = await tickets
            .OrderBy(t => t.Status == TicketStatus.Closed).ThenByDescending(t => t.ClosedAt).ThenBy(t => t.DueOn).ThenBy(t => t.Id)
            .Skip((page - 1) * PageSize).Take(PageSize)
            .Select(t => new Row(t.Id, t.Number, t.Subject, t.Message.Substring(0, 120), t.ReceivedAt, t.DueOn, t.Status))
            .ToListAsync(cancellationToken);
        return new TicketList(status, today, page, await tickets.CountAsync(cancellationToken), rows);
    }
}
