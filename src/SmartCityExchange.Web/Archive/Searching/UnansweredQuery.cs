namespace SmartCityExchange.Web.Archive.Searching;

/// <summary>Words that were searched for in vain on one day, and how often. Nothing is kept of who asked.</summary>
public sealed class UnansweredQuery
{
    public int Id { get; set; }

    /// <summary>The query folded.</summary>
    public required string Words { get; init; }

    public required DateOnly Day { get; init; }

    public int Count { get; set; }
}
