using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Organisations;

/// <summary>A word that says what kind of body a name means, with its gender and what may follow.</summary>
/// <param name="Ending">The ending of case that the word carries in the text.</param>
/// <param name="Words">How many tokens the word has.</param>
internal sealed record BodyKind(char Gender, string Name, string Ending, int Words)
{
    private static readonly string[] EndingsOfCase = ["", "s", "es", "n", "en"];

    private static readonly Dictionary<string, string[]> ByWord = Table.Read("organisation-kinds.tsv")
        .Where(row => !row[0].Contains(' ', StringComparison.Ordinal)).ToDictionary(row => row[0]);

    private static readonly string[][] Suffixes = [.. ByWord.Values.Where(row => row[2] == "suffix").OrderByDescending(row => row[0].Length)];

    private static readonly PhraseTable<string[]> Phrases = BuildPhrases();

    public bool MayBeProper => Name is "proper" or "for";

    public bool MayBeFor => Name is "for";

    public static BodyKind? At(ReportText text, int at)
    {
        if (Phrases.Longest(text.Tokens, at, text.SentenceOf(at).End) is { } phrase)
        {
            return Make(phrase.Value, "", phrase.Range.Count);
        }

        var word = text.Lower(at);
        var afterHyphen = word[(word.LastIndexOf('-') + 1)..];
        foreach (var ending in EndingsOfCase)
        {
            if (afterHyphen.Length > ending.Length && afterHyphen.EndsWith(ending, StringComparison.Ordinal))
            {
                var stem = afterHyphen[..^ending.Length];
                var row = ByWord.GetValueOrDefault(stem) ?? Array.Find(Suffixes, suffix => stem.EndsWith(suffix[0], StringComparison.Ordinal));
                if (row is not null)
                {
                    return Make(row, ending, 1);
                }
            }
        }

        return null;
    }

    private static BodyKind Make(string[] row, string ending, int words) => new(row[1][0], row[3], ending, words);

    private static PhraseTable<string[]> BuildPhrases()
    {
        var phrases = new PhraseTable<string[]>();
        foreach (var row in Table.Read("organisation-kinds.tsv").Where(row => row[0].Contains(' ', StringComparison.Ordinal)))
        {
            phrases.Add(row[0], row);
        }

        return phrases;
    }
}
