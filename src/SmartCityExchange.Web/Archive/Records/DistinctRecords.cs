namespace SmartCityExchange.Web.Archive.Records;

/// <summary>Two records, venues or series that look alike and are not the same, as somebody decided; they are not offered as doubles again.</summary>
public sealed class DistinctRecords
{
    public int Id { get; set; }

    /// <summary>The smaller of the two keys.</summary>
    public required Guid One { get; init; }

    public required Guid Other { get; init; }

    public required string DecidedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime DecidedAt { get; init; }
}
