using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Topics;

/// <summary>A subject of the thesaurus whose words were found.</summary>
internal sealed record ConceptMatch(Concept Concept, string[][] Pattern, TokenRange Range);

/// <summary>Finds the subjects of the thesaurus in a run of tokens.</summary>
internal static class ConceptMatches
{
    public static IEnumerable<ConceptMatch> In(ReportText text, TokenRange range, Predicate<int> isRead)
    {
        var words = Words.In(text, range).Where(word => isRead(word.Token)).ToList();
        var found = new Dictionary<string, TokenRange>();
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var piece in Thesaurus.PiecesFor(words[at].Word).Where(piece => StartsAt(words, at, piece)))
            {
                found.TryAdd(Thesaurus.Key(piece), new TokenRange(words[at].Token, words[at + piece.Length - 1].Token + 1));
            }
        }

        return found.SelectMany(piece => Thesaurus.PatternsFor(piece.Key))
            .Where(entry => entry.Pattern.All(piece => found.ContainsKey(Thesaurus.Key(piece))))
            .Select(entry => new ConceptMatch(entry.Concept, entry.Pattern, Cover(entry.Pattern.Select(piece => found[Thesaurus.Key(piece)]))))
            .DistinctBy(match => match.Concept)
            .ToList();
    }

    private static bool StartsAt(List<(string Word, int Token)> words, int at, string[] piece)
    {
        for (var i = 0; i < piece.Length; i++)
        {
            if (at + i >= words.Count || !words[at + i].Word.StartsWith(piece[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static TokenRange Cover(IEnumerable<TokenRange> ranges)
    {
        var all = ranges.ToList();
        return new TokenRange(all.Min(range => range.First), all.Max(range => range.End));
    }
}
