namespace SmartCityExchange.Extraction.Data;

/// <summary>Reads the tables that are built into the library: tab-separated, comments after #, one header row.</summary>
internal static class Table
{
    /// <summary>The rows below the header, each with as many cells as the header.</summary>
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = typeof(Table).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not built into the library.");
        using var reader = new StreamReader(stream);
        string[]? header = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (header is null)
            {
                header = cells;
                continue;
            }

            Array.Resize(ref cells, header.Length);
            yield return [.. cells.Select(cell => cell ?? "")];
        }
    }

    public static IEnumerable<string> Column(string name, int index) => Read(name).Select(row => row[index]);

    /// <summary>The alternatives of one cell, separated by |.</summary>
    public static IEnumerable<string> Alternatives(string cell) =>
        cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
