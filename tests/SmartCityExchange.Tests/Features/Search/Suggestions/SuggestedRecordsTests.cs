using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search.Index;

namespace SmartCityExchange.Tests.Features.Search.Suggestions;

/// <summary>Which records of an archive are suggested.</summary>
public sealed class SuggestedRecordsTests : IDisposable
{
    private readonly ArchiveSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task What_only_a_draft_names_is_not_suggested()
    {
        await _site.Given(given => given.Event("Geheimtreffen", towns: ["Geheimstadt"], speakers: ["Gerda Geheim"], status: EventStatus.Draft));

        Assert.Empty(await _site.SuggestAsync("Geheim"));
    }

    [Fact]
    public async Task What_is_withdrawn_is_no_longer_suggested()
    {
        await _site.Given(given => given.Event("Sommertreffen", towns: ["Sommerstadt"], speakers: ["Sabine Sommer"]));
        Assert.Equal(3, (await _site.SuggestAsync("Sommer")).Count);

        await _site.Change("Sommertreffen", e => e.Status = EventStatus.Trashed);
        Assert.Empty(await _site.SuggestAsync("Sommer"));
    }

    [Fact]
    public async Task The_name_that_more_events_speak_of_comes_first()
    {
        await _site.Given(async given =>
        {
            await given.Event("Erstes", towns: ["Neustadt", "Neukirchen"], speakers: ["Anna Neumann"]);
            await given.Event("Zweites", towns: ["Neukirchen"], speakers: ["Berta Neumann"]);
            await given.Event("Drittes", towns: ["Neukirchen"], speakers: ["Berta Neumann"]);
        });

        Assert.Equal(["Neukirchen", "Neustadt", "Berta Neumann", "Anna Neumann"], (await _site.SuggestAsync("Neu")).Select(s => s.Name));
    }

    [Fact]
    public async Task The_newest_of_many_events_are_suggested()
    {
        await _site.Given(given => given.Events(20));

        Assert.Equal(["Austausch 20", "Austausch 19"], (await _site.SuggestAsync("Austausch")).Take(2).Select(s => s.Name));
    }

    [Fact]
    public async Task An_exact_name_is_suggested_among_many_that_begin_with_it()
    {
        await _site.Given(async given =>
        {
            await given.Event("Erstes", topics: ["Park"]);
            await given.Event("Zweites", topics: [.. Enumerable.Range(100, 60).Select(i => $"Park {i}")]);
            await given.Event("Drittes", topics: [.. Enumerable.Range(100, 60).Select(i => $"Park {i}")]);
        });

        Assert.Equal("Park", (await _site.SuggestAsync("park"))[0].Name);
    }

    [Fact]
    public async Task An_archive_of_an_earlier_version_is_given_its_names_at_start()
    {
        await _site.Given(given => given.Event("Fachtag", towns: ["Beckum"]));
        await _site.WithArchive(archive => archive.Database.ExecuteSqlRawAsync("DELETE FROM SearchNames; PRAGMA user_version = 1;"));
        Assert.Empty(await _site.SuggestAsync("Be"));

        await _site.WithServices(services => services.GetRequiredService<SearchIndexer>().RebuildIfOutdatedAsync(_ => { }, CancellationToken.None));
        Assert.Equal("Beckum", Assert.Single(await _site.SuggestAsync("Be")).Name);
    }
}
