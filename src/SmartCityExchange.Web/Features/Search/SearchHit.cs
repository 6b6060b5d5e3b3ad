using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>One found record.</summary>
/// <param name="IsExact">The query is exactly the record's name or one of its aliases.</param>
public sealed record SearchHit(RecordKind Kind, int RecordId, bool IsExact);

/// <summary>Everything that was found, best first, with the numbers of the facets.</summary>
/// <param name="Counts">For each <see cref="Facet"/> in its order, its values with their numbers.</param>
/// <param name="Chosen">The values that were chosen, as the catalogue has them.</param>
public sealed record SearchResult(
    IReadOnlyList<SearchHit> Hits, IReadOnlyList<IReadOnlyDictionary<int, int>> Counts, IReadOnlyDictionary<Facet, IReadOnlySet<int>> Chosen)
{
    public static SearchResult Nothing { get; } = new([], [.. Facets.All.Select(_ => new Dictionary<int, int>())], new Dictionary<Facet, IReadOnlySet<int>>());
}
