using SmartCityExchange.Web.Features.Search.German;

namespace SmartCityExchange.Web.Features.Search.Memory;

/// <summary>
/// The words the index holds, asked for compounds: German writes Bürgerbeteiligung as one word, and whoever looks for
/// Beteiligung means it too. No dictionary is needed, the archive's own words are one.
/// </summary>
public sealed class SearchVocabulary
{
    /// <summary>A part of a compound has this many letters at least, the stem of a longer word one less; shorter ones are found by chance.</summary>
    private const int ShortestWord = 5;
    private const int ShortestRest = 3;
    private const int ShortestPart = 4;
    private const int MostCompounds = 50;
    private static readonly string[] LinkingElements = ["", "s", "es", "n", "en", "er", "e"];

    /// <summary>Beginnings of verbs, which make no compound: "entwickeln" does not hold "wickeln".</summary>
    private static readonly HashSet<string> VerbalPrefixes =
        ["be", "ge", "er", "ver", "ent", "zer", "ab", "an", "auf", "aus", "vor", "zu", "ein", "mit", "nach", "unter", "uber", "um", "wieder", "bei", "durch"];

    private readonly Dictionary<string, string> _stemOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);

    /// <summary>The stems in order, and the stems read backwards in order: what begins or ends with some letters stands together.</summary>
    private readonly string[] _forwards;
    private readonly string[] _backwards;

    public SearchVocabulary(IEnumerable<KnownWord> words)
    {
        List<KnownWord> spelt = [];
        foreach (var word in words)
        {
            _stems.Add(word.Stem);
            if (!word.IsJoined)
            {
                _stemOf[word.Word] = word.Stem;
                spelt.Add(word);
            }
        }

        Spelt = spelt;
        _forwards = [.. _stems.Where(s => !KnownPlaces.IsName(s)).Order(StringComparer.Ordinal)];
        _backwards = [.. _forwards.Select(Reversed).Order(StringComparer.Ordinal)];
    }

    /// <summary>A word of the index.</summary>
    /// <param name="Word">Folded.</param>
    /// <param name="Spelling">As it was first written.</param>
    /// <param name="IsName">It stands in a title or name.</param>
    /// <param name="IsJoined">It is a group written as one word and stands nowhere as such.</param>
    public sealed record KnownWord(string Word, string Stem, string Spelling, bool IsName, bool IsJoined);

    /// <summary>All words that stand in the archive as such.</summary>
    public IReadOnlyList<KnownWord> Spelt { get; }

    public bool Knows(string exact) => _stemOf.ContainsKey(exact);

    /// <summary>The term with everything of the index that answers it: compounds, words written apart, parts of a compound.</summary>
    public SearchTerm Expand(SearchTerm term) => term.IsPhrase || term.IsPlace
        ? term
        : term.With(CompoundsOf(term)) with { Splits = SplitsOf(term.Exact), Apart = PartsOf(term) is { } parts ? [parts] : [] };

    /// <summary>Stems of the index that are compounds with the term's word as their first or last part.</summary>
    private IEnumerable<string> CompoundsOf(SearchTerm term)
    {
        var shortest = term.Exact.Length > ShortestWord ? ShortestWord - 1 : ShortestWord;
        var forms = term.Stems.Append(GermanStem.Base(term.Exact)).Where(f => f.Length >= shortest).Distinct().ToList();
        var ending = forms.SelectMany(form => BeginningWith(_backwards, Reversed(form)).Select(Reversed).Where(stem => EndsWith(stem, form)));
        var beginning = forms.SelectMany(form => BeginningWith(_forwards, form).Where(stem => BeginsWith(stem, form)));
        return ending.Concat(beginning).Distinct().OrderBy(stem => stem.Length).ThenBy(stem => stem, StringComparer.Ordinal).Take(MostCompounds);
    }

    /// <summary>For a word the index does not have: two words of the index that make it ("smartcity": smart city).</summary>
    private IReadOnlyList<string> SplitsOf(string word) => Knows(word)
        ? []
        : [.. Cuts(word, ShortestRest).Where(i => Knows(word[..i]) && Knows(word[i..])).Select(i => $"{word[..i]} {word[i..]}")];

    /// <summary>The stems of the two words of the index that a compound is made of, where its shorter part is longest; null for what is none.</summary>
    private string[]? PartsOf(SearchTerm term)
    {
        if (term.Parts.Count > 1)
        {
            return null;
        }

        var word = term.Exact;
        return Cuts(word, ShortestPart)
            .OrderByDescending(i => Math.Min(i, word.Length - i))
            .Select(i => StemOfPart(word[..i], isFirst: true) is { } first && StemOfPart(word[i..], isFirst: false) is { } last ? new[] { first, last } : null)
            .FirstOrDefault(parts => parts is not null);
    }

    private string? StemOfPart(string part, bool isFirst)
    {
        if (KnownPlaces.IsName(part) || VerbalPrefixes.Contains(part))
        {
            return null;
        }

        foreach (var link in isFirst ? LinkingElements : [""])
        {
            var bare = part.Length - link.Length >= ShortestPart && part.EndsWith(link, StringComparison.Ordinal) ? part[..^link.Length] : null;
            if (bare is not null && (_stemOf.TryGetValue(bare, out var stem) || _stems.TryGetValue(GermanStem.Of(bare), out stem)))
            {
                return stem;
            }
        }

        return null;
    }

    private static IEnumerable<int> Cuts(string word, int shortest) => Enumerable.Range(shortest, Math.Max(0, word.Length - (2 * shortest) + 1));

    private bool EndsWith(string compound, string head)
    {
        var length = compound.Length - head.Length;
        if (length < ShortestRest)
        {
            return false;
        }

        var rest = compound[..length];
        return IsKnown(rest) || (!IsVowel(head[0]) && rest.Any(IsVowel) && !VerbalPrefixes.Contains(rest));
    }

    /// <summary>What follows must be a word of its own, so that Akteur is in Akteurskonstellation but not every word in its derivations.</summary>
    private bool BeginsWith(string compound, string modifier)
    {
        if (compound.Length - modifier.Length < ShortestRest)
        {
            return false;
        }

        var rest = compound[modifier.Length..];
        return Array.Exists(LinkingElements, link => rest.StartsWith(link, StringComparison.Ordinal) && IsWord(rest[link.Length..]));
    }

    private bool IsWord(string rest) =>
        rest.Length > ShortestRest && (_stems.Contains(rest) || Knows(rest) || (!IsVowel(rest[0]) && rest.Any(IsVowel)));

    private bool IsKnown(string part) => Array.Exists(LinkingElements, link =>
        part.Length - link.Length >= ShortestRest && part.EndsWith(link, StringComparison.Ordinal)
        && (_stems.Contains(part[..^link.Length]) || Knows(part[..^link.Length])));

    private static IEnumerable<string> BeginningWith(string[] ordered, string beginning)
    {
        var at = Array.BinarySearch(ordered, beginning, StringComparer.Ordinal);
        for (var i = at < 0 ? ~at : at; i < ordered.Length && ordered[i].StartsWith(beginning, StringComparison.Ordinal); i++)
        {
            yield return ordered[i];
        }
    }

    private static string Reversed(string word) => string.Create(word.Length, word, (letters, source) =>
    {
        source.CopyTo(letters);
        letters.Reverse();
    });

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
