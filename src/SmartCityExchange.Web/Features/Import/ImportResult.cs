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
/// <param name="Found">What the stored events link; all zero unless imported.</param>
/// <param name="Reason">For a refused text, one German sentence that says why and how to mend it.</param>
/// <param name="Kept">Events of the text that the archive holds already and that were left as they are.</param>
/// <param name="Undated">Titles of events of the text that were left out because it names no certain day for them.</param>
public sealed record ImportResult(
    string FileName, ImportOutcome Outcome, ImportCounts Found, string? Reason = null, IReadOnlyList<string>? Kept = null, IReadOnlyList<string>? Undated = null);

/// <summary>How many events were stored and how many different records they link.</summary>
public sealed record ImportCounts(int Events, int Persons, int Municipalities, int Organisations, int Projects, int Topics)
{
    public static readonly ImportCounts None = new(0, 0, 0, 0, 0, 0);
}
