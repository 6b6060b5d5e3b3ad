namespace SmartCityExchange.Web.Archive;

/// <summary>
/// A Leitfrage: what reports ask of their subject; its name is the question. Words that put it, with its question mark, ask it;
/// any other words of a report that are marked with it answer it.
/// </summary>
public sealed class Question() : NamedRecord(RecordKind.Question)
{
    /// <summary>What tells words that ask from words that answer.</summary>
    public const char Mark = '?';
}
