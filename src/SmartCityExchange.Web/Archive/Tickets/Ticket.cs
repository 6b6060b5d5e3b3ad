namespace SmartCityExchange.Web.Archive.Tickets;

/// <summary>What a visitor wrote to the editors, and until when they answer. Nothing of it is public, and it goes some months after it is closed.</summary>
public sealed class Ticket
{
    public const int NumberMaxLength = 20;
    public const int MessageMaxLength = 5000;
    public const int NameMaxLength = 120;

    /// <summary>RFC 5321, 4.5.3.1.3, without its angle brackets.</summary>
    public const int MailMaxLength = 254;
    public const int PageMaxLength = 500;

    /// <summary>So long it is kept after it is closed; the privacy page says so.</summary>
    public const int MonthsKept = 6;

    public int Id { get; init; }

    /// <summary>What the visitor is told, such as 261130-KXRM: the day, and letters that nobody can count up.</summary>
    public required string Number { get; init; }

    /// <summary>The form it came in: the same form sent twice is one ticket.</summary>
    public required Guid FormId { get; init; }

    public required TicketSubject Subject { get; init; }

    public required string Message { get; init; }

    public string? Name { get; init; }

    public string? Mail { get; init; }

    /// <summary>Which page it is about, in the visitor's words; most often the address the form was opened with.</summary>
    public string? Page { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ReceivedAt { get; init; }

    /// <summary>The last day for an answer.</summary>
    public required DateOnly DueOn { get; init; }

    public TicketStatus Status { get; set; }

    /// <summary>UTC; null while it is not closed.</summary>
    public DateTime? ClosedAt { get; set; }

    /// <summary>Counts the steps of work; one on top of a step that somebody else has taken meanwhile is refused.</summary>
    public int Version { get; set; } = 1;

    public List<TicketNote> Notes { get; } = [];

    /// <summary>
    /// One month for what the law gives a month (Art. 12 (3) GDPR) or at most six weeks (§ 5 BITVNRW), two weeks for everything else.
    /// </summary>
    public static DateOnly Due(TicketSubject subject, DateOnly received) =>
        subject is TicketSubject.Barrier or TicketSubject.PersonalData ? received.AddMonths(1) : received.AddDays(14);
}

/// <summary>What is asked of tickets in queries.</summary>
public static class TicketQueries
{
    /// <summary>Those that somebody still has to see to.</summary>
    public static IQueryable<Ticket> Unfinished(this IQueryable<Ticket> tickets) => tickets.Where(t => t.Status != TicketStatus.Closed);
}
