namespace SmartCityExchange.Web.Archive;

/// <summary>The data of an event that a mention may be the evidence of.</summary>
public enum EventField
{
    Title = 1,
    Date = 2,
    EndDate = 3,
    Attendance = 4,
    Venue = 5,
    PlannedVenue = 6,
    Platform = 7,
    SeriesNumber = 8,
}

/// <summary>
/// A Belegstelle: words of a report that name a record or say one of the event's own data. Exactly one of
/// <see cref="RecordId"/> and <see cref="Field"/> is set.
/// </summary>
public sealed class Mention : IRevisedPart
{
    public const int QuoteMaxLength = 1000;

    public int Id { get; set; }

    public int EventId { get; set; }

    public Event? Event { get; set; }

    public int? RecordId { get; set; }

    /// <summary>The record that the words name.</summary>
    public NamedRecord? Record { get; set; }

    public EventField? Field { get; set; }

    /// <summary>The words exactly as they stand.</summary>
    public required string Quote { get; set; }

    /// <summary>Where the words begin in <see cref="Event.Report"/>; null for words of the heading, which is not part of the report.</summary>
    public int? Start { get; set; }

    /// <summary>Where the words begin in <see cref="Source.Text"/>; null for a place marked by staff.</summary>
    public int? SourceStart { get; set; }

    /// <summary>The name of the reading rule that found the place, e.g. <c>person.represented-by</c>.</summary>
    public required string Rule { get; set; }

    IRevisable? IRevisedPart.Owner => Event;
}
