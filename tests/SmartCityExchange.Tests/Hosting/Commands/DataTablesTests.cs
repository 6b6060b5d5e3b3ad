using System.Text.Json;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Hosting.Commands;

/// <summary>Rows an operator adds in data/tables change what is read from the next start on, without a build.</summary>
public sealed class DataTablesTests : IDisposable
{
    private const string Report = "Forum\n\n3. Mai 2023\n\nAnna Berg von der Glimmquelle sprach in Quellenhausen über Leuchtkäferzucht.";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string, string> BadRows => new()
    {
        { "municipalities.tsv", "# Quelle: wir\n0501x000\tMusterhausen\tStadt\t\t\tBayern", "in Zeile 2 einen Fehler: „0501x000“ ist kein amtlicher Schlüssel, wie ihn die Spalte „ags“ verlangt." },
        { "municipalities.tsv", "05990001\tMusterhausen\tStadt\t\t\tBayern\t51,5", "„51,5“ in der Spalte „lat“ ist keine Zahl." },
        { "municipalities.tsv", "05990001\tMusterhausen\tFlecken\t\t\tBayern", "„Flecken“ ist in der Spalte „kind“ nicht vorgesehen." },
        { "districts.tsv", "09999\t\tBayern", "die Spalte „name“ ist leer." },
        { "topics.tsv", "Leuchtkäfer\t\tLeuchtkäfer", "„Leuchtkäfer“ wird in der Spalte „words“ klein geschrieben." },
        { "organisations.tsv", "Verein\tV\tzu viel", "hinter der letzten Spalte „alternatives“ steht noch „zu viel“." },
        { "organisations.tsv", "name\tkurz\nVerein", "die Spalten heißen hier name · alternatives." },
        { "months.tsv", "januar\t1", "„januar“ steht schon in der Tabelle." },
        { "speech-cues.tsv", "leucht\tGesang", "„Gesang“ ist in der Spalte „part“ nicht vorgesehen." },
        { "organisationen.tsv", "Verein", "gibt es nicht. Bitte umbenennen oder entfernen; möglich sind " },
    };

    [Fact]
    public async Task New_rows_are_read_and_leave_the_built_in_ones()
    {
        var before = await Extract();
        Assert.DoesNotContain(("Glimmquelle", "organisation.known"), before);
        Assert.DoesNotContain("Leuchtkäfer", before.Select(read => read.Value));
        Assert.DoesNotContain("Quellenhausen", before.Select(read => read.Value));

        Table("organisations.tsv", "\uFEFFname\talternatives\r\nGlimmquelle\tGQ\r\n");
        Table("topics.tsv", "# Quelle: wir\n\nLeuchtkäfer\t\tleuchtkäferzucht\t\t\n");
        Table("municipalities.tsv", "05990001\tQuellenhausen\tGemeinde\t05570\tKreis Warendorf\tNordrhein-Westfalen");

        var after = await Extract();
        Assert.Contains(("Glimmquelle", "organisation.known"), after);
        Assert.Contains("Leuchtkäfer", after.Select(read => read.Value));
        Assert.Contains("Quellenhausen", after.Select(read => read.Value));
    }

    [Theory]
    [MemberData(nameof(BadRows))]
    public async Task A_bad_row_is_named_and_nothing_is_read(string table, string rows, string words)
    {
        Table(table, rows);
        await using var program = SiteProcess.Run(_folder.Path("data"), ["extract", _folder.Write("a.txt", System.Text.Encoding.UTF8.GetBytes(Report))]);

        Assert.Equal(1, await program.Ended());
        Assert.StartsWith($"Die Tabelle {_folder.Path("data", "tables", table)} ", program.Errors, StringComparison.Ordinal);
        Assert.Contains(words, program.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', program.Errors);
        Assert.Empty(program.Output);
    }

    [Fact]
    public async Task The_site_does_not_start_with_a_bad_row()
    {
        Table("districts.tsv", "1\tKreis\tBayern");
        await using var site = SiteProcess.Start(_folder.Path("data"), _folder.Path("keine"));

        Assert.Equal(1, await site.Ended());
        Assert.StartsWith("Die Tabelle ", site.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_was_read_cannot_be_extended()
    {
        Assert.NotEmpty(SmartCityExchange.Extraction.Gazetteer.All);

        Assert.Throws<InvalidOperationException>(() => SmartCityExchange.Extraction.Data.Table.Extend("organisations.tsv", "Verein"));
    }

    public void Dispose() => _folder.Dispose();

    private void Table(string name, string text) => _folder.Write(Path.Combine("data", "tables", name), System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>What is read, and by which rule.</summary>
    private async Task<List<(string Value, string Rule)>> Extract()
    {
        await using var program = SiteProcess.Run(_folder.Path("data"), ["extract", _folder.Write("a.txt", System.Text.Encoding.UTF8.GetBytes(Report))]);
        Assert.Equal((0, ""), (await program.Ended(), program.Errors));
        return [.. JsonDocument.Parse(program.Output).RootElement.GetProperty("spans").EnumerateArray().Select(span => (span.GetProperty("value").GetString()!, span.GetProperty("rule").GetString()!))];
    }
}
