using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search.Index;
using SmartCityExchange.Web.Features.Search.Memory;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>Finds records. All terms are required, in any field; days narrow; compounds that hold a word are found by it.</summary>
public sealed class ArchiveSearch(ArchiveContext archive, FullTextStore store, SearchMemory memory)
{
    public Task<SearchKnowledge> KnowledgeAsync(CancellationToken cancellationToken) => memory.ReadAsync(archive, cancellationToken);

    /// <summary>The query with everything of the index that answers its words.</summary>
    public async Task<SearchQuery> ExpandAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var knowledge = await KnowledgeAsync(cancellationToken);
        return knowledge.Aliases.Expand(query.With(knowledge.Vocabulary.Expand));
    }

    /// <summary>
    /// The hits, best first: records named exactly like the query; then what has the words before what has the parts of a compound
    /// apart; then by weight of field; then newer before older.
    /// </summary>
    /// <param name="query">Expanded, see <see cref="ExpandAsync"/>; without terms and days every record is a hit.</param>
    /// <param name="filter">What the hits are narrowed by.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<SearchResult> FindAsync(SearchQuery query, SearchFilter filter, CancellationToken cancellationToken)
    {
        var catalogue = (await KnowledgeAsync(cancellationToken)).Catalogue;
        var facets = new FacetCount(await filter.ResolveAsync(archive, catalogue, cancellationToken));
        var exact = await ExactAsync(query, cancellationToken);
        List<Ranked> ranked = [];
        foreach (var (row, rank) in await RankAsync(query, catalogue, cancellationToken))
        {
            if (catalogue[row] is { } entry && facets.Add(entry))
            {
                ranked.Add(new Ranked(row, entry, entry.Kind != RecordKind.Event && exact.Contains(entry.RecordId), rank.Tier, rank.Score));
            }
        }

        ranked.Sort();
        return new SearchResult(ranked.ConvertAll(r => new SearchHit(r.Entry.Kind, r.Entry.RecordId, r.IsExact)), facets.Counts);
    }

    /// <summary>How many there are, without more.</summary>
    public async Task<int> CountAsync(SearchQuery query, CancellationToken cancellationToken) =>
        (await FindAsync(await ExpandAsync(query, cancellationToken), SearchFilter.None, cancellationToken)).Hits.Count;

    private async Task<Dictionary<int, (int Tier, double Score)>> RankAsync(SearchQuery query, SearchCatalogue catalogue, CancellationToken cancellationToken)
    {
        Dictionary<int, (int Tier, double Score)> ranks = [];
        async Task AddAsync(SearchQuery asked, int tier, bool isLoose)
        {
            foreach (var hit in await store.MatchAsync(FullTextTable.Records, asked, isLoose, cancellationToken))
            {
                if (asked.Days is not { } days || catalogue[hit.Row]?.IsWithin(days) == true)
                {
                    ranks.TryAdd(hit.Row, (tier, hit.Score));
                }
            }
        }

        if (query.Terms.Count == 0)
        {
            foreach (var row in catalogue.Rows.Where(row => query.Days is not { } days || catalogue[row]!.IsWithin(days)))
            {
                ranks.Add(row, (0, 0));
            }
        }
        else
        {
            await AddAsync(query, 0, isLoose: false);
            if (query.Terms.Any(t => t.Apart.Count > 0))
            {
                await AddAsync(query, 1, isLoose: true);
            }
        }

        if (query.DayTerms.Count > 0)
        {
            await AddAsync(query.InWords(), 2, isLoose: false);
        }

        return ranks;
    }

    private async Task<HashSet<int>> ExactAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var name = query.FoldedName;
        return name.Length == 0 ? [] : await archive.Records
            .Where(r => r.FoldedName == name || r.Aliases.Any(a => a.FoldedName == name))
            .Select(r => r.Id)
            .ToHashSetAsync(cancellationToken);
    }

    private sealed record Ranked(int Row, SearchCatalogue.Entry Entry, bool IsExact, int Tier, double Score) : IComparable<Ranked>
    {
        /// <summary>Scores that differ less are ties: bm25 is near zero for words that most entries have.</summary>
        private const int TieDigits = 6;

        public int CompareTo(Ranked? other)
        {
            var (mine, theirs) = (Key(this), Key(other!));
            return mine.CompareTo(theirs);
        }

        private static (bool, int, double, int, int) Key(Ranked r) => (!r.IsExact, r.Tier, -Math.Round(r.Score, TieDigits), -r.Entry.Newest, r.Row);
    }
}
