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

    public bool IsEmpty => Terms.Count == 0;

    /// <summary>The words joined, to be compared with a folded name.</summary>
    public string FoldedName => GermanText.Fold(Text);

    /// <summary>As much of a longer text as can be searched for, without half a character at its end.</summary>
    public static string Beginning(string text) => text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];

    /// <summary>Reads any text: quoted words are a phrase, a hyphen before a word excludes it, small words count only in phrases.</summary>
    public static SearchQuery Parse(string? text)
    {
        var trimmed = (text ?? "").Trim();
        List<SearchTerm> terms = [];
        List<string> excluded = [];
        foreach (var (segment, index) in trimmed.Split('"', '„', '“', '”', '»', '«').Select((s, i) => (s, i)))
        {
            if (index % 2 == 1)
            {
                AddPhrase(terms, segment);
            }
            else
            {
                AddWords(terms, excluded, segment);
            }
        }

        var meaningful = terms.Where(t => t.IsPhrase || !StopWords.Contains(t.Exact)).ToList();
        return new SearchQuery(trimmed, [.. (meaningful.Count > 0 ? meaningful : terms).DistinctBy(t => t.Exact).Take(MaxWords)], excluded);
    }

    /// <summary>The query as an FTS5 expression; see <see cref="SearchTerm.ToMatch"/>. Two or three words also find a name that writes them as one (regio it: regioIT).</summary>
    public string ToMatch()
    {
        var all = string.Join(" AND ", Terms.Select(t => t.ToMatch()));
        if (Terms.Count is 2 or 3 && Terms.All(t => !t.IsPhrase))
        {
            all = $"({all}) OR {{title names body joined}} : \"{string.Concat(Terms.Select(t => t.Exact))}\"";
        }

        return Excluded.Count == 0 ? all : $"({all}) NOT ({string.Join(" OR ", Excluded.Select(w => $"\"{w}\""))})";
    }

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

        return -1;
    }

    private static void AddPhrase(List<SearchTerm> terms, string segment)
    {
        var words = GermanWords.In(segment).Where(w => !w.IsJoined).Select(w => w.Exact).ToList();
        if (words.Count > 0)
        {
            terms.Add(SearchTerm.Phrase(words));
        }
    }

    private static void AddWords(List<SearchTerm> terms, List<string> excluded, string segment)
    {
        foreach (var typed in segment.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var words = GermanWords.In(typed);
            if (typed.Length > 1 && typed[0] is '-' or '–' && typed.Length > 1)
            {
                excluded.AddRange(words.Where(w => !w.IsJoined).Select(w => w.Exact));
            }
            else if (words.Count > 0)
            {
                terms.Add(SearchTerm.Word(words));
            }
        }
    }

    /// <summary>Titles, articles and the like: they narrow nothing.</summary>
    private static readonly HashSet<string> StopWords =
        ["dr", "prof", "dipl", "frau", "herr", "der", "die", "das", "den", "dem", "des", "und", "oder", "in", "im", "am", "an", "auf", "aus", "bei", "fur", "mit", "nach", "uber", "um", "von", "vom", "vor", "zu", "zum", "zur", "ein", "eine", "einer", "ist", "wer", "wie", "was", "hat"];
}
