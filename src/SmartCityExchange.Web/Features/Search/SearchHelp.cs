using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search.German;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>What helps somebody who found nothing. Each suggested query finds something; nothing is shown as if it had matched.</summary>
/// <param name="Suggestion">The query without its typing errors, or null.</param>
/// <param name="Without">The query without one of its words.</param>
/// <param name="Place">The German town that was asked for and that no report speaks of, or null.</param>
/// <param name="Nearest">The nearest municipalities that reports speak of.</param>
/// <param name="Unfiltered">Number of hits without the filter.</param>
public sealed record SearchHelp(string? Suggestion, IReadOnlyList<SearchHelp.Shorter> Without, Place? Place, IReadOnlyList<SearchHelp.Neighbour> Nearest, int Unfiltered)
{
    private const int NeighboursShown = 5;

    /// <param name="Word">The word that is left out, as typed.</param>
    /// <param name="Hits">How many hits there are without it.</param>
    public sealed record Shorter(string Word, SearchRequest Request, int Hits);

    public sealed record Neighbour(RecordLink Link, int Kilometres);

    public static async Task<SearchHelp> FindAsync(ArchiveContext archive, ArchiveSearch search, SearchRequest request, SearchQuery query, CancellationToken cancellationToken)
    {
        if (!request.Filter.IsEmpty && await search.CountAsync(query, cancellationToken) is > 0 and var unfiltered)
        {
            return new SearchHelp(null, [], null, [], unfiltered);
        }

        var suggestion = DidYouMean.Suggest(query, (await search.KnowledgeAsync(cancellationToken)).Vocabulary);
        var place = await UnknownPlaceAsync(archive, query, cancellationToken);
        return new SearchHelp(
            suggestion is not null && await search.CountAsync(SearchQuery.Parse(suggestion), cancellationToken) > 0 ? suggestion : null,
            query.Terms.Count > 1 ? await ShorterAsync(search, query, cancellationToken) : [],
            place,
            place is null ? [] : await NearestAsync(archive, place, cancellationToken),
            0);
    }

    private static async Task<IReadOnlyList<Shorter>> ShorterAsync(ArchiveSearch search, SearchQuery query, CancellationToken cancellationToken)
    {
        List<Shorter> shorter = [];
        foreach (var term in query.Terms)
        {
            var text = query.TextWithout(term);
            if (await search.CountAsync(SearchQuery.Parse(text), cancellationToken) is > 0 and var hits)
            {
                shorter.Add(new Shorter(term.Typed, new SearchRequest(text, SearchFilter.None), hits));
            }
        }

        return shorter;
    }

    /// <summary>The town that the query is, or names among other words, and that no report speaks of; of several with the name the one in the state, else the largest. Who types "Wissen" means no village.</summary>
    private static async Task<Place?> UnknownPlaceAsync(ArchiveContext archive, SearchQuery query, CancellationToken cancellationToken)
    {
        var names = query.Terms.Where(t => t.IsPlace).Select(t => t.Exact).Prepend(query.FoldedName).ToHashSet();
        var places = names.Select(name => KnownPlaces.Called(name).FirstOrDefault(p => Gazetteer.RiskOf(p) != NameRisk.CommonWord)).OfType<Place>().OrderByDescending(p => p.Population ?? 0).ToList();
        var keys = places.ConvertAll(p => p.Ags);
        var known = await archive.Municipalities.Public().Where(m => keys.Contains(m.Ags)).Select(m => m.Ags).ToListAsync(cancellationToken);
        return places.Find(p => !known.Contains(p.Ags));
    }

    private static async Task<IReadOnlyList<Neighbour>> NearestAsync(ArchiveContext archive, Place place, CancellationToken cancellationToken)
    {
        var towns = await archive.Municipalities.Public().Where(m => m.Kind != MunicipalityKind.District)
            .Select(m => new { m.Ags, Link = new RecordLink(RecordKind.Municipality, m.Slug, m.Name) })
            .ToListAsync(cancellationToken);
        return
        [
            .. towns.Select(t => (t.Link, Distance: Gazetteer.Find(t.Ags) is { } there ? Distances.Kilometres(place, there) : null))
                .Where(t => t.Distance is not null)
                .OrderBy(t => t.Distance).ThenBy(t => t.Link.Name, StringComparer.Ordinal)
                .Take(NeighboursShown)
                .Select(t => new Neighbour(t.Link, (int)Math.Round(t.Distance!.Value))),
        ];
    }
}
