namespace SmartCityExchange.Web.Archive.Tickets;

/// <summary>One step of the work on a ticket: what was noted, what became of it, who did it. Only ever added.</summary>
public sealed class TicketNote
{
    public const int TextMaxLength = 4000;

    public int Id { get; init; }

    public int TicketId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public required string By { get; init; }

    /// <summary>Empty when only the status changed.</summary>
    public required string Text { get; init; }

    /// <summary>The status the ticket had from then on.</summary>
    public required TicketStatus Status { get; init; }
}
