using System.Globalization;
using System.Net;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features;

/// <summary>A page asks the database as often for one item as for fifty.</summary>
public sealed class QueryCostTests(QueryCostTests.Archives archives) : IClassFixture<QueryCostTests.Archives>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/veranstaltungen")]
    [InlineData("/kommunen")]
    [InlineData("/personen")]
    [InlineData("/organisationen")]
    [InlineData("/projekte")]
    [InlineData("/themen")]
    [InlineData("/kommunen/beckum")]
    [InlineData("/kommunen/beckum.md")]
    [InlineData("/projekte/stadtlabor")]
    [InlineData("/personen/vera-vortrag")]
    [InlineData("/organisationen/stadtwerke")]
    [InlineData("/themen/teilhabe")]
    [InlineData("/veranstaltungen/2019-01-01-grosses-treffen")]
    [InlineData("/suche?q=Beckum")]
    [InlineData("/suche?q=Stadt")]
    [InlineData("/suche?q=Stadt&art=veranstaltungen&jahr=2019")]
    [InlineData("/suche.atom?q=Stadt")]
    [InlineData("/suche.csv?q=Stadt")]
    [InlineData("/erfahrung?q=Stadt")]
    [InlineData("/suche/vorschlaege?q=St")]
    [InlineData("/karte?thema=teilhabe")]
    [InlineData("/karte?jahr=2019")]
    [InlineData("/karte?ausschnitt=deutschland&sortiert=name")]
    [InlineData("/netzwerk")]
    [InlineData("/zeitstrahl")]
    [InlineData("/zahlen")]
    [InlineData("/zahlen/kommunen.csv")]
    [InlineData("/sitemap.xml")]
    [InlineData("/bild.png")]
    [InlineData("/kommunen/beckum/bild.png")]
    [InlineData("/veranstaltungen/2019-01-01-grosses-treffen/bild.png")]
    [InlineData("/veranstaltungen/2019-01-01-grosses-treffen.bib")]
    [InlineData("/themen/teilhabe.csl.json")]
    public async Task A_page_costs_the_same_for_one_and_fifty_items(string path)
    {
        var one = await CostAsync(archives.One, path);
        var fifty = await CostAsync(archives.Fifty, path);

        Assert.True(one.Count == fifty.Count, $"{one.Count} queries for one item, {fifty.Count} for fifty:\n{string.Join("\n\n", fifty)}");
        // The page of a town answers three questions: what it did, whom one can ask, who is like it.
        Assert.InRange(fifty.Count, 0, 20);
    }

    private static async Task<IReadOnlyList<string>> CostAsync(ArchiveSite site, string path)
    {
        using var visitor = site.CreateClient();
        return await site.Queries.During(async () =>
        {
            using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        });
    }

    /// <summary>The same archive with one and with fifty of everything.</summary>
    public sealed class Archives : IAsyncLifetime, IDisposable
    {
        public ArchiveSite One { get; } = new();

        public ArchiveSite Fifty { get; } = new();

        public async Task InitializeAsync()
        {
            await One.Given(given => Fill(given, 1));
            await Fifty.Given(given => Fill(given, 50));
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose()
        {
            One.Dispose();
            Fifty.Dispose();
        }

        private static async Task Fill(Given given, int count)
        {
            string[] Named(string name) => [.. Enumerable.Range(1, count).Select(i => $"{name} {i}")];

            await given.Event("Großes Treffen", "2019-01-01", Named("Stadt"), Named("Anna Redner"), Named("Verband"), Named("Projekt"), Named("Thema"));
            for (var i = 1; i <= count; i++)
            {
                await given.Event(
                    $"Austausch {i}", new DateOnly(2020, 1, 1).AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    ["Beckum"], ["Vera Vortrag"], ["Stadtwerke"], ["Stadtlabor"], ["Teilhabe"]);
            }
        }
    }
}
