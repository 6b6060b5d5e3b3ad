namespace SmartCityExchange.Extraction.Data;

/// <summary>The tables the reader is built on: tab-separated, comments after #, one header row. Rows can be added before the first is read.</summary>
public static class Table
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, List<string[]>> Added = [];
    private static bool _isRead;

    /// <summary>The file names of all tables.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(Table).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".tsv", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Adds the rows of a text with the same columns to a table and returns how many they are. All rows are good, or none is added.</summary>
    /// <exception cref="BadRowException">A row does not fit the table.</exception>
    /// <exception cref="InvalidOperationException">A table was read already, so that the rows would be known to some rules and not to others.</exception>
    public static int Extend(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rows = AddedRows.Read(name, Lines(name), text);
        lock (Gate)
        {
            if (_isRead)
            {
                throw new InvalidOperationException($"The table {name} cannot be extended: the reader has begun to read its tables.");
            }

            Added[name] = [.. Added.GetValueOrDefault(name) ?? [], .. rows];
        }

        return rows.Count;
    }

    /// <summary>The rows below the header, each with as many cells as the header: those built in, then those added.</summary>
    internal static IEnumerable<string[]> Read(string name)
    {
        lock (Gate)
        {
            _isRead = true;
        }

        return Lines(name).Skip(1).Concat(Added.GetValueOrDefault(name) ?? []);
    }

    internal static IEnumerable<string> Column(string name, int index) => Read(name).Select(row => row[index]);

    /// <summary>The alternatives of one cell, separated by |.</summary>
    internal static IEnumerable<string> Alternatives(string cell) =>
        cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Header and rows as they are built in.</summary>
    private static IEnumerable<string[]> Lines(string name)
    {
        using var stream = typeof(Table).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"The table {name} is not built into the library.", nameof(name));
        using var reader = new StreamReader(stream);
        var columns = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            columns = columns == 0 ? cells.Length : columns;
            Array.Resize(ref cells, columns);
            yield return [.. cells.Select(cell => cell ?? "")];
        }
    }
}
