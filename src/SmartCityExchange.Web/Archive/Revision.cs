namespace SmartCityExchange.Web.Archive;

/// <summary>One saved version of a record: who, when, why, and the record as it then stood. Rows are only ever added.</summary>
public sealed class Revision
{
    public long Id { get; set; }

    public required RecordKind RecordKind { get; init; }

    /// <summary>The <see cref="IRevisable.Key"/> of the record.</summary>
    public required Guid RecordKey { get; init; }

    /// <summary>The record's <see cref="IRevisable.Version"/> that this save made.</summary>
    public required int Version { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime SavedAt { get; init; }

    public required string SavedBy { get; init; }

    /// <summary>The public did not see this version when it was saved: a draft, or a record in the trash.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Why, in the words of whoever saved.</summary>
    public string? Note { get; init; }

    /// <summary>The whole record with its parts as JSON; other records appear by their keys.</summary>
    public required string Snapshot { get; init; }
}
