namespace SmartCityExchange.Web.Features.Search.German;

/// <summary>
/// Leads inflected and gender forms of a folded word to one stem: irregular forms by table, then feminine and
/// participle endings, then the two steps of Savoy's light German stemmer (UniNE). Names must not be stemmed.
/// </summary>
public static class GermanStem
{
    private static readonly Dictionary<string, string> Irregular = GermanTables.Pairs("irregular-forms.tsv");
    private static readonly string[] PersonEndings = ["er", "eur", "or", "ent", "ant", "ist", "at"];

    /// <summary>The masculine singular of a word for persons (burgerinnen, teilnehmende: burger, teilnehmer), else the word.</summary>
    public static string Base(string word)
    {
        if (Irregular.TryGetValue(word, out var regular))
        {
            return regular;
        }

        foreach (var ending in (string[])["innen", "in"])
        {
            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal)
                && Array.Exists(PersonEndings, e => word.AsSpan(0, word.Length - ending.Length).EndsWith(e, StringComparison.Ordinal)))
            {
                return word[..^ending.Length];
            }
        }

        foreach (var ending in (string[])["enden", "ender", "ende"])
        {
            if (word.Length > ending.Length + 4 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return string.Concat(word.AsSpan(0, word.Length - ending.Length), "er");
            }
        }

        return word;
    }

    public static string Of(string word) => Second(First(Base(word)));

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
        { Length: > 4 } when w.EndsWith("st", StringComparison.Ordinal) && IsEndingS(w[^3]) => w[..^2],
        _ => w,
    };

    /// <summary>Letters after which an s at the end is an ending: those of UniNE's stemmer, and c, o, p, w, y for Pedelecs, Fotos, Apps, Reviews, Hobbys.</summary>
    private static bool IsEndingS(char c) => c is 'b' or 'c' or 'd' or 'f' or 'g' or 'h' or 'k' or 'l' or 'm' or 'n' or 'o' or 'p' or 't' or 'w' or 'y';
}
