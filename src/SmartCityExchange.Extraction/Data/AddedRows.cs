namespace SmartCityExchange.Extraction.Data;

/// <summary>Reads rows that somebody adds to a built-in table, and refuses what the rules over that table could not use.</summary>
internal static class AddedRows
{
    /// <summary>A second row of the same key has no meaning in these; in the gazetteer it takes the place of the first.</summary>
    private static readonly HashSet<string> WithUniqueKeys = ["introductions.tsv", "months.tsv", "ordinals.tsv", "rules.tsv"];

    public static IReadOnlyList<string[]> Read(string name, IEnumerable<string[]> builtIn, string text)
    {
        var known = builtIn.ToList();
        var header = known[0];
        var columns = header.Select((column, index) => new TableColumn(name, column, [.. known.Skip(1).Select(row => row[index])])).ToList();
        var keys = known.Skip(1).Select(row => row[0]).ToHashSet();
        var rows = new List<string[]>();
        foreach (var (cells, line) in Cells(text))
        {
            if (rows.Count == 0 && cells[0] == header[0])
            {
                if (!cells.SequenceEqual(header))
                {
                    throw new BadRowException(BadRow.OtherHeader, line, header[0], string.Join(" · ", header));
                }

                continue;
            }

            Check(cells, columns, line);
            if (!keys.Add(cells[0]) && WithUniqueKeys.Contains(name))
            {
                throw new BadRowException(BadRow.AlreadyThere, line, header[0], cells[0]);
            }

            rows.Add([.. cells, .. Enumerable.Repeat("", header.Length - cells.Length)]);
        }

        return rows;
    }

    private static IEnumerable<(string[] Cells, int Line)> Cells(string text)
    {
        using var reader = new StringReader(text);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            line = number == 1 ? line.TrimStart('\uFEFF') : line;
            if (!string.IsNullOrWhiteSpace(line) && line[0] != '#')
            {
                yield return ([.. line.Split('\t').Select(cell => cell.Trim())], number);
            }
        }
    }

    private static void Check(string[] cells, List<TableColumn> columns, int line)
    {
        if (cells.Length > columns.Count)
        {
            throw new BadRowException(BadRow.TooManyCells, line, columns[^1].Name, cells[columns.Count]);
        }

        for (var at = 0; at < columns.Count; at++)
        {
            var cell = at < cells.Length ? cells[at] : "";
            if (columns[at].Problem(cell) is { } problem)
            {
                throw new BadRowException(problem, line, columns[at].Name, cell);
            }
        }
    }
}
