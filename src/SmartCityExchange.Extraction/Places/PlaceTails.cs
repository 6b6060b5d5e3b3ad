using SmartCityExchange.Extraction.Data;

namespace SmartCityExchange.Extraction.Places;

/// <summary>What stands behind a name to tell it from others: "(Saale)", "am Main", "a.d.Isar"; people mostly leave it off or spell it out.</summary>
internal static class PlaceTails
{
    private static readonly string[] Beginnings =
        [" (", "/", " an ", " am ", " im ", " bei ", " in ", " ob ", " auf ", " vor ", " unter ", " a.", " a ", " b.", " i.", " i ", " v.", " v "];

    private static readonly List<(string Short, string[] Long)> Abbreviations =
        [.. Table.Read("place-abbreviations.tsv").Select(row => (row[0], Table.Alternatives(row[1]).ToArray())).OrderByDescending(row => row.Item1.Length)];

    /// <summary>"Halle" of "Halle (Saale)".</summary>
    public static string Without(string name) => name[..StartOf(name)].TrimEnd();

    /// <summary>"(Saale)" of "Halle (Saale)"; empty where nothing stands behind the name.</summary>
    public static string Of(string name) => name[StartOf(name)..];

    /// <summary>The name without its abbreviations: "Neumarkt in der Oberpfalz", "Sankt Wendel".</summary>
    public static IEnumerable<string> SpelledOut(string name)
    {
        if (!name.Contains('.', StringComparison.Ordinal))
        {
            return [];
        }

        IEnumerable<string> spellings = [name];
        foreach (var (abbreviation, words) in Abbreviations)
        {
            spellings = spellings.SelectMany(spelling => Spelled(spelling, abbreviation, words)).ToList();
        }

        return spellings.Where(spelling => spelling != name && !spelling.Contains('.', StringComparison.Ordinal));
    }

    private static IEnumerable<string> Spelled(string name, string abbreviation, string[] words)
    {
        var at = name.IndexOf(abbreviation, StringComparison.Ordinal);
        return at < 0 || (at > 0 && name[at - 1] is not (' ' or '.') && !char.IsUpper(abbreviation[0]))
            ? [name]
            : words.Select(word => $"{name[..at]}{word} {name[(at + abbreviation.Length)..].TrimStart()}".TrimEnd());
    }

    private static int StartOf(string name) =>
        Beginnings.Select(tail => name.IndexOf(tail, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(name.Length).Min();
}
