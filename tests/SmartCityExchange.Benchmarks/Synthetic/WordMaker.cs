using System.Globalization;

namespace SmartCityExchange.Benchmarks.Synthetic;

/// <summary>
/// Builds words that look German: syllables become roots, roots become inflected forms, derivations and compounds. None of
/// them need exist; what matters is that they share beginnings, endings and parts as German words do.
/// </summary>
internal sealed class WordMaker(Random random)
{
    private static readonly string[] Onsets = ["b", "br", "d", "dr", "f", "fl", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "pf", "r", "s", "sch", "schw", "sp", "st", "str", "t", "tr", "w", "z", "zw"];
    private static readonly string[] Nuclei = ["a", "e", "i", "o", "u", "ä", "ö", "ü", "ei", "au", "ie", "eu"];
    private static readonly string[] Codas = ["b", "ch", "cht", "ft", "g", "k", "l", "ld", "ll", "m", "mm", "n", "nd", "ng", "nk", "r", "rt", "rm", "s", "st", "t", "tz"];
    private static readonly string[] Links = ["", "", "s", "en", "n", "e"];
    private static readonly string[] NounEndings = ["", "e", "en", "s", "es", "er", "ung", "ungen", "heit", "schaft", "schaften", "lein"];
    private static readonly string[] OtherEndings = ["en", "t", "te", "ten", "end", "lich", "liche", "lichen", "ig", "ige", "igen", "sam", "bar", "bare"];

    /// <summary>One of the words a municipal report is full of, or a new root of one or two syllables.</summary>
    public string Root() => string.Concat(Enumerable.Range(0, random.Next(3) == 0 ? 1 : 2).Select(_ => Syllable()));

    public string Noun(string root) => Capital(root) + Any(NounEndings);

    public string Other(string root) => root + Any(OtherEndings);

    /// <summary>Two parts, sometimes three, with a linking element between.</summary>
    public string Compound(IReadOnlyList<string> roots)
    {
        var first = roots[Skewed(roots.Count)] + Any(Links) + roots[Skewed(roots.Count)];
        return Capital(random.Next(8) == 0 ? first + "s" + roots[Skewed(roots.Count)] : first + Any(["", "", "", "e", "en", "s"]));
    }

    /// <summary>A small number more often than a large one: some parts are in many compounds, most in few.</summary>
    private int Skewed(int count) => (int)(Math.Pow(random.NextDouble(), 3) * count);

    private string Syllable() => Any(Onsets) + Any(Nuclei) + Any(Codas);

    private T Any<T>(T[] some) => some[random.Next(some.Length)];

    public static string Capital(string word) => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];
}
