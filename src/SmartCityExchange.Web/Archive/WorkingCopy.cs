namespace SmartCityExchange.Web.Archive;

/// <summary>What an editor has typed into a form and not saved yet, kept so that no crash, expired session or lost connection loses it.</summary>
public sealed class WorkingCopy
{
    public int Id { get; set; }

    /// <summary>The account that typed it; nobody else sees it.</summary>
    public required Guid EditorId { get; init; }

    /// <summary>The <see cref="IRevisable.Key"/> of the record; empty for one that does not exist yet.</summary>
    public required Guid RecordKey { get; init; }

    /// <summary>The version the form was opened on.</summary>
    public int BaseVersion { get; set; }

    /// <summary>The fields of the form as JSON.</summary>
    public required string Form { get; set; }

    /// <summary>UTC.</summary>
    public DateTime TypedAt { get; set; }
}
