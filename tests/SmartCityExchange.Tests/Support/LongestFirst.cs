using Xunit.Abstractions;

[assembly: TestCollectionOrderer(SmartCityExchange.Tests.Support.LongestFirst.Name, "SmartCityExchange.Tests")]

namespace SmartCityExchange.Tests.Support;

/// <summary>
/// Begins with what takes long: classes that share a browser or a site follow one another, and begun last they would run on alone
/// when all else is done.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    public const string Name = "SmartCityExchange.Tests.Support.LongestFirst";

    private static readonly List<string> Long = [Browser.Collection, SeededSite.Collection, ".Hosting.", ".RightsTests", ".AddressHistoryTests", ".Corpus.", ".QueryCostTests"];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => Long.FindIndex(part => collection.DisplayName.Contains(part, StringComparison.Ordinal)) is var rank and >= 0 ? rank : Long.Count)
            .ThenBy(collection => collection.DisplayName, StringComparer.Ordinal);
}
