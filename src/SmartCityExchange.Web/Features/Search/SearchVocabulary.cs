using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search.German;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>
/// The words the index holds, asked for compounds: German writes Bürgerbeteiligung as one word, and whoever looks for
/// Beteiligung means it too. No dictionary is needed, the archive's own words are one.
/// </summary>
public sealed class SearchVocabulary
{
    /// <summary>A part of a compound has this many letters at least; shorter ones are found by chance.</summary>
    private const int ShortestWord = 5;
    private const int ShortestRest = 3;
    private const int MostCompounds = 50;
    private static readonly string[] LinkingElements = ["", "s", "es", "n", "en", "er", "e"];

    /// <summary>Beginnings of verbs, which make no compound: "entwickeln" does not hold "wickeln".</summary>
    private static readonly HashSet<string> VerbalPrefixes =
        ["be", "ge", "er", "ver", "ent", "zer", "ab", "an", "auf", "aus", "vor", "zu", "ein", "mit", "nach", "unter", "uber", "um", "wieder", "bei", "durch"];

    private readonly HashSet<string> _stems;
    private readonly HashSet<string> _exact;

    private SearchVocabulary(IEnumerable<(string Term, string Column)> words)
    {
        var byColumn = words.ToLookup(w => w.Column is "stems" or "joined", w => w.Term);
        _stems = [.. byColumn[true]];
        _exact = [.. byColumn[false]];
    }

    public static async Task<SearchVocabulary> ReadAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        var rows = await archive.Database.SqlQuery<IndexedWord>($"SELECT term, col FROM SearchVocabulary").ToListAsync(cancellationToken);
        return new SearchVocabulary(rows.Select(r => (r.Term, r.Col)));
    }

    public bool Knows(string exact) => _exact.Contains(exact);

    /// <summary>Stems of the index that are compounds with the term's word as their first or last part. None for places and phrases.</summary>
    public IReadOnlyList<string> CompoundsOf(SearchTerm term)
    {
        if (term.IsPhrase || term.IsPlace)
        {
            return [];
        }

        var forms = term.Stems.Append(GermanStem.Base(term.Exact)).Where(f => f.Length >= ShortestWord).Distinct().ToList();
        return [.. _stems.Where(stem => !KnownPlaces.IsName(stem) && forms.Exists(form => EndsWith(stem, form) || BeginsWith(stem, form))).Take(MostCompounds)];
    }

    /// <summary>For a word the index does not have: two words of the index that make it ("smartcity": smart city).</summary>
    public IReadOnlyList<string> SplitsOf(SearchTerm term)
    {
        var word = term.Exact;
        if (term.IsPhrase || term.IsPlace || Knows(word))
        {
            return [];
        }

        return [.. Enumerable.Range(ShortestRest, Math.Max(0, word.Length - (2 * ShortestRest) + 1)).Where(i => Knows(word[..i]) && Knows(word[i..])).Select(i => $"{word[..i]} {word[i..]}")];
    }

    private bool EndsWith(string compound, string head)
    {
        var length = compound.Length - head.Length;
        if (length < ShortestRest || !compound.EndsWith(head, StringComparison.Ordinal))
        {
            return false;
        }

        var rest = compound[..length];
        return IsKnown(rest) || (!IsVowel(head[0]) && rest.Any(IsVowel) && !VerbalPrefixes.Contains(rest));
    }

    /// <summary>What follows must be a word of its own, so that Akteur is in Akteurskonstellation but not every word in its derivations.</summary>
    private bool BeginsWith(string compound, string modifier)
    {
        if (compound.Length - modifier.Length < ShortestRest || !compound.StartsWith(modifier, StringComparison.Ordinal))
        {
            return false;
        }

        var rest = compound[modifier.Length..];
        return Array.Exists(LinkingElements, link => rest.StartsWith(link, StringComparison.Ordinal) && IsWord(rest[link.Length..]));
    }

    private bool IsWord(string rest) =>
        rest.Length > ShortestRest && (_stems.Contains(rest) || _exact.Contains(rest) || (!IsVowel(rest[0]) && rest.Any(IsVowel)));

    private bool IsKnown(string part) => Array.Exists(LinkingElements, link =>
        part.Length - link.Length >= ShortestRest && part.EndsWith(link, StringComparison.Ordinal)
        && (_stems.Contains(part[..^link.Length]) || _exact.Contains(part[..^link.Length])));

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private sealed record IndexedWord(string Term, string Col);
}
