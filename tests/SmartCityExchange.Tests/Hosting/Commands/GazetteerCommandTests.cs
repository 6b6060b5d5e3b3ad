using System.Text;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Hosting.Commands;

public sealed class GazetteerCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Records as in GV100AD, with keys that no place has.</summary>
    private static readonly string List = string.Join("\r\n",
        Record("10", "77", "Musterland"),
        Record("20", "770", "Reg.-Bez. Muster"),
        Record("40", "77011", "Glühstadt, Stadt", "41"),
        Record("50", "77011    0000", "Glühstadt, Stadt", "50"),
        Record("60", "770110000000", "Glühstadt, Stadt", "61", 101000),
        Record("40", "77012", "Leuchtenau", "44"),
        Record("60", "770120010001", "Kleinlicht", "64", 812),
        Record("60", "770120020001", "Großlicht, Kreisstadt", "63", 20500),
        Record("60", "770129990999", "Leuchtwald, gemfr. Gebiet", "66"),
        Record("60", "055150000000", "Münster, Stadt", "61", 320000)) + "\r\n";

    [Theory]
    [InlineData(65001)]
    [InlineData(1252)]
    public async Task Places_that_are_not_known_are_added_and_read_from_the_next_start_on(int codePage)
    {
        var encoding = codePage == 1252 ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : new UTF8Encoding(false);
        var file = _folder.Write("GV100AD.txt", encoding.GetBytes(Record("10", "05", "Nordrhein-Westfalen") + "\r\n" + List));

        Assert.Equal("3 Gemeinden und 1 Kreise ergänzt; das Verzeichnis nennt 4 Gemeinden und 1 Kreise. Sie gelten ab dem nächsten Start.", await Run("gazetteer", file));
        Assert.Equal(
            ["77011000\tGlühstadt\tStadt\t\t\tMusterland\t\t\t101000", "77012001\tKleinlicht\tGemeinde\t77012\tLandkreis Leuchtenau\tMusterland\t\t\t812", "77012002\tGroßlicht\tStadt\t77012\tLandkreis Leuchtenau\tMusterland\t\t\t20500"],
            Rows("municipalities.tsv"));
        Assert.Equal(["77012\tLandkreis Leuchtenau\tMusterland\t\t"], Rows("districts.tsv"));

        var report = _folder.Write("a.txt", Encoding.UTF8.GetBytes("Forum\n\n3. Mai 2023\n\nAnna Berg aus Großlicht sprach im Landkreis Leuchtenau."));
        var read = await Run("extract", report);
        Assert.Contains("\"Großlicht\"", read, StringComparison.Ordinal);
        Assert.StartsWith("0 Gemeinden und 0 Kreise ergänzt", await Run("gazetteer", file), StringComparison.Ordinal);
        Assert.Equal(3, Rows("municipalities.tsv").Count());
    }

    [Fact]
    public async Task The_start_page_is_shown_with_towns_that_have_no_centre()
    {
        Directory.CreateDirectory(_folder.Path("data", "tables"));
        await File.WriteAllTextAsync(_folder.Path("data", "tables", "municipalities.tsv"), "05990001\tQuellenhausen\tGemeinde\t\t\tNordrhein-Westfalen");
        var seeds = Path.GetDirectoryName(_folder.Write("seeds/a.txt", "Forum\n\n3. Mai 2023\n\nDie Gemeinde Quellenhausen berichtete."u8.ToArray()));
        await using var site = SiteProcess.Start(_folder.Path("data"), seeds);
        using var visitor = new HttpClient { BaseAddress = await site.Serving() };

        Assert.Contains("Quellenhausen", await visitor.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_text_is_refused()
    {
        var (code, _, errors) = await ProgramCommand.RunAsync(_folder.Path("data"), "gazetteer", _folder.Write("a.txt", "Ein Bericht\n"u8.ToArray()));

        Assert.Equal(1, code);
        Assert.Contains("Zeile 1 ist kein Datensatz des Gemeindeverzeichnisses GV100AD. Bitte ", errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.Path("data", "tables")));
    }

    public void Dispose() => _folder.Dispose();

    private static string Record(string kind, string key, string name, string mark = "", int? population = null) =>
        $"{kind}20240131{key,-12}{name,-50}{"",-50}{mark,-2}{"",4}{100:00000000000}{population:00000000000}".PadRight(220);

    private IEnumerable<string> Rows(string table) => File.ReadAllLines(_folder.Path("data", "tables", table)).Where(line => line[0] != '#');

    private async Task<string> Run(params string[] arguments)
    {
        await using var program = SiteProcess.Run(_folder.Path("data"), arguments);
        Assert.Equal((0, ""), (await program.Ended(), program.Errors));
        return program.Output;
    }
}
