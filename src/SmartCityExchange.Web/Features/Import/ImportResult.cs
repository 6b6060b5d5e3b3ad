using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Import;

public enum ImportOutcome
{
    /// <summary>At least one event was new and is stored.</summary>
    Imported = 1,

    /// <summary>The same text, or every event in it, is in the archive already; nothing was changed.</summary>
    Known = 2,

    /// <summary>The text could not be read; nothing of it was stored.</summary>
    Refused = 3,
}

/// <summary>What the import of one text found and did.</summary>
/// <param name="FileName">Name of the file, for the reader of the message.</param>
/// <param name="Outcome">What became of the text as a whole.</param>
public sealed record ImportResult(string FileName, ImportOutcome Outcome)
{
    /// <summary>What the stored events link; all zero unless imported.</summary>
    public ImportCounts Found { get; init; } = ImportCounts.None;

    /// <summary>For a refused text, one German sentence that says why and how to mend it.</summary>
    public string? Reason { get; init; }

    public IReadOnlyList<StoredEvent> Stored { get; init; } = [];

    /// <summary>Events of the text that the archive holds already and that were left as they are.</summary>
    public IReadOnlyList<KeptEvent> Kept { get; init; } = [];

    /// <summary>Titles of events of the text that were left out because it names no certain day for them.</summary>
    public IReadOnlyList<string> Undated { get; init; } = [];
}

/// <summary>How many events were stored and how many different records they link.</summary>
public sealed record ImportCounts(int Events, int Persons, int Municipalities, int Organisations, int Projects, int Topics)
{
    public static readonly ImportCounts None = new(0, 0, 0, 0, 0, 0);
}

/// <summary>An event that was new.</summary>
/// <param name="Made">Records the archive did not have.</param>
/// <param name="Linked">Records it had.</param>
/// <param name="Doubts">German sentences on what somebody should look at.</param>
public sealed record StoredEvent(Guid Key, string Slug, string Title, IReadOnlyList<NamedRecord> Made, IReadOnlyList<NamedRecord> Linked, IReadOnlyList<string> Doubts);

/// <summary>An event the archive has already, and where the text says something else of it.</summary>
/// <param name="Report">What the text says.</param>
public sealed record KeptEvent(Guid Key, string Slug, string Title, DateOnly Date, Report Report, IReadOnlyList<Difference> Differences);

/// <summary>Where a text differs from the event in the archive.</summary>
/// <param name="What">The German word for what differs.</param>
/// <param name="Before">What the archive says; null where only the text says something.</param>
/// <param name="After">What the text says; null where it no longer says anything.</param>
public sealed record Difference(string What, string? Before, string? After)
{
    /// <summary>The datum that differs.</summary>
    public EventField? Field { get; init; }

    /// <summary>For a record that only one of them links, its kind.</summary>
    public RecordKind? Link { get; init; }
}
