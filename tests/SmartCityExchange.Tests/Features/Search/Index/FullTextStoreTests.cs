using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Features.Search;
using SmartCityExchange.Web.Features.Search.Index;

namespace SmartCityExchange.Tests.Features.Search.Index;

/// <summary>
/// What any full-text engine must answer, in words of the analysis and not of the engine: the contract of
/// <see cref="FullTextStore"/>. Each row says which of the entries a query finds.
/// </summary>
public sealed class FullTextStoreTests(FullTextStoreTests.FilledStore store) : IClassFixture<FullTextStoreTests.FilledStore>
{
    private static readonly FullTextEntry[] Entries =
    [
        new("smart city", "unna", "", "die stadt plant drohnen", "smart city unna die stadt plant drohn", ""),
        new("fachtag", "beckum", "unna", "opengovernment und drohnen", "fachtag beckum unna opengovernment und drohn", ""),
        new("forum", "", "", "open government in der stadt beckums", "forum open government in der stadt beckum", "opengovernment"),
        new("markt", "", "", "ein markt und viele andere dinge die hier stehen damit worte fern sind und dann stadt", "markt ein markt und viel ander ding die hier steh damit wort fern sind und dann stadt", ""),
    ];

    [Theory]
    [InlineData("Drohnen", new[] { 1, 2 })]
    [InlineData("Drohne", new[] { 1, 2 })]
    [InlineData("Stadt", new[] { 1, 3, 4 })]
    [InlineData("Drohnen Stadt", new[] { 1 })]
    [InlineData("Beckum", new[] { 2, 3 })]
    [InlineData("Unna", new[] { 1, 2 })]
    [InlineData("Unna -Fachtag", new[] { 1 })]
    [InlineData("\"die Stadt\"", new[] { 1 })]
    [InlineData("\"Stadt die\"", new int[0])]
    [InlineData("openGovernment", new[] { 2, 3 })]
    [InlineData("Fachta", new[] { 2 })]
    [InlineData("Xylophon", new int[0])]
    public async Task A_query_finds_the_entries_that_have_all_its_words(string query, int[] rows) =>
        Assert.Equal(rows, (await store.MatchAsync(query)).Select(h => h.Row).Order());

    [Theory]
    [InlineData("Unna", 1, 2)]
    [InlineData("Forum", 3, 3)]
    [InlineData("Markt Stadt", 4, 4)]
    public async Task The_weightier_field_scores_higher(string query, int first, int second)
    {
        var hits = (await store.MatchAsync(query)).ToDictionary(h => h.Row, h => h.Score);

        Assert.True(hits[first] >= hits[second]);
    }

    [Fact]
    public async Task An_entry_is_replaced_and_removed_with_its_words()
    {
        using var site = new ArchiveSite();
        await site.WithServices(async services =>
        {
            var one = services.GetRequiredService<FullTextStore>();
            await one.WriteAsync(FullTextTable.Records, 7, Entries[0], CancellationToken.None);
            await one.WriteAsync(FullTextTable.Records, 7, Entries[1], CancellationToken.None);
            Assert.Equal([7], (await one.MatchAsync(FullTextTable.Records, SearchQuery.Parse("Fachtag"), false, CancellationToken.None)).Select(h => h.Row));
            Assert.Empty(await one.MatchAsync(FullTextTable.Records, SearchQuery.Parse("Smart"), false, CancellationToken.None));
            Assert.Contains("smart", await one.TakeLostWordsAsync(CancellationToken.None));

            await one.RemoveAsync(FullTextTable.Records, 7, CancellationToken.None);
            Assert.Empty(await one.MatchAsync(FullTextTable.Records, SearchQuery.Parse("Fachtag"), false, CancellationToken.None));
            Assert.Contains("fachtag", await one.TakeLostWordsAsync(CancellationToken.None));
        });
    }

    public sealed class FilledStore : IAsyncLifetime, IDisposable
    {
        private readonly ArchiveSite _site = new();

        public Task<List<FullTextHit>> MatchAsync(string query) => _site.WithServices(services =>
            services.GetRequiredService<FullTextStore>().MatchAsync(FullTextTable.Records, SearchQuery.Parse(query), isLoose: false, CancellationToken.None));

        public Task InitializeAsync() => _site.WithServices(async services =>
        {
            foreach (var (entry, index) in Entries.Select((e, i) => (e, i)))
            {
                await services.GetRequiredService<FullTextStore>().WriteAsync(FullTextTable.Records, index + 1, entry, CancellationToken.None);
            }
        });

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => _site.Dispose();
    }
}
