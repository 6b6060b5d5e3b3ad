using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Hosting.Commands;

/// <summary>The commands as an operator types them.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("Den Befehl „übernimm“ gibt es nicht.", "übernimm", "a.txt")]
    [InlineData("Die Angabe „--dry“ gibt es nicht.", "import", "--dry", "a.txt")]
    [InlineData("Die Angabe „--adresse“ gibt es nicht.", "--adresse", "http://localhost")]
    [InlineData("„extract“ braucht mindestens eine Datei.", "extract")]
    [InlineData("--out braucht eine Angabe.", "extract", "a.txt", "--out")]
    [InlineData("„reindex“ nimmt keine Angabe ohne Bindestriche.", "reindex", "alles")]
    [InlineData("„alias“ braucht zwei Angaben: WORT BEDEUTUNG.", "alias", "IHK")]
    [InlineData("„setup-link“ nimmt höchstens eine Angabe: [MAIL].", "setup-link", "a@example.de", "b@example.de")]
    [InlineData("--days braucht eine Zahl von Tagen.", "unanswered", "--days", "viele")]
    [InlineData("„gazetteer“ nimmt eine Datei.", "gazetteer", "a.txt", "b.txt")]
    public async Task What_is_not_understood_is_one_line_with_the_commands(string words, params string[] arguments)
    {
        Assert.Equal(
            (2, "", $"{words} Befehle: extract, import, gazetteer, reindex, unanswered, alias, setup-link; ohne Befehl startet die Seite. Mehr mit --help."),
            await ProgramCommand.RunAsync(_folder.Path("data"), arguments));
        Assert.False(Directory.Exists(_folder.Path("data")));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("import", "--help")]
    public async Task Help_names_the_commands(params string[] arguments)
    {
        await using var program = SiteProcess.Run(_folder.Path("data"), arguments);

        Assert.Equal(0, await program.Ended());
        Assert.Contains("extract DATEI… [--out ORDNER]", program.Output, StringComparison.Ordinal);
        Assert.Contains("import PFAD… [--dry-run]", program.Output, StringComparison.Ordinal);
        Assert.Contains("gazetteer DATEI", program.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
