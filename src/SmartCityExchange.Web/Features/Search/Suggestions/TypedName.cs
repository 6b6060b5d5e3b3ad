using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search.German;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Search.Suggestions;

/// <summary>The beginning of a name as somebody types it.</summary>
/// <param name="Text">As typed, without blanks around it.</param>
/// <param name="Words">Its folded words, so that Mu, Mü and Mue are the same.</param>
public sealed record TypedName(string Text, IReadOnlyList<string> Words)
{
    /// <summary>Fewer letters begin too many names.</summary>
    private const int FewestLetters = 2;

    /// <summary>They stand before a name but are no part of the names the archive keeps.</summary>
    private static readonly HashSet<string> Titles = ["dr", "prof", "dipl", "ing", "frau", "herr"];

    /// <summary>True when there is not yet enough to suggest anything.</summary>
    public bool IsTooShort => Words.Sum(w => w.Length) < FewestLetters;

    /// <summary>The words as a whole name would be stored.</summary>
    public string FoldedName => string.Join(' ', Words);

    public static TypedName Parse(string? text)
    {
        var trimmed = (text ?? "").Trim();
        var words = GermanText.Fold(trimmed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new TypedName(trimmed, [.. words.Where((w, i) => i == words.Length - 1 || !Titles.Contains(w)).Take(SearchQuery.MaxWords)]);
    }

    /// <summary>
    /// The words as an FTS5 expression for one column of <c>SearchNames</c>: each must begin a word of the name, the first
    /// one the name itself when <paramref name="atBeginning"/>. It holds quoted letters and digits only: nothing typed is an operator.
    /// </summary>
    public string ToMatch(RecordKind kind, bool atBeginning) =>
        $"{Column(kind)} : ({string.Join(" AND ", Words.Select((w, i) => $"{(atBeginning && i == 0 ? "^" : "")}\"{w}\"*"))})";

    /// <summary>The name in pieces, the beginnings of its words that were typed marked.</summary>
    public IReadOnlyList<Piece> Mark(string name) => Piece.Cut(name, new Span(0, name.Length), GermanWords.In(name).Select(w => MarkIn(name, w)));

    private Span MarkIn(string name, GermanWord word)
    {
        var typed = Words.Where(w => word.Exact.StartsWith(w, StringComparison.Ordinal)).MaxBy(w => w.Length);
        var length = 0;
        for (var end = 1; typed is not null && end <= word.Span.Length; end++)
        {
            var folded = GermanText.Fold(name.Substring(word.Span.Start, end)).Replace(" ", "", StringComparison.Ordinal);
            if (length == 0 ? folded.StartsWith(typed, StringComparison.Ordinal) : folded == typed)
            {
                // The e of ue belongs to what was typed as ü.
                length = end;
            }
            else if (length > 0)
            {
                break;
            }
        }

        return new Span(word.Span.Start, length);
    }

    private static string Column(RecordKind kind) => kind switch
    {
        RecordKind.Municipality => "municipality",
        RecordKind.Person => "person",
        RecordKind.Topic => "topic",
        RecordKind.Project => "project",
        RecordKind.Organisation => "organisation",
        RecordKind.Event => "event",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Names of this kind are not suggested."),
    };
}
