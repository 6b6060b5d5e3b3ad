using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>Asks the full-text table. All terms are required, in any field; compounds that hold a word are found by it.</summary>
public sealed class ArchiveSearch(ArchiveContext archive)
{
    public const int MaxHits = 200;

    /// <summary>The query with the compounds of the index that hold its words ("Beteiligung": bürgerbeteiligung), and the words of the index.</summary>
    public async Task<(SearchQuery Query, SearchVocabulary Vocabulary)> ExpandAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var vocabulary = await SearchVocabulary.ReadAsync(archive, cancellationToken);
        return (query with { Terms = [.. query.Terms.Select(term => term.With(vocabulary.CompoundsOf(term)).WithSplits(vocabulary.SplitsOf(term)))] }, vocabulary);
    }

    /// <summary>The hits, best first: records named exactly like the query, then by weight of field (title, linked names, text, other forms), newer records first.</summary>
    public async Task<IReadOnlyList<SearchHit>> FindAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        if (query.IsEmpty)
        {
            return [];
        }

        var match = query.ToMatch();
        var ranked = await archive.Database.SqlQuery<RankedHit>(
                $"""
                SELECT d.RecordKind AS Kind, d.RecordId
                FROM SearchIndex JOIN SearchDocuments d ON d.Id = SearchIndex.rowid
                WHERE SearchIndex MATCH {match}
                ORDER BY bm25(SearchIndex, 10.0, 4.0, 1.0, 0.8, 0.6), d.Id
                LIMIT {MaxHits}
                """)
            .ToListAsync(cancellationToken);
        var exact = await ExactAsync(query, cancellationToken);
        return
        [
            .. ranked.Select(h => new SearchHit(h.Kind, h.RecordId, exact.Contains(h.RecordId) && h.Kind != RecordKind.Event))
                .OrderByDescending(h => h.IsExact),
        ];
    }

    private async Task<HashSet<int>> ExactAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var name = query.FoldedName;
        return await archive.Records
            .Where(r => r.FoldedName == name || r.Aliases.Any(a => a.FoldedName == name))
            .Select(r => r.Id)
            .ToHashSetAsync(cancellationToken);
    }

    private sealed record RankedHit(RecordKind Kind, int RecordId);
}
