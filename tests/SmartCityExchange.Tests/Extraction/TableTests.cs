using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Extraction;

/// <summary>The tables the reader is built on are well formed and say where they come from.</summary>
public sealed class TableTests
{
    public static TheoryData<string> Tables =>
        [.. Directory.GetFiles(Repository.Path("src", "SmartCityExchange.Extraction", "Data"), "*.tsv").Select(file => Path.GetFileName(file)).Order()];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_names_its_source_and_no_row_has_more_cells_than_the_header(string name)
    {
        var lines = Lines(name);
        var rows = lines.Where(line => !line.StartsWith('#')).ToList();
        var columns = rows[0].Split('\t').Length;

        Assert.Contains(lines, line => line.StartsWith('#') && (line.Contains("Source:", StringComparison.Ordinal) || line.Contains("Quelle", StringComparison.Ordinal)));
        Assert.All(rows, row => Assert.InRange(row.Split('\t').Length, 1, columns));
        Assert.All(rows, row => Assert.NotEmpty(row.Split('\t')[0]));
    }

    [Fact]
    public void Every_broader_topic_is_a_topic()
    {
        var rows = Lines("topics.tsv").Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t')).ToList();

        Assert.Equal(rows.Count, rows.Select(row => row[0]).Distinct().Count());
        Assert.Empty(rows.Select(row => row[4]).Where(broader => broader.Length > 0).Except(rows.Select(row => row[0])));
        Assert.True(rows.Count >= 80);
    }

    private static string[] Lines(string name) => File.ReadAllLines(Repository.Path("src", "SmartCityExchange.Extraction", "Data", name));
}
