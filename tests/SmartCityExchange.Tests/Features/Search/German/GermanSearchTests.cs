using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search;

namespace SmartCityExchange.Tests.Features.Search.German;

/// <summary>Queries and texts of <c>Golden/german-search.tsv</c>, each text the report of an event of its own in one archive.</summary>
public sealed class GermanSearchTests(GermanSearchTests.TextSite site) : IClassFixture<GermanSearchTests.TextSite>
{
    private static readonly IReadOnlyList<string[]> Rows =
    [
        .. File.ReadAllLines(Repository.Path("tests", "SmartCityExchange.Tests", "Golden", "german-search.tsv"))
            .Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t')),
    ];

    public static IEnumerable<object[]> Cases => Rows.Select(row => new object[] { row[0], row[1], row[2], row[3] == "ja" });

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_query_finds_what_it_means(string phenomenon, string query, string text, bool isFound)
    {
        var found = await site.WithServices(async services =>
        {
            var search = services.GetRequiredService<ArchiveSearch>();
            var hits = (await search.FindAsync(await search.ExpandAsync(SearchQuery.Parse(query), CancellationToken.None), SearchFilter.None, CancellationToken.None)).Hits;
            return hits.Any(h => h.Kind == RecordKind.Event && h.RecordId == site.EventOf(text));
        });

        Assert.True(found == isFound, phenomenon);
    }

    public sealed class TextSite : ArchiveSite, IAsyncLifetime
    {
        private readonly Dictionary<string, int> _events = [];

        public int EventOf(string text) => _events[text];

        public Task InitializeAsync() => Given(async given =>
        {
            foreach (var text in Rows.Select(row => row[2]).Distinct())
            {
                _events[text] = (await given.Event("Nr", report: text)).Id;
            }
        });

        Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;
    }
}
