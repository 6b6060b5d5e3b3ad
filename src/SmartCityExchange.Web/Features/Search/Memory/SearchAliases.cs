using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search.German;

namespace SmartCityExchange.Web.Features.Search.Memory;

/// <summary>Abbreviations and other words that mean the same in a search: those built in, and those the archive was taught.</summary>
public sealed class SearchAliases
{
    private readonly List<Pair> _pairs;

    public SearchAliases(IEnumerable<(string Name, string Meaning)> aliases) =>
        _pairs = [.. aliases.Select(a => new Pair(Words(a.Name), Words(a.Meaning))).Where(p => p.Name.Count > 0 && p.Meaning.Count > 0)];

    public static async Task<SearchAliases> ReadAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        var taught = await archive.SearchAliases.OrderBy(a => a.Id).Select(a => new { a.Name, a.Meaning }).ToListAsync(cancellationToken);
        return new SearchAliases(GermanTables.Pairs("abbreviations.tsv").Select(p => (p.Key, p.Value)).Concat(taught.Select(a => (a.Name, a.Meaning))));
    }

    /// <summary>The query with what its words mean: an abbreviation also finds its long form, the words of a long form also the abbreviation.</summary>
    public SearchQuery Expand(SearchQuery query)
    {
        foreach (var (one, other) in _pairs.SelectMany(p => new[] { (p.Name, p.Meaning), (p.Meaning, p.Name) }))
        {
            if (one.All(word => query.Terms.Any(term => IsSaidBy(term, word))))
            {
                query = query.With(term => one.Any(word => IsSaidBy(term, word)) ? Meaning(term, other) : term);
            }
        }

        return query;
    }

    private static bool IsSaidBy(SearchTerm term, GermanWord word) => !term.IsPhrase && (term.Exact == word.Exact || term.Stems.First() == word.Stem);

    private static SearchTerm Meaning(SearchTerm term, IReadOnlyList<GermanWord> words) => words.Count == 1
        ? (term with { Synonyms = [.. term.Synonyms, words[0].Exact] }).With([words[0].Stem])
        : term with { LongForms = [.. term.LongForms, [.. words.Select(w => w.Stem)]] };

    private static IReadOnlyList<GermanWord> Words(string text) => [.. GermanWords.In(text).Where(w => !w.IsJoined && !SearchQuery.IsSmall(w.Exact))];

    private sealed record Pair(IReadOnlyList<GermanWord> Name, IReadOnlyList<GermanWord> Meaning);
}
