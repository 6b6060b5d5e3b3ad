using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search;
using SmartCityExchange.Web.Features.Search.German;

namespace SmartCityExchange.Tests.Features.Search;

/// <summary>What holds for every word and every query.</summary>
[Collection(SeededSite.Collection)]
public sealed class SearchPropertyTests(SeededSite site)
{
    /// <summary>Signs of all planes, and those that mean something to a search engine or to German.</summary>
    private const string Signs = "aÄßẞœǆﬁ\u0308\u00AD\u200B\u202E\uFEFF\0\t\"„“”»«*^:()+-–NEAR AND OR NOT {}[]'’,.;/\\%_#?&=<>1٣五😀𝔘\uD800ｱ́é";

    [Fact]
    public async Task No_query_of_random_signs_is_an_error()
    {
        var random = new Random(7);
        for (var round = 0; round < 400; round++)
        {
            var query = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => random.Next(3) == 0 ? (char)random.Next(0x20, 0xFFFF) : Signs[random.Next(Signs.Length)]));
            await site.WithServices(async services =>
            {
                var search = services.GetRequiredService<ArchiveSearch>();
                await SearchPage.FindAsync(services.GetRequiredService<ArchiveContext>(), search, new SearchRequest(query, SearchFilter.None), CancellationToken.None);
            });
        }
    }

    [Fact]
    public async Task Every_word_of_a_report_finds_it()
    {
        var reports = await site.WithArchive(archive => archive.Events.Select(e => new { e.Id, e.Report }).ToListAsync());
        List<string> lost = [];
        foreach (var report in reports)
        {
            foreach (var word in GermanWords.In(report.Report).Where(w => !w.IsJoined).Select(w => w.Span.In(report.Report)).Distinct())
            {
                var query = SearchQuery.Parse(word);
                if (!query.IsEmpty && query.Days is null && !(await Find(query)).Contains(report.Id))
                {
                    lost.Add(word);
                }
            }
        }

        Assert.Empty(lost);
    }

    [Fact]
    public void Folding_twice_changes_nothing_more()
    {
        var random = new Random(11);
        for (var round = 0; round < 3000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(25)).Select(_ => random.Next(2) == 0 ? "aeäouüößAEÖ "[random.Next(12)] : Signs[random.Next(Signs.Length)]));
            var folded = GermanText.Fold(text);

            Assert.Equal(folded, GermanText.Fold(folded));
        }
    }

    private Task<HashSet<int>> Find(SearchQuery query) => site.WithServices(async services =>
    {
        var search = services.GetRequiredService<ArchiveSearch>();
        var hits = (await search.FindAsync(await search.ExpandAsync(query, CancellationToken.None), SearchFilter.None, CancellationToken.None)).Hits;
        return hits.Where(h => h.Kind == RecordKind.Event).Select(h => h.RecordId).ToHashSet();
    });
}
