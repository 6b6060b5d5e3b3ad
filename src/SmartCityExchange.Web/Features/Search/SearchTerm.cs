using SmartCityExchange.Web.Features.Search.German;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>One thing a query requires: a word in any of its forms, or a phrase.</summary>
/// <param name="Exact">The folded word as typed; for a group of parts, the parts joined.</param>
/// <param name="Parts">The parts of a group or the words of a phrase, folded; one for a plain word.</param>
/// <param name="Stems">Stems that answer the term; grows by <see cref="With"/>.</param>
/// <param name="IsPhrase">The words must stand side by side as typed.</param>
public sealed record SearchTerm(string Exact, IReadOnlyList<string> Parts, IReadOnlySet<string> Stems, bool IsPhrase)
{
    /// <summary>Words that stand side by side in the index and are written as one in the term.</summary>
    public IReadOnlyList<string> Splits { get; init; } = [];

    public bool IsPlace => !IsPhrase && KnownPlaces.IsName(Exact);

    public static SearchTerm Phrase(IReadOnlyList<string> words) => new(string.Join(' ', words), words, new HashSet<string>(), true);

    /// <summary>The term for one typed word, which may be a group such as openGovernment.</summary>
    public static SearchTerm Word(IReadOnlyList<GermanWord> words)
    {
        var whole = words.FirstOrDefault(w => w.IsJoined, words[0]);
        return new SearchTerm(whole.Exact, [.. words.Where(w => !w.IsJoined).Select(w => w.Exact)], new HashSet<string> { whole.Stem }, false);
    }

    /// <summary>The term answered by these stems as well, such as those of compounds that hold the word.</summary>
    public SearchTerm With(IEnumerable<string> stems) => this with { Stems = Stems.Concat(stems).ToHashSet() };

    public SearchTerm WithSplits(IReadOnlyList<string> splits) => this with { Splits = splits };

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

        return word.Exact == Exact || Stems.Contains(word.Stem) || (!word.IsJoined && (Parts.Count > 1 ? Parts.Contains(word.Exact) : Splits.Any(split => split.Split(' ').Contains(word.Exact))));
    }

    /// <summary>
    /// The term as an FTS5 expression. Everything in it is quoted and holds letters and digits only, so nothing a visitor
    /// types is an operator. Columns: title, names and body hold exact words in order, stems and joined the other forms.
    /// </summary>
    public string ToMatch()
    {
        const string Text = "{title names body}";
        if (IsPhrase)
        {
            return $"{Text} : \"{string.Join(' ', Parts)}\"";
        }

        if (IsPlace)
        {
            return $"{Text} : ({string.Join(" OR ", KnownPlaces.Forms(Exact).Select(Quoted))})";
        }

        List<string> ways = [$"{Text} : {Quoted(Exact)}", $"{{stems joined}} : ({string.Join(" OR ", Stems.Append(Exact).Distinct().Select(Quoted))})"];
        if (Exact.Length >= 4)
        {
            // Whoever types the beginning of a name finds the name.
            ways.Add($"{{title names}} : {Quoted(Exact)}*");
        }

        if (Parts.Count > 1 && Parts.All(p => p.Length > 1))
        {
            ways.Add($"{Text} : \"{string.Join(' ', Parts)}\"");
        }

        ways.AddRange(Splits.Select(split => $"{Text} : \"{split}\""));
        return $"({string.Join(" OR ", ways)})";
    }

    private static string Quoted(string word) => $"\"{word}\"";
}
