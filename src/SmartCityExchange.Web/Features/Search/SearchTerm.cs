using SmartCityExchange.Web.Features.Search.German;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>One thing a query requires: a word in any of its forms, or a phrase. It says what answers it; how a store is asked is the store's matter.</summary>
/// <param name="Exact">The folded word as typed; for a group of parts, the parts joined.</param>
/// <param name="Parts">The parts of a group or the words of a phrase, folded; one for a plain word.</param>
/// <param name="Stems">Stems that answer the term: its own, and those of compounds that hold it.</param>
/// <param name="IsPhrase">The words must stand side by side as typed.</param>
public sealed record SearchTerm(string Exact, IReadOnlyList<string> Parts, IReadOnlySet<string> Stems, bool IsPhrase)
{
    /// <summary>As the visitor typed it, a phrase with its quotation marks.</summary>
    public string Typed { get; init; } = Exact;

    /// <summary>Words that stand side by side in the index and are written as one in the term (smartcity: smart city).</summary>
    public IReadOnlyList<string> Splits { get; init; } = [];

    /// <summary>Words that mean the same (Handelskammer: ihk).</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>Stems that mean the same when they stand close together (ihk: industri, handelskamm).</summary>
    public IReadOnlyList<IReadOnlyList<string>> LongForms { get; init; } = [];

    /// <summary>Stems of the parts of a compound, which answer it less surely when they stand close together (Bürgerbeteiligung: beteilig, burg).</summary>
    public IReadOnlyList<IReadOnlyList<string>> Apart { get; init; } = [];

    public bool IsPlace => !IsPhrase && KnownPlaces.IsName(Exact);

    public static SearchTerm Phrase(IReadOnlyList<string> words) => new(string.Join(' ', words), words, new HashSet<string>(), true);

    /// <summary>The term for one typed word, which may be a group such as openGovernment.</summary>
    public static SearchTerm Word(IReadOnlyList<GermanWord> words)
    {
        var whole = words.FirstOrDefault(w => w.IsJoined, words[0]);
        return new SearchTerm(whole.Exact, [.. words.Where(w => !w.IsJoined).Select(w => w.Exact)], new HashSet<string> { whole.Stem }, false);
    }

    /// <summary>The term answered by these stems as well.</summary>
    public SearchTerm With(IEnumerable<string> stems) => this with { Stems = Stems.Concat(stems).ToHashSet() };

    public bool IsAnsweredBy(GermanWord word)
    {
        if (IsPhrase)
        {
            return Parts.Contains(word.Exact);
        }

        if (IsPlace)
        {
            return KnownPlaces.Forms(Exact).Contains(word.Exact);
        }

        return word.Exact == Exact || Stems.Contains(word.Stem) || Synonyms.Contains(word.Exact) || (!word.IsJoined && IsPart(word));
    }

    private bool IsPart(GermanWord word) =>
        (Parts.Count > 1 && Parts.Contains(word.Exact))
        || Splits.Any(split => split.Split(' ').Contains(word.Exact))
        || LongForms.Concat(Apart).Any(form => form.Contains(word.Stem));
}
