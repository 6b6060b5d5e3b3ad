using SmartCityExchange.Extraction;
using SmartCityExchange.Tests.Golden;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Extraction;

public sealed class SeedTests
{
    [Fact]
    public void The_reader_yields_the_facts_of_the_seed_reports()
    {
        var source = File.ReadAllText(Repository.Path("seeds", "erfahrungsaustausch-smart-city.txt"));
        var read = ReportReader.Read(source).Select(report => ReportFacts.Of(source, report)).ToList();

        KnownDifferences.AssertOnlyThese(read);
    }
}
