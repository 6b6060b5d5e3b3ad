using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search.German;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>
/// What somebody meant who typed a word the archive does not have: a name or word that differs by one letter (four to seven
/// letters) or two (from eight), with the same first letter. A known place is never taken for a typing error.
/// </summary>
public static class DidYouMean
{
    private const int ShortestWord = 4;
    private const int LongWord = 8;

    /// <summary>The query with its unknown words replaced, in the spelling of the archive; null when nothing is near.</summary>
    public static async Task<string?> SuggestAsync(ArchiveContext archive, SearchQuery query, SearchVocabulary vocabulary, CancellationToken cancellationToken)
    {
        var unknown = query.Terms.Where(t => !t.IsPhrase && !t.IsPlace && !vocabulary.Knows(t.Exact) && t.Exact.Length >= ShortestWord).ToList();
        if (unknown.Count == 0)
        {
            return null;
        }

        var names = await archive.Records.Public().OrderBy(r => r.RecordKind).ThenBy(r => r.Id).Select(r => r.Name).ToListAsync(cancellationToken);
        var words = names.SelectMany(name => GermanWords.In(name).Where(w => !w.IsJoined).Select(w => (w.Exact, Spelling: w.Span.In(name)))).DistinctBy(w => w.Exact).ToList();
        var suggestion = query.Text;
        foreach (var term in unknown)
        {
            var nearest = words.Where(w => w.Exact[0] == term.Exact[0])
                .Select(w => (w.Spelling, Distance: Distance(term.Exact, w.Exact)))
                .Where(w => w.Distance <= (term.Exact.Length >= LongWord ? 2 : 1))
                .OrderBy(w => w.Distance)
                .Select(w => w.Spelling)
                .FirstOrDefault();
            var typed = GermanWords.In(suggestion).FirstOrDefault(w => w.Exact == term.Exact);
            if (nearest is null || typed.Span.Length == 0)
            {
                return null;
            }

            suggestion = string.Concat(suggestion.AsSpan(0, typed.Span.Start), nearest, suggestion.AsSpan(typed.Span.End));
        }

        return suggestion;
    }

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
