using SmartCityExchange.Extraction;
using SmartCityExchange.Tests.Golden;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Extraction;

public sealed class SeedTests
{
    private const string Combined =
        "The gold joins words of two sentences (an app's name and 'lokale Plattformen') into one label; the thesaurus has the subject under its general name.";

    /// <summary>Difference, and why it stands. An entry that no longer occurs fails the test too.</summary>
    private static readonly Dictionary<string, string> KnownDifferences = new()
    {
        ["2021-11-10 topics: missing Lokale Plattformen und Open Smart City-App"] = Combined,
        ["2021-11-10 topics: unexpected Lokale Plattformen und Apps"] = Combined,
    };

    [Fact]
    public void The_reader_yields_the_facts_of_the_seed_reports()
    {
        var source = File.ReadAllText(Repository.Path("seeds", "erfahrungsaustausch-smart-city.txt"));
        var read = ReportReader.Read(source).Select(report => ReportFacts.Of(source, report)).ToList();

        Assert.Equal(KnownDifferences.Keys.Order(StringComparer.Ordinal), SeedFacts.Compare(SeedFacts.Load(), read).Order(StringComparer.Ordinal));
    }
}
