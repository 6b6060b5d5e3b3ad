using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search.German;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>What a visitor typed, as the index understands it.</summary>
/// <param name="Text">As typed, without blanks around it.</param>
/// <param name="Terms">What must occur.</param>
/// <param name="Excluded">Folded words that must not occur.</param>
public sealed record SearchQuery(string Text, IReadOnlyList<SearchTerm> Terms, IReadOnlyList<string> Excluded)
{
    public const int MaxLength = 200;

    /// <summary>More words than this are not searched for: nobody types them, and each costs time.</summary>
    public const int MaxWords = 12;

    /// <summary>The days the query names outside quotes; they narrow it.</summary>
    public DaySpan? Days { get; init; }

    /// <summary>The words of <see cref="Days"/>: whoever types a year also finds texts that have the number.</summary>
    public IReadOnlyList<SearchTerm> DayTerms { get; init; } = [];

    public bool IsEmpty => Terms.Count == 0 && Days is null;

    /// <summary>The words joined, to be compared with a folded name.</summary>
    public string FoldedName => GermanText.Fold(Text);

    /// <summary>As much of a longer text as can be searched for, without half a character at its end.</summary>
    public static string Beginning(string text) => text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];

    /// <summary>Reads any text: quoted words are a phrase, a hyphen before a word excludes it, days narrow, small words count only in phrases.</summary>
    public static SearchQuery Parse(string? text)
    {
        var trimmed = (text ?? "").Trim();
        List<SearchTerm> terms = [];
        List<SearchTerm> dayTerms = [];
        List<string> excluded = [];
        DaySpan? days = null;
        foreach (var (segment, index) in trimmed.Split('"', '„', '“', '”', '»', '«').Select((s, i) => (s, i)))
        {
            if (index % 2 == 1)
            {
                AddPhrase(terms, segment);
                continue;
            }

            var rest = segment;
            if (days is null && QueryDays.Find(segment) is { } found)
            {
                days = found.Days;
                rest = string.Concat(segment.AsSpan(0, found.Span.Start), " ", segment.AsSpan(found.Span.End));
                AddWords(dayTerms, [], found.Span.In(segment));
            }

            AddWords(terms, excluded, rest);
        }

        return new SearchQuery(trimmed, Meaningful(terms, days is not null), excluded) { Days = days, DayTerms = Meaningful(dayTerms, false) };
    }

    /// <summary>The query with each of its terms changed.</summary>
    public SearchQuery With(Func<SearchTerm, SearchTerm> change) => this with { Terms = [.. Terms.Select(change)] };

    /// <summary>The query by its words alone, those of its days among them.</summary>
    public SearchQuery InWords() => this with { Terms = [.. Terms, .. DayTerms], Days = null, DayTerms = [] };

    /// <summary>What a visitor would type to ask the same without one of the terms.</summary>
    public string TextWithout(SearchTerm term) =>
        string.Join(' ', [.. Terms.Where(t => t != term).Select(t => t.Typed), .. DayTerms.Select(t => t.Typed), .. Excluded.Select(word => $"-{word}")]);

    /// <summary>Which of the query's terms a word of a text answers; -1 for none.</summary>
    public int TermAnsweredBy(GermanWord word)
    {
        for (var i = 0; i < Terms.Count; i++)
        {
            if (Terms[i].IsAnsweredBy(word))
            {
                return i;
            }
        }

        return DayTerms.Any(t => t.IsAnsweredBy(word)) ? Terms.Count : -1;
    }

    /// <summary>Each term once, without small words where others are left.</summary>
    private static IReadOnlyList<SearchTerm> Meaningful(List<SearchTerm> terms, bool mayBeNone)
    {
        var meaningful = terms.Where(t => t.IsPhrase || !StopWords.Contains(t.Exact)).ToList();
        return [.. (meaningful.Count > 0 || mayBeNone ? meaningful : terms).DistinctBy(t => t.Exact).Take(MaxWords)];
    }

    private static void AddPhrase(List<SearchTerm> terms, string segment)
    {
        var words = GermanWords.In(segment).Where(w => !w.IsJoined).Select(w => w.Exact).ToList();
        if (words.Count > 0)
        {
            terms.Add(SearchTerm.Phrase(words) with { Typed = $"\"{segment.Trim()}\"" });
        }
    }

    private static void AddWords(List<SearchTerm> terms, List<string> excluded, string segment)
    {
        foreach (var typed in segment.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var words = GermanWords.In(typed);
            if (typed[0] is '-' or '–' && typed.Length > 1)
            {
                excluded.AddRange(words.Where(w => !w.IsJoined).Select(w => w.Exact));
            }
            else if (words.Count > 0)
            {
                terms.Add(SearchTerm.Word(words) with { Typed = typed });
            }
        }
    }

    /// <summary>Titles, articles and the like: they narrow nothing.</summary>
    private static readonly HashSet<string> StopWords =
        ["dr", "prof", "dipl", "frau", "herr", "der", "die", "das", "den", "dem", "des", "und", "oder", "in", "im", "am", "an", "auf", "aus", "bei", "fur", "mit", "nach", "uber", "um", "von", "vom", "vor", "zu", "zum", "zur", "ein", "eine", "einer", "ist", "wer", "wie", "was", "hat", "haben", "welche", "welcher", "gibt", "es", "erfahrung", "erfahrungen"];

    /// <summary>Words a search does not count, folded.</summary>
    public static bool IsSmall(string folded) => StopWords.Contains(folded);
}
