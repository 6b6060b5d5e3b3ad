namespace SmartCityExchange.Web.Archive.Searching;

/// <summary>
/// A stretch of a published report that is found by itself: a contribution, or a paragraph outside of all contributions. Its
/// <see cref="Id"/> is the row of the full-text table of passages. Derived like <see cref="SearchDocument"/>.
/// </summary>
public sealed class SearchPassage
{
    public int Id { get; set; }

    public required int EventId { get; init; }

    public Event? Event { get; set; }

    /// <summary>Where the stretch begins in <see cref="Event.Report"/>.</summary>
    public required int Start { get; init; }

    public required int Length { get; init; }

    /// <summary>The contribution the stretch is, where it is one.</summary>
    public int? ContributionId { get; init; }

    public List<SearchPassageTown> Towns { get; } = [];
}

/// <summary>A municipality whose experience a passage tells.</summary>
public sealed class SearchPassageTown
{
    public int PassageId { get; set; }

    public SearchPassage? Passage { get; set; }

    public required int MunicipalityId { get; init; }

    public Municipality? Municipality { get; set; }

    /// <summary>The strongest way in which it takes part in this passage.</summary>
    public required TownEvidence Evidence { get; init; }
}

/// <summary>How a municipality takes part in what a passage tells. The numbers are stored; a smaller one is the stronger evidence.</summary>
public enum TownEvidence
{
    /// <summary>Somebody spoke for it, or the report says that it reports.</summary>
    Reported = 1,

    /// <summary>A project of its own is shown, or it accompanied what is told.</summary>
    ProjectShown = 2,

    /// <summary>The event took place there or was its own.</summary>
    Host = 3,

    Mentioned = 4,
}
