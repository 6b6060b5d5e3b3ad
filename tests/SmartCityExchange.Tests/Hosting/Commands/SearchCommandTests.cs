using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Hosting.Commands;

/// <summary>The commands for the search, beside a site that runs on the same archive.</summary>
public sealed class SearchCommandTests : IDisposable
{
    private readonly ArchiveSite _site = new();

    [Fact]
    public async Task Reindexing_mends_the_index_while_the_site_runs()
    {
        await _site.Given(given => given.Event("Fachtag", towns: ["Unna"], report: "Unna zeigte Drohnen."));
        await _site.WithArchive(archive => archive.Database.ExecuteSqlRawAsync("DELETE FROM SearchIndex; DELETE FROM PassageIndex; DELETE FROM SearchNames;"));
        Assert.Contains("Nichts gefunden", (await _site.SearchAsync("Drohnen")).Main.Words(), StringComparison.Ordinal);

        Assert.EndsWith("100 %\nDer Suchindex ist neu.", await Run(0, "reindex"), StringComparison.Ordinal);

        Assert.Equal(["Fachtag"], (await _site.SearchAsync("Drohnen")).Texts(".treffer li > a"));
        Assert.Equal(["Unna"], (await _site.OpenAsync("/erfahrung?q=Drohnen")).Texts("ol.erfahrene h2"));
        Assert.Contains("/kommunen/unna", (await _site.OpenAsync("/suche/vorschlaege?q=un")).Links("main a"));
    }

    [Fact]
    public async Task What_was_asked_in_vain_is_shown_and_a_taught_word_works_in_the_running_site()
    {
        await _site.Given(given => given.Event("Fachtag", report: "Es ging um Elektrofahrräder."));
        await _site.SearchAsync("Pedelec");
        Assert.StartsWith("    1  pedelec  (zuletzt ", await Run(0, "unanswered"), StringComparison.Ordinal);

        Assert.Equal("„Pedelec“ findet jetzt auch „Elektrofahrrad“ und umgekehrt.", await Run(0, "alias", "Pedelec", "Elektrofahrrad"));

        Assert.Equal(["Fachtag"], (await _site.SearchAsync("Pedelec")).Texts(".treffer li > a"));
    }

    [Fact]
    public async Task A_word_that_would_spoil_the_search_is_refused_with_the_reason()
    {
        Assert.Equal(
            (1, "", "Der Name eines Ortes findet nur den Ort und kann kein anderes Wort bedeuten."),
            await ProgramCommand.RunAsync(_site.DataDirectory, "alias", "Beckum", "Stadt"));
    }

    public void Dispose() => _site.Dispose();

    private async Task<string> Run(int exitCode, params string[] arguments)
    {
        var (code, output, errors) = await ProgramCommand.RunAsync(_site.DataDirectory, arguments);
        Assert.Equal((exitCode, ""), (code, errors));
        return output;
    }
}
