using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search.Index;
using SmartCityExchange.Web.Features.Search.Memory;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>Finds records. All terms are required, in any field; days narrow; compounds that hold a word are found by it.</summary>
public sealed class ArchiveSearch(ArchiveContext archive, FullTextStore store, SearchMemory memory)
{
    private SearchKnowledge? _knowledge;

    /// <summary>Asked once a request: all its parts see the same entries.</summary>
    public async Task<SearchKnowledge> KnowledgeAsync(CancellationToken cancellationToken) => _knowledge ??= await memory.ReadAsync(archive, cancellationToken);

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
        var knowledge = await KnowledgeAsync(cancellationToken);
        var catalogue = knowledge.Catalogue;
        var chosen = await filter.ResolveAsync(archive, catalogue, cancellationToken);
        var facets = new FacetCount(chosen);
        var exact = knowledge.Names.Called(query.FoldedName).ToHashSet();
        List<Ranked> ranked = [];
        foreach (var (row, tier, score) in await RankAsync(query, catalogue, cancellationToken))
        {
            if (catalogue[row] is { } entry && facets.Add(entry))
            {
                ranked.Add(new Ranked(row, entry, entry.Kind != RecordKind.Event && exact.Contains(entry.RecordId), tier, score));
            }
        }

        ranked.Sort();
        return new SearchResult(ranked.ConvertAll(r => new SearchHit(r.Entry.Kind, r.Entry.RecordId, r.IsExact)), facets.Counts, chosen);
    }

    /// <summary>How many there are, without more.</summary>
    public async Task<int> CountAsync(SearchQuery query, CancellationToken cancellationToken) =>
        (await FindAsync(await ExpandAsync(query, cancellationToken), SearchFilter.None, cancellationToken)).Hits.Count;

    /// <summary>Each row that answers once, with the first tier it answers in.</summary>
    private async Task<List<(int Row, int Tier, double Score)>> RankAsync(SearchQuery query, SearchCatalogue catalogue, CancellationToken cancellationToken)
    {
        List<(int Row, int Tier, double Score)> ranks = [];
        HashSet<int> before = [];
        async Task AddAsync(SearchQuery asked, int tier, bool isLoose)
        {
            // Filled only when something is asked after something else, which most queries do not.
            before.UnionWith(ranks.Skip(before.Count).Select(r => r.Row));
            foreach (var hit in await store.MatchAsync(FullTextTable.Records, asked, isLoose, cancellationToken))
            {
                if ((asked.Days is not { } days || catalogue[hit.Row]?.IsWithin(days) == true) && !before.Contains(hit.Row))
                {
                    ranks.Add((hit.Row, tier, hit.Score));
                }
            }
        }

        if (query.Terms.Count == 0)
        {
            ranks.AddRange(catalogue.Rows.Where(row => query.Days is not { } days || catalogue[row]!.IsWithin(days)).Select(row => (row, 0, 0.0)));
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

    /// <summary>A hit with what it is ordered by, which is worked out once and not with each comparison.</summary>
    private readonly struct Ranked(int row, SearchCatalogue.Entry entry, bool isExact, int tier, double score) : IComparable<Ranked>
    {
        /// <summary>Scores that differ less are ties: bm25 is near zero for words that most entries have.</summary>
        private const int TieDigits = 6;

        private readonly double _score = Math.Round(score, TieDigits);
        private readonly int _newest = entry.Newest;
        private readonly int _tier = tier;
        private readonly int _row = row;

        public SearchCatalogue.Entry Entry { get; } = entry;

        public bool IsExact { get; } = isExact;

        public int CompareTo(Ranked other) =>
            IsExact != other.IsExact ? (IsExact ? -1 : 1)
            : _tier != other._tier ? _tier.CompareTo(other._tier)
            : _score != other._score ? other._score.CompareTo(_score)
            : _newest != other._newest ? other._newest.CompareTo(_newest)
            : _row.CompareTo(other._row);
    }
}
