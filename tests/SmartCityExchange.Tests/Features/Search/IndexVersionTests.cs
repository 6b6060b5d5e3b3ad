using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Features.Search;
using SmartCityExchange.Web.Features.Search.German;
using SmartCityExchange.Web.Features.Search.Index;

namespace SmartCityExchange.Tests.Features.Search;

public sealed class IndexVersionTests
{
    [Fact]
    public async Task An_index_of_another_version_is_made_anew_and_the_present_one_is_left_alone()
    {
        await using var site = new ArchiveSite();
        await site.Given(given => given.Event(title: "Fachtag", towns: ["Beckum"]));
        await site.WithArchive(archive => archive.Database.ExecuteSqlRawAsync("DELETE FROM SearchIndex; PRAGMA user_version = 0;"));
        Assert.Empty(await Find(site, "Beckum"));

        await Rebuild(site);
        var found = await Find(site, "Beckum");
        Assert.Equal(2, found.Count);
        Assert.Equal(GermanWords.Version, await site.WithArchive(archive => archive.Database.SqlQuery<int>($"SELECT user_version AS Value FROM pragma_user_version").SingleAsync()));

        await site.WithArchive(archive => archive.Database.ExecuteSqlRawAsync("DELETE FROM SearchIndex;"));
        await Rebuild(site);
        Assert.Empty(await Find(site, "Beckum"));
    }

    [Fact]
    public async Task A_word_that_no_report_has_any_more_leaves_no_trace_in_an_index_made_anew()
    {
        await using var site = new ArchiveSite();
        await site.Given(given => given.Event(title: "Fachtag", report: "Qzxkwort."));
        await site.WithArchive(archive => archive.Database.ExecuteSqlRawAsync("UPDATE Events SET Report = 'Nichts davon.'; PRAGMA user_version = 0;"));
        Assert.NotEqual(0, await Traces(site, "qzxkwort"));

        await Rebuild(site);

        Assert.Equal(0, await Traces(site, "qzxkwort"));
        Assert.Equal([1, 1], await site.WithArchive(archive => archive.Database.SqlQuery<int>(
            $"SELECT v AS Value FROM SearchIndex_config WHERE k = 'secure-delete' UNION ALL SELECT v FROM PassageIndex_config WHERE k = 'secure-delete'").ToListAsync()));
    }

    /// <summary>How many pages and texts of the index have the word.</summary>
    private static Task<int> Traces(ArchiveSite site, string word) => site.WithArchive(archive => archive.Database.SqlQuery<int>(
        $"""
        SELECT (SELECT count(*) FROM SearchIndex_data WHERE instr(block, CAST({word} AS BLOB))) + (SELECT count(*) FROM PassageIndex_data WHERE instr(block, CAST({word} AS BLOB)))
            + (SELECT count(*) FROM SearchIndex_content WHERE instr(c3, {word})) + (SELECT count(*) FROM PassageIndex_content WHERE instr(c3, {word})) AS Value
        """).SingleAsync());

    private static Task Rebuild(ArchiveSite site) =>
        site.WithServices(services => services.GetRequiredService<SearchIndexer>().RebuildIfOutdatedAsync(_ => { }, CancellationToken.None));

    private static Task<IReadOnlyList<SearchHit>> Find(ArchiveSite site, string text) => site.WithServices(async services =>
        (await services.GetRequiredService<ArchiveSearch>().FindAsync(SearchQuery.Parse(text), SearchFilter.None, CancellationToken.None)).Hits);
}
