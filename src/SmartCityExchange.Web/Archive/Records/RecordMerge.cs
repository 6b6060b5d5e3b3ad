namespace SmartCityExchange.Web.Archive.Records;

/// <summary>Two records that stood for the same and were made one: what an undo needs to part them again.</summary>
public sealed class RecordMerge
{
    public int Id { get; set; }

    /// <summary>The record that went, see <see cref="NamedRecord.MergedInto"/>.</summary>
    public required Guid FromKey { get; init; }

    /// <summary>The record that stayed.</summary>
    public required Guid IntoKey { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime MergedAt { get; init; }

    public required string MergedBy { get; init; }

    /// <summary>The names that the record that stayed got as aliases.</summary>
    public List<string> AddedAliases { get; init; } = [];

    /// <summary>The keys of venues that stood in the municipality that went.</summary>
    public List<Guid> Venues { get; init; } = [];

    /// <summary>The events that linked the record that went.</summary>
    public List<Linked> Events { get; init; } = [];

    /// <summary>UTC.</summary>
    public DateTime? UndoneAt { get; set; }

    public string? UndoneBy { get; set; }

    /// <summary>An event, and the newest of its versions that still linked the record that went.</summary>
    public sealed class Linked
    {
        public required Guid Event { get; init; }

        public required int Version { get; init; }
    }
}
