namespace SmartCityExchange.Web.Archive;

/// <summary>Who may see an event.</summary>
public enum EventStatus
{
    Draft = 1,
    Published = 2,
    Trashed = 3,
}

/// <summary>How people attended, as schema.org's eventAttendanceMode has it.</summary>
public enum AttendanceMode
{
    OnSite = 1,
    Online = 2,
    Hybrid = 3,
}

/// <summary>One Erfahrungsaustausch: its data, its report, and everything the report links.</summary>
public sealed class Event : IRevisable
{
    public const int TitleMaxLength = 300;

    private string _title = "";

    public int Id { get; set; }

    public Guid Key { get; init; } = Guid.CreateVersion7();

    public RecordKind RecordKind => RecordKind.Event;

    public int Version { get; set; } = 1;

    /// <summary>Date and title, e.g. <c>2021-11-10-erfahrungsaustausch-smart-city</c>; see <see cref="NamedRecord.Slug"/>.</summary>
    public required string Slug { get; set; }

    public required string Title
    {
        get => _title;
        set
        {
            _title = value;
            FoldedTitle = GermanText.Fold(value);
        }
    }

    /// <summary>The title as import compares it, see <see cref="GermanText.Fold"/>.</summary>
    public string FoldedTitle { get; private set; } = "";

    public required DateOnly Date { get; set; }

    /// <summary>The last day of an event of several days.</summary>
    public DateOnly? EndDate { get; set; }

    /// <summary>Null where no source says how people attended.</summary>
    public AttendanceMode? Attendance { get; set; }

    public int? VenueId { get; set; }

    public Venue? Venue { get; set; }

    public int? PlannedVenueId { get; set; }

    /// <summary>Where the event was to take place before it moved.</summary>
    public Venue? PlannedVenue { get; set; }

    /// <summary>The conference system of an online event.</summary>
    public string? Platform { get; set; }

    public int? SeriesId { get; set; }

    public EventSeries? Series { get; set; }

    /// <summary>The event's number in its series, where a source counts.</summary>
    public int? SeriesNumber { get; set; }

    /// <summary>The report as published, Markdown. <see cref="Mention.Start"/> and <see cref="Contribution.Start"/> point into it.</summary>
    public required string Report { get; set; }

    public EventStatus Status { get; set; } = EventStatus.Draft;

    public int? SourceId { get; set; }

    /// <summary>The text the event was read from.</summary>
    public Source? Source { get; set; }

    /// <summary>Where the event's section begins in <see cref="Source.Text"/>.</summary>
    public int SourceStart { get; set; }

    public int SourceLength { get; set; }

    /// <summary>The version whose content the parts below hold; a smaller one than <see cref="Version"/> means that a draft was saved beside what is published.</summary>
    public int ContentVersion { get; set; } = 1;

    /// <summary>When the draft is to be published of itself, UTC.</summary>
    public DateTime? PublishAt { get; set; }

    /// <summary>Who asked for that.</summary>
    public string? PublishBy { get; set; }

    /// <summary>Since when the event is in the trash, UTC.</summary>
    public DateTime? TrashedAt { get; set; }

    /// <summary>When the published content last changed, UTC.</summary>
    public DateTime ChangedAt { get; set; }

    public List<Contribution> Contributions { get; } = [];

    public List<Involvement> Involvements { get; } = [];

    public List<Mention> Mentions { get; } = [];
}

/// <summary>The common questions asked of events.</summary>
public static class EventQueries
{
    extension(IQueryable<Event> events)
    {
        public IQueryable<Event> Published() => events.Where(e => e.Status == EventStatus.Published);

        /// <summary>Those with a draft that nobody outside of the desk sees.</summary>
        public IQueryable<Event> WithDraft() =>
            events.Where(e => e.Status == EventStatus.Draft || (e.Status == EventStatus.Published && e.ContentVersion < e.Version));

        public IQueryable<Event> NewestFirst() => events.OrderByDescending(e => e.Date).ThenBy(e => e.Slug);
    }
}
