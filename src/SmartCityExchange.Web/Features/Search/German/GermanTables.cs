namespace SmartCityExchange.Web.Features.Search.German;

/// <summary>The word lists of the analysis, built into the program.</summary>
internal static class GermanTables
{
    /// <summary>A table of two columns; comments and the header line are left out.</summary>
    public static Dictionary<string, string> Pairs(string name) =>
        Lines(name).Skip(1).Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => cells[1]);

    public static IReadOnlyList<string> Words(string name) => [.. Lines(name)];

    private static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(typeof(GermanTables).Assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
