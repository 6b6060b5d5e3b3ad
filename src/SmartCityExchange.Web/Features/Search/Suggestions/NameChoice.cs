namespace SmartCityExchange.Web.Features.Search.Suggestions;

/// <summary>Which of the names that match are shown, and in which order.</summary>
public static class NameChoice
{
    public const int Most = 8;

    /// <summary>How many of one kind there may be while another has more to show: first the best of each kind, then a few, then what is left.</summary>
    private static readonly int[] Shares = [1, 3, Most];

    /// <summary>The best, a kind's side by side, the kind of the very best first.</summary>
    public static IReadOnlyList<NameCandidate> Of(IEnumerable<NameCandidate> candidates)
    {
        var ranked = candidates
            .OrderByDescending(c => c.IsExact)
            .ThenByDescending(c => c.IsFirst)
            .ThenBy(c => Facets.RankOf(c.Link.Kind))
            .ThenByDescending(c => c.Weight)
            .ThenBy(c => c.SortKey, StringComparer.Ordinal)
            .ThenBy(c => c.Id)
            .ToList();
        HashSet<NameCandidate> chosen = [];
        foreach (var share in Shares)
        {
            foreach (var candidate in ranked.Where(c => chosen.Count < Most && chosen.Count(o => o.Link.Kind == c.Link.Kind) < share))
            {
                chosen.Add(candidate);
            }
        }

        return [.. ranked.Where(chosen.Contains).GroupBy(c => c.Link.Kind).SelectMany(g => g)];
    }
}
