using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Organisations;

/// <summary>A word that says what kind of body a name means, with its gender and what may follow.</summary>
/// <param name="Name">What may follow: place, proper, for, union or council, as in the table.</param>
/// <param name="Ending">The ending of case that the word carries in the text.</param>
/// <param name="Words">How many tokens the word has.</param>
internal sealed record BodyKind(char Gender, string Name, string Ending, int Words)
{
    private static readonly string[] EndingsOfCase = ["", "s", "es", "n", "en"];

    /// <summary>"TU" takes no ending: a "TuS" is a club.</summary>
    private const int ShortestInflected = 3;

    private static readonly List<string[]> Rows = [.. Table.Read("organisation-kinds.tsv")];

    private static readonly Dictionary<string, BodyKind> WholeWords = Forms(Rows.Where(row => !IsPhrase(row)))
        .DistinctBy(form => form.Word).ToDictionary(form => form.Word, form => form.Kind);

    private static readonly WordEndings<BodyKind> Suffixes = new(Forms(Rows.Where(row => row[2] == "suffix")));

    private static readonly PhraseTable<BodyKind> Phrases = BuildPhrases();

    public bool MayBeProper => Name is "proper" or "for" or "union";

    public bool MayBeFor => Name is "for" or "union";

    public bool MayBeUnion => Name is "union";

    public bool MayBeCouncil => Name is "council";

    /// <summary>"Ministerium", but not "Bauministerium", which names one.</summary>
    public static bool IsKindAlone(string word) => WholeWords.ContainsKey(word);

    /// <summary>Whether the word, in small letters, is or ends in such a word.</summary>
    public static bool IsKind(string word) => WholeWords.ContainsKey(word) || Suffixes.Matches(word);

    public static BodyKind? At(ReportText text, int at)
    {
        if (Phrases.Longest(text.Tokens, at, text.SentenceOf(at).End) is { } phrase)
        {
            return phrase.Value with { Words = phrase.Range.Count };
        }

        var word = text.Lower(at);
        var afterHyphen = word[(word.LastIndexOf('-') + 1)..];
        return WholeWords.GetValueOrDefault(afterHyphen) ?? Suffixes.Find(afterHyphen);
    }

    private static bool IsPhrase(string[] row) => row[0].Contains(' ', StringComparison.Ordinal);

    private static IEnumerable<(string Word, BodyKind Kind)> Forms(IEnumerable<string[]> rows) =>
        rows.SelectMany(row => (row[0].Length < ShortestInflected ? [""] : EndingsOfCase).Select(ending => (row[0] + ending, Make(row, ending))));

    private static BodyKind Make(string[] row, string ending) => new(row[1][0], row[3], ending, 1);

    private static PhraseTable<BodyKind> BuildPhrases()
    {
        var phrases = new PhraseTable<BodyKind>();
        foreach (var row in Rows.Where(IsPhrase))
        {
            phrases.Add(row[0], Make(row, ""));
        }

        return phrases;
    }
}
