using SmartCityExchange.Web.Features.Search.German;
using SmartCityExchange.Web.Features.Search.Memory;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>
/// What somebody meant who typed a word the archive does not have: a name or another word that differs by one letter (four to
/// seven letters) or two (from eight), with the same first letter. A known place is never taken for a typing error.
/// </summary>
public static class DidYouMean
{
    private const int ShortestWord = 4;
    private const int LongWord = 8;

    /// <summary>The query with its unknown words replaced, in the spelling of the archive; null when nothing is near.</summary>
    public static string? Suggest(SearchQuery query, SearchVocabulary vocabulary)
    {
        var suggestion = query.Text;
        var unknown = query.Terms.Where(t => !t.IsPhrase && !t.IsPlace && !vocabulary.Knows(t.Exact) && t.Exact.Length >= ShortestWord).ToList();
        foreach (var term in unknown)
        {
            var nearest = Nearest(term.Exact, vocabulary);
            var typed = GermanWords.In(suggestion).FirstOrDefault(w => w.Exact == term.Exact);
            if (nearest is null || typed.Span.Length == 0)
            {
                return null;
            }

            suggestion = string.Concat(suggestion.AsSpan(0, typed.Span.Start), nearest, suggestion.AsSpan(typed.Span.End));
        }

        return unknown.Count == 0 ? null : suggestion;
    }

    /// <summary>The nearest word in its own spelling; of two as near, a name before other words.</summary>
    private static string? Nearest(string typed, SearchVocabulary vocabulary)
    {
        var furthest = Furthest(typed);
        return vocabulary.Spelt
            .Where(w => w.Word[0] == typed[0] && Math.Abs(w.Word.Length - typed.Length) <= furthest && w.Word.Length >= ShortestWord)
            .Select(w => (w.Spelling, w.IsName, Distance: Distance(typed, w.Word)))
            .Where(w => w.Distance <= furthest)
            .OrderBy(w => w.Distance).ThenByDescending(w => w.IsName)
            .Select(w => w.Spelling)
            .FirstOrDefault();
    }

    /// <summary>Whether a whole name may be a typing error of another.</summary>
    public static bool IsNear(string typed, string name) =>
        typed.Length >= ShortestWord && name.Length >= ShortestWord && name[0] == typed[0] && Distance(typed, name) <= Furthest(typed);

    private static int Furthest(string typed) => typed.Length >= LongWord ? 2 : 1;

    /// <summary>Optimal string alignment distance: insertions, deletions, substitutions, and swaps of neighbours.</summary>
    public static int Distance(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 2)
        {
            return int.MaxValue;
        }

        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= other.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[one.Length, other.Length];
    }
}
