using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>Asks the full-text table. All words are required, in any field; each also finds longer words that begin with it.</summary>
public sealed class ArchiveSearch(ArchiveContext archive)
{
    public const int MaxHits = 200;

    /// <summary>The hits, best first: records named exactly like the query, then by weight of field (title, linked names, text).</summary>
    public async Task<IReadOnlyList<SearchHit>> FindAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        if (query.IsEmpty)
        {
            return [];
        }

        var match = string.Join(" AND ", query.Words.Select(Term));
        var ranked = await archive.Database.SqlQuery<RankedHit>(
                $"""
                SELECT d.RecordKind AS Kind, d.RecordId
                FROM SearchIndex JOIN SearchDocuments d ON d.Id = SearchIndex.rowid
                WHERE SearchIndex MATCH {match}
                ORDER BY bm25(SearchIndex, 10.0, 4.0, 1.0), d.Id
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

    /// <summary>A word as FTS5 takes it: quoted, so that it is never an operator, and as the beginning of longer words.</summary>
    private static string Term(string word) => $"\"{word}\"*";

    private sealed record RankedHit(RecordKind Kind, int RecordId);
}
