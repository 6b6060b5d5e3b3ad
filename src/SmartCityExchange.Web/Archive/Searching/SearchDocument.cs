namespace SmartCityExchange.Web.Archive.Searching;

/// <summary>
/// One entry of the search index: its <see cref="Id"/> is the row of the full-text table, which holds the folded words; the
/// rest is what a search can be narrowed by. Derived from the archive and always rebuildable, so it has no history.
/// </summary>
public sealed class SearchDocument
{
    public int Id { get; set; }

    public required RecordKind RecordKind { get; init; }

    /// <summary>The Id of the <see cref="Event"/> or <see cref="NamedRecord"/> that the entry finds.</summary>
    public required int RecordId { get; init; }

    /// <summary>Counts up over all entries with each write, so that whoever keeps entries in memory reads only what is new.</summary>
    public long Stamp { get; set; }

    /// <summary>False for what is no longer public.</summary>
    public bool IsFindable { get; set; }

    /// <summary>Days of an event as <see cref="DateOnly.DayNumber"/>; null for records.</summary>
    public int? FirstDay { get; set; }

    public int? LastDay { get; set; }

    /// <summary>Months of the event, or of the events that link the record, as 202111, in order.</summary>
    public List<int> Months { get; set; } = [];

    /// <summary>Municipalities that take part in the event, or that the person spoke for; a municipality itself.</summary>
    public List<int> Municipalities { get; set; } = [];

    /// <summary>Topics of the event; a topic itself.</summary>
    public List<int> Topics { get; set; } = [];

    /// <summary>Organisations that take part in the event, or that the person spoke for; an organisation itself.</summary>
    public List<int> Organisations { get; set; } = [];

    public AttendanceMode? Attendance { get; set; }
}
