namespace SmartCityExchange.Web.Features.Search.German;

/// <summary>
/// Leads inflected and gender forms of a folded word to one stem: irregular forms by table, then feminine and
/// participle endings, then the two steps of Savoy's light German stemmer (UniNE). Names must not be stemmed.
/// </summary>
public static class GermanStem
{
    private static readonly Dictionary<string, string> Irregular = GermanTables.Pairs("irregular-forms.tsv");
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> IrregularEnds = Irregular.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly string[] Feminine = ["innen", "in"];
    private static readonly string[] Participles = ["enden", "ender", "ende"];
    private static readonly string[] PersonEndings = ["er", "eur", "or", "ent", "ant", "ist", "at", "ert", "log", "nom", "graf"];

    /// <summary>An irregular form at the end of a compound has so many letters at least, and so many stand before it.</summary>
    private const int ShortestTail = 5;
    private const int ShortestHead = 3;

    /// <summary>The masculine singular of a word for persons (burgerinnen, teilnehmende: burger, teilnehmer), else the word.</summary>
    public static string Base(string word)
    {
        if (Irregular.TryGetValue(word, out var regular))
        {
            return regular;
        }

        // Stadtmuseen: stadtmuseum.
        for (var head = ShortestHead; head <= word.Length - ShortestTail; head++)
        {
            if (IrregularEnds.TryGetValue(word.AsSpan(head), out regular))
            {
                return word[..head] + regular;
            }
        }

        foreach (var ending in Feminine)
        {
            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal)
                && Array.Exists(PersonEndings, e => word.AsSpan(0, word.Length - ending.Length).EndsWith(e, StringComparison.Ordinal)))
            {
                return word[..^ending.Length];
            }
        }

        foreach (var ending in Participles)
        {
            if (word.Length > ending.Length + 4 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return string.Concat(word.AsSpan(0, word.Length - ending.Length), "er");
            }
        }

        return word;
    }

    /// <summary>The stem. A form that the table leads to itself (daten, wetterdaten) has no endings.</summary>
    public static string Of(string word)
    {
        var regular = Base(word);
        return regular == word && IsWhole(word) ? word : Second(First(regular));
    }

    private static bool IsWhole(string word)
    {
        var isWhole = Irregular.ContainsKey(word);
        for (var head = ShortestHead; !isWhole && head <= word.Length - ShortestTail; head++)
        {
            isWhole = IrregularEnds.ContainsKey(word.AsSpan(head));
        }

        return isWhole;
    }

    private static string First(string w) => w switch
    {
        { Length: > 5 } when w.EndsWith("ern", StringComparison.Ordinal) => w[..^3],
        { Length: > 4 } when w[^2] == 'e' && w[^1] is 'm' or 'n' or 'r' or 's' && w[^2] == 'e' => w[..^2],
        { Length: > 3 } when w[^1] == 'e' => w[..^1],
        { Length: > 3 } when w[^1] == 's' && IsEndingS(w[^2]) => w[..^1],
        _ => w,
    };

    private static string Second(string w) => w switch
    {
        { Length: > 5 } when w.EndsWith("est", StringComparison.Ordinal) => w[..^3],
        { Length: > 4 } when w.EndsWith("er", StringComparison.Ordinal) || w.EndsWith("en", StringComparison.Ordinal) => w[..^2],
        { Length: > 4 } when w.EndsWith("st", StringComparison.Ordinal) && IsEndingSt(w[^3]) => w[..^2],
        _ => w,
    };

    /// <summary>Letters after which an s at the end is an ending: those of UniNE's stemmer, and c, o, p, w, y for Pedelecs, Fotos, Apps, Reviews, Hobbys.</summary>
    private static bool IsEndingS(char c) => IsEndingSt(c) || c is 'c' or 'o' or 'p' or 'w' or 'y';

    private static bool IsEndingSt(char c) => c is 'b' or 'd' or 'f' or 'g' or 'h' or 'k' or 'l' or 'm' or 'n' or 't';
}
