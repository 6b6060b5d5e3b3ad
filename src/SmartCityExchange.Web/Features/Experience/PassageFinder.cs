using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Searching;
using SmartCityExchange.Web.Features.Search;
using SmartCityExchange.Web.Features.Search.Index;

namespace SmartCityExchange.Web.Features.Experience;

/// <summary>A passage that answers a question, with the municipalities whose experience it tells.</summary>
/// <param name="Score">Larger is better.</param>
internal sealed record FoundPassage(int Id, int EventId, DateOnly Date, double Score, IReadOnlyList<FoundPassage.Town> Towns)
{
    public sealed record Town(int MunicipalityId, TownEvidence Evidence);
}

/// <summary>Finds the passages that answer a question.</summary>
public sealed class PassageFinder(ArchiveContext archive, FullTextStore store)
{
    /// <summary>Of more passages only the best are weighed; the page says so.</summary>
    public const int MostPassages = 5000;

    /// <summary>The passages, best first, and how many there are in all.</summary>
    /// <param name="query">Expanded. Without terms, all passages of <paramref name="town"/>.</param>
    /// <param name="town">The only municipality to look at, or null.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    internal async Task<(IReadOnlyList<FoundPassage> Passages, int Total)> FindAsync(SearchQuery query, int? town, CancellationToken cancellationToken)
    {
        // A year alone is a word: "2030" is a goal that reports speak of.
        query = query.Terms.Count == 0 && town is null ? query.InWords() : query;
        var scores = await ScoresAsync(query, town, cancellationToken);
        var best = scores.OrderByDescending(s => s.Value).ThenByDescending(s => s.Key).Take(MostPassages).ToDictionary();
        var ids = best.Keys.ToList();
        var towns = (await archive.SearchPassages.Where(p => ids.Contains(p.Id)).SelectMany(p => p.Towns)
            .Select(t => new { t.PassageId, t.MunicipalityId, t.Evidence })
            .ToListAsync(cancellationToken)).ToLookup(t => t.PassageId, t => new FoundPassage.Town(t.MunicipalityId, t.Evidence));
        // Sorted out here: asked to do it, SQLite begins with all published events, and reads the whole archive for a few rows.
        var rows = await archive.SearchPassages.Where(p => ids.Contains(p.Id))
            .Select(p => new { p.Id, p.EventId, p.Event!.Date, p.Event.EndDate, p.Event.Status })
            .ToListAsync(cancellationToken);
        var passages = rows
            .Where(p => p.Status == EventStatus.Published)
            .Where(p => query.Days is not { } days || (p.Date <= days.Last && (p.EndDate ?? p.Date) >= days.First))
            .Select(p => new FoundPassage(p.Id, p.EventId, p.Date, best[p.Id], [.. towns[p.Id]]))
            .Where(p => town is null || p.Towns.Any(t => t.MunicipalityId == town))
            .OrderByDescending(p => p.Score).ThenByDescending(p => p.Date).ThenBy(p => p.Id)
            .ToList();
        return (passages, scores.Count > MostPassages ? scores.Count : passages.Count);
    }

    private async Task<Dictionary<int, double>> ScoresAsync(SearchQuery query, int? town, CancellationToken cancellationToken)
    {
        if (query.Terms.Count > 0)
        {
            var isLoose = query.Terms.Any(t => t.Apart.Count > 0);
            return (await store.MatchAsync(FullTextTable.Passages, query, isLoose, cancellationToken)).ToDictionary(h => h.Row, h => h.Score);
        }

        return town is null ? [] : await archive.SearchPassages.Where(p => p.Towns.Any(t => t.MunicipalityId == town)).ToDictionaryAsync(p => p.Id, _ => 0.0, cancellationToken);
    }
}
