using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search;
using SmartCityExchange.Web.Features.Search.Index;
using SmartCityExchange.Web.Features.Search.Memory;

namespace SmartCityExchange.Web.Features.Experience;

/// <summary>A passage that answers a question, with the municipalities whose experience it tells.</summary>
/// <param name="Day">First day of the event, as <see cref="DateOnly.DayNumber"/>.</param>
/// <param name="Score">Larger is better.</param>
internal sealed record FoundPassage(int Id, int EventId, int Day, double Score, IReadOnlyList<PassageCatalogue.Town> Towns);

/// <summary>Finds the passages that answer a question.</summary>
public sealed class PassageFinder(ArchiveContext archive, ArchiveSearch search, FullTextStore store)
{
    /// <summary>All passages of published reports that answer, best first.</summary>
    /// <param name="query">Expanded. Without terms, all passages of <paramref name="town"/>.</param>
    /// <param name="town">The only municipality to look at, or null.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    internal async Task<List<FoundPassage>> FindAsync(SearchQuery query, int? town, CancellationToken cancellationToken)
    {
        // A year alone is a word: "2030" is a goal that reports speak of.
        query = query.Terms.Count == 0 && town is null ? query.InWords() : query;
        var knowledge = await search.KnowledgeAsync(cancellationToken);
        List<FoundPassage> found = [];
        foreach (var hit in await HitsAsync(query, town, cancellationToken))
        {
            if (knowledge.Passages[hit.Row] is { } passage
                && knowledge.Catalogue.RowOf(RecordKind.Event, passage.EventId) is { } row && knowledge.Catalogue[row] is { FirstDay: { } day } entry
                && (query.Days is not { } days || entry.IsWithin(days))
                && (town is null || passage.Towns.Any(t => t.MunicipalityId == town)))
            {
                found.Add(new FoundPassage(hit.Row, passage.EventId, day, hit.Score, passage.Towns));
            }
        }

        return [.. found.OrderByDescending(p => p.Score).ThenByDescending(p => p.Day).ThenBy(p => p.Id)];
    }

    private async Task<IReadOnlyList<FullTextHit>> HitsAsync(SearchQuery query, int? town, CancellationToken cancellationToken)
    {
        if (query.Terms.Count > 0)
        {
            return await store.MatchAsync(FullTextTable.Passages, query, isLoose: query.Terms.Any(t => t.Apart.Count > 0), cancellationToken);
        }

        return town is null
            ? []
            : await archive.SearchPassages.Where(p => p.Towns.Any(t => t.MunicipalityId == town)).Select(p => new FullTextHit(p.Id, 0)).ToListAsync(cancellationToken);
    }
}
