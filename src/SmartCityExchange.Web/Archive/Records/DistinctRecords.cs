namespace SmartCityExchange.Web.Archive.Records;

/// <summary>Two records that look alike and are not the same, as somebody decided; they are not offered as doubles again.</summary>
public sealed class DistinctRecords
{
    public int Id { get; set; }

    /// <summary>The record with the smaller Id of the two.</summary>
    public required int OneId { get; init; }

    public required int OtherId { get; init; }

    public required string DecidedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime DecidedAt { get; init; }
}
