using SmartCityExchange.Tests.Golden;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Import;

[Collection(SeededSite.Collection)]
public sealed class SeedFactsTests(SeededSite site)
{
    [Fact]
    public async Task The_archive_holds_the_facts_of_the_seed_reports() =>
        KnownDifferences.AssertOnlyThese(await site.WithArchive(ArchivedFacts.ReadAsync));
}
