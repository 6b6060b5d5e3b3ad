using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>
/// Everything an event says, apart from the store: what a revision keeps and what the desk edits. Other records appear by
/// their keys. Property names are part of the stored history: they may be added to, never renamed.
/// </summary>
public sealed record EventContent
{
    public required Guid Key { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required DateOnly Date { get; init; }

    public DateOnly? EndDate { get; init; }

    public AttendanceMode? Attendance { get; init; }

    public Guid? Venue { get; init; }

    public Guid? PlannedVenue { get; init; }

    public string? Platform { get; init; }

    public Guid? Series { get; init; }

    public int? SeriesNumber { get; init; }

    public EventStatus Status { get; init; }

    /// <summary>SHA-256 of the file the event was read from.</summary>
    public string? Source { get; init; }

    public int SourceStart { get; init; }

    public int SourceLength { get; init; }

    public required string Report { get; init; }

    public IReadOnlyList<Belegstelle> Mentions { get; init; } = [];

    public IReadOnlyList<Talk> Contributions { get; init; } = [];

    public IReadOnlyList<Part> Involvements { get; init; } = [];

    /// <param name="Place">Its number among the event's mentions, from 1; what <c>Evidence</c> points at.</param>
    public sealed record Belegstelle(int? Place, Guid? Record, EventField? Field, string Quote, int? Start, int? SourceStart, string Rule);

    /// <summary>A contribution.</summary>
    public sealed record Talk(int Number, int Start, int Length, IReadOnlyList<Speaker> Speakers);

    /// <summary>A person in a contribution, as billed on that day.</summary>
    public sealed record Speaker(
        Guid? Person, string BilledName, string? AcademicTitle, string? Function, string? Unit, Guid? Organisation, Guid? Municipality, SpeakerPart Part, int? Evidence);

    /// <summary>A record that takes part in a role.</summary>
    public sealed record Part(Guid? Record, InvolvementRole Role, bool OnlyInName, int? Evidence);

    /// <summary>The content of an event whose parts, and the records they link, are loaded.</summary>
    public static EventContent Of(Event e)
    {
        var places = e.Mentions.Select((mention, index) => (mention, index)).ToDictionary(p => p.mention, p => p.index + 1);
        int? Place(Mention? evidence) => evidence is null ? null : places[evidence];
        return new EventContent
        {
            Key = e.Key,
            Slug = e.Slug,
            Title = e.Title,
            Date = e.Date,
            EndDate = e.EndDate,
            Attendance = e.Attendance,
            Venue = e.Venue?.Key,
            PlannedVenue = e.PlannedVenue?.Key,
            Platform = e.Platform,
            Series = e.Series?.Key,
            SeriesNumber = e.SeriesNumber,
            Status = e.Status,
            Source = e.Source?.Sha256,
            SourceStart = e.SourceStart,
            SourceLength = e.SourceLength,
            Report = e.Report,
            Mentions = [.. e.Mentions.Select(m => new Belegstelle(Place(m), m.Record?.Key, m.Field, m.Quote, m.Start, m.SourceStart, m.Rule))],
            Contributions =
            [
                .. e.Contributions.OrderBy(c => c.Number).Select(c => new Talk(c.Number, c.Start, c.Length,
                [
                    .. c.Speakers.OrderBy(s => s.Position).Select(s => new Speaker(
                        s.Person?.Key, s.BilledName, s.AcademicTitle, s.Function, s.Unit, s.Organisation?.Key, s.Municipality?.Key, s.Part, Place(s.Evidence))),
                ])),
            ],
            Involvements = [.. e.Involvements.Select(i => new Part(i.Record?.Key, i.Role, i.OnlyInName, Place(i.Evidence)))],
        };
    }

    /// <summary>The keys of all records, venues and series it links.</summary>
    public IEnumerable<Guid> Keys() => new[] { Venue, PlannedVenue, Series }
        .Concat(Mentions.Select(m => m.Record))
        .Concat(Contributions.SelectMany(c => c.Speakers).SelectMany(s => new[] { s.Person, s.Organisation, s.Municipality }))
        .Concat(Involvements.Select(i => i.Record))
        .OfType<Guid>()
        .Distinct();
}
