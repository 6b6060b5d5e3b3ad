namespace SmartCityExchange.Web.Archive;

/// <summary>
/// One entry of the search index: its <see cref="Id"/> is the row of the full-text table, which holds the folded words.
/// Derived from the archive and always rebuildable, so it has no history.
/// </summary>
public sealed class SearchDocument
{
    public int Id { get; set; }

    public required RecordKind RecordKind { get; init; }

    /// <summary>The Id of the <see cref="Event"/> or <see cref="NamedRecord"/> that the entry finds.</summary>
    public required int RecordId { get; init; }
}
