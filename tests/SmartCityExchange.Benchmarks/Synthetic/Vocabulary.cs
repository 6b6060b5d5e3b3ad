namespace SmartCityExchange.Benchmarks.Synthetic;

/// <summary>The words of the synthetic reports, the most frequent first, drawn as Zipf's law has it: the word of rank r every 1/r times.</summary>
internal sealed class Vocabulary
{
    public const int Size = 100_000;

    /// <summary>Words without which no German text is; they have the first ranks.</summary>
    private static readonly string[] Small =
    [
        "die", "der", "und", "in", "zu", "den", "das", "nicht", "von", "sie", "ist", "des", "sich", "mit", "dem", "dass", "er", "es", "ein", "ich",
        "auf", "so", "eine", "auch", "als", "an", "nach", "wie", "im", "für", "man", "aber", "aus", "durch", "wenn", "nur",
    ];

    /// <summary>Words a municipal report is full of, as roots of others.</summary>
    private static readonly string[] Municipal =
    [
        "stadt", "bürger", "daten", "verwaltung", "beteiligung", "innenstadt", "handel", "verkehr", "plan", "projekt", "markt", "netz", "platz", "raum", "schule", "energie",
        "klima", "wasser", "wirtschaft", "förder", "digital", "dienst", "gemeinde", "rat", "amt", "strategie", "plattform", "sensor", "licht", "straße", "park", "rad", "bus",
        "bahn", "haus", "bau", "quartier", "museum", "kultur", "verein", "jugend", "gesundheit", "sicherheit", "schutz", "karte", "technik", "werk", "zentrum", "forum", "labor",
    ];

    private readonly double[] _upTo = new double[Size];

    public Vocabulary(int seed)
    {
        var random = new Random(seed);
        var maker = new WordMaker(random);
        Roots = [.. Municipal.Concat(Make(6000, maker.Root)).Distinct()];
        string Root() => Roots[random.Next(Roots.Count)];
        // Roots are frequent, their forms less so, compounds are what the long tail is made of.
        var ranked = Roots.Select((root, i) => (Word: i % 3 == 0 ? root : WordMaker.Capital(root), Rank: 0.3 * random.NextDouble()))
            .Concat(Make(40_000, () => random.Next(2) == 0 ? maker.Noun(Root()) : maker.Other(Root())).Select(word => (Word: word, Rank: 0.05 + (0.95 * random.NextDouble()))))
            .Concat(Make(80_000, () => maker.Compound(Roots)).Select(word => (Word: word, Rank: 0.15 + (0.85 * random.NextDouble()))));
        Words = [.. Small.Concat(ranked.OrderBy(w => w.Rank).Select(w => w.Word)).DistinctBy(w => w.ToUpperInvariant()).Take(Size)];
        var sum = 0.0;
        for (var i = 0; i < Size; i++)
        {
            _upTo[i] = sum += 1.0 / (i + 1);
        }
    }

    public IReadOnlyList<string> Roots { get; }

    /// <summary>By rank.</summary>
    public IReadOnlyList<string> Words { get; }

    public string Draw(Random random)
    {
        var at = Array.BinarySearch(_upTo, random.NextDouble() * _upTo[^1]);
        return Words[Math.Min(Size - 1, at < 0 ? ~at : at)];
    }

    /// <summary>The rank of the word that about this share of reports has.</summary>
    /// <param name="share">Between 0 and 1.</param>
    /// <param name="tokens">Words in a report.</param>
    public int RankOf(double share, int tokens) => Math.Clamp((int)(tokens / (_upTo[^1] * -Math.Log(1 - share))), Small.Length, Size - 1);

    private static IEnumerable<string> Make(int count, Func<string> make) => Enumerable.Range(0, count).Select(_ => make());
}
