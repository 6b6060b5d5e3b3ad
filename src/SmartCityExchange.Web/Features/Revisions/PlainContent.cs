using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>
/// Everything a venue or series says of itself, apart from the store. Property names are part of the stored history: they may be
/// added to, never renamed.
/// </summary>
public sealed record PlainContent
{
    public required Guid Key { get; init; }

    public required string Name { get; init; }

    /// <summary>Of a venue only.</summary>
    public Guid? Municipality { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>See <see cref="PlainRecord.FormerKeys"/>.</summary>
    public IReadOnlyList<Guid> FormerKeys { get; init; } = [];

    /// <summary>The content of a series, or of a venue whose municipality is loaded.</summary>
    public static PlainContent Of(PlainRecord record) => new()
    {
        Key = record.Key,
        Name = record.Name,
        Municipality = (record as Venue)?.Municipality?.Key,
        Aliases = [.. record.Aliases],
        FormerKeys = [.. record.FormerKeys],
    };
}
