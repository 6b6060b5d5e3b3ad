using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>
/// The answer to a search. Without a choice of kind it is an overview, grouped; the group that holds an exact name comes
/// first, with days in the query the events. With one kind chosen it is a list in pages.
/// </summary>
/// <param name="Total">Number of hits.</param>
/// <param name="Facets">What the hits can be narrowed by.</param>
/// <param name="Help">When nothing was found.</param>
/// <param name="Topic">The topic that the query names, whose experience is shown above the hits.</param>
public sealed record SearchPage(
    SearchRequest Request, SearchQuery Query, int Total, IReadOnlyList<SearchPage.Group> Groups, IReadOnlyList<FacetList> Facets, SearchHelp? Help, string? Topic)
{
    private const int ShownInOverview = 10;
    private const int ShownInList = 20;

    /// <param name="Total">Number of all hits of the kind.</param>
    public sealed record Group(RecordKind Kind, int Total, IReadOnlyList<FoundItem> Items);

    public bool IsList => Request.Filter.Of(Facet.Kind).Count == 1;

    /// <summary>What the page calls a chosen value; one that is unknown as the address has it.</summary>
    public string LabelOf(Facet facet, string code) => Facets.FirstOrDefault(f => f.Facet == facet)?.Values.FirstOrDefault(v => v.Code == code)?.Label ?? code;

    public int Pages => IsList ? (Total + ShownInList - 1) / ShownInList : 1;

    public static async Task<SearchPage> FindAsync(ArchiveContext archive, ArchiveSearch search, SearchRequest request, CancellationToken cancellationToken)
    {
        var query = await search.ExpandAsync(SearchQuery.Parse(request.Text), cancellationToken);
        var isAsked = !query.IsEmpty || !request.Filter.IsEmpty;
        var result = isAsked ? await search.FindAsync(query, request.Filter, cancellationToken) : SearchResult.Nothing;
        var catalogue = (await search.KnowledgeAsync(cancellationToken)).Catalogue;
        var isList = request.Filter.Of(Facet.Kind).Count == 1;
        var groups = result.Hits.GroupBy(h => h.Kind)
            .OrderByDescending(g => g.Any(h => h.IsExact))
            .ThenByDescending(g => query.Days is not null && g.Key == RecordKind.Event)
            .ThenBy(g => Search.Facets.RankOf(g.Key))
            .Select(g => (g.Key, Hits: g.ToList()))
            .ToList();
        var shown = groups.ConvertAll(g => isList ? [.. g.Hits.Skip((request.Page - 1) * ShownInList).Take(ShownInList)] : g.Hits.GetRange(0, Math.Min(ShownInOverview, g.Hits.Count)));
        var items = (await FoundItem.ReadAsync(archive, query, [.. shown.SelectMany(s => s)], cancellationToken)).ToLookup(i => i.Link.Kind);
        return new SearchPage(
            request,
            query,
            result.Hits.Count,
            [.. groups.Select(g => new Group(g.Key, g.Hits.Count, [.. items[g.Key]]))],
            result.Hits.Count == 0 && request.Filter.IsEmpty ? [] : await FacetList.ReadAsync(archive, catalogue, request.Filter, result, cancellationToken),
            isAsked && result.Hits.Count == 0 ? await SearchHelp.FindAsync(archive, search, request, query, cancellationToken) : null,
            result.Hits.Any(h => h is { IsExact: true, Kind: RecordKind.Topic }) && request.Filter.IsEmpty ? request.Text : null);
    }
}
