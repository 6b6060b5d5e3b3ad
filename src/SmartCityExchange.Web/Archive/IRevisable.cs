namespace SmartCityExchange.Web.Archive;

/// <summary>
/// A record with a history: it has an identifier that never changes, and no change to it is stored without a
/// <see cref="Revision"/> (see <see cref="RevisionGuard"/>).
/// </summary>
public interface IRevisable
{
    RecordKind RecordKind { get; }

    /// <summary>The identifier used in exports and revisions; given once, never changed, never reused.</summary>
    Guid Key { get; }

    /// <summary>Counts the saved versions from 1; a save on top of a version somebody else has replaced is refused.</summary>
    int Version { get; set; }
}

/// <summary>A record that can be put in the trash, where nothing links it.</summary>
public interface ITrashable : IRevisable
{
    /// <summary>Since when it is in the trash, UTC.</summary>
    DateTime? TrashedAt { get; set; }
}

/// <summary>A row that belongs to a record and shares its history, such as an alias or a speaker in a contribution.</summary>
public interface IRevisedPart
{
    /// <summary>The record whose revision covers this row; null when it is not loaded, which makes a change to the row refused.</summary>
    IRevisable? Owner { get; }
}
