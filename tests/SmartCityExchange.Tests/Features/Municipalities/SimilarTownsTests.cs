using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Features.Municipalities;

/// <summary>"Kommunen wie wir". Each test has an archive of its own.</summary>
public sealed class SimilarTownsTests : IDisposable
{
    private readonly ArchiveSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Who_tells_of_more_of_the_same_topics_stands_first_with_their_names()
    {
        await _site.Given(async given =>
        {
            await given.Event("Eins", "2021-01-01", ["Beckum"], ["Anna Arndt"], topics: ["Teilhabe", "Parken", "Energie"]);
            await given.Event("Zwei", "2021-01-02", ["Ahlen"], ["Bernd Boll"], topics: ["Parken"]);
            await given.Event("Drei", "2021-01-03", ["Zülpich"], ["Clara Cohn"], topics: ["Teilhabe", "Parken"]);
        });
        var similar = (await _site.OpenAsync("/kommunen/beckum")).Section("Kommunen wie Beckum");

        Assert.Equal(["Zülpich", "Ahlen"], similar.Texts("h3"));
        Assert.Equal(["Berichtet auch von Parken, Teilhabe", "Auch: Kreis Muster"], similar.QuerySelectorAll("li:has(h3)")[0].Texts("li"));
    }

    [Fact]
    public async Task A_town_that_is_only_mentioned_beside_a_topic_does_not_tell_of_it()
    {
        await _site.Given(async given =>
        {
            await given.Event("Eins", "2021-01-01", ["Beckum"], ["Anna Arndt"], topics: ["Parken"]);
            await given.Event("Zwei", "2021-01-02", ["Ahlen"], topics: ["Parken"]);
        });
        await _site.Change("Zwei", e => e.Involvements[0].Role = InvolvementRole.Mentioned);

        Assert.DoesNotContain("Berichtet auch", (await _site.OpenAsync("/kommunen/beckum")).Section("Kommunen wie Beckum").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_published_makes_nobody_alike()
    {
        await _site.Given(async given =>
        {
            await given.Event("Eins", "2021-01-01", ["Beckum"], ["Anna Arndt"], topics: ["Parken"]);
            await given.Event("Zwei", "2021-01-02", ["Ahlen"], ["Bernd Boll"], topics: ["Parken"], status: EventStatus.Draft);
        });

        Assert.DoesNotContain("Ahlen", (await _site.OpenAsync("/kommunen/beckum")).Main.Words(), StringComparison.Ordinal);
    }
}

/// <summary>The same with the towns of the reports, which the official list knows.</summary>
[Collection(SeededSite.Collection)]
public sealed class KnownSimilarTownsTests(SeededSite site)
{
    [Fact]
    public async Task Size_and_distance_come_from_the_official_list()
    {
        var similar = (await site.OpenAsync("/kommunen/solingen")).Section("Kommunen wie Solingen");

        Assert.All(similar.QuerySelectorAll("li:has(h3)"), town => Assert.Contains("km Luftlinie", town.Words(), StringComparison.Ordinal));
        Assert.Contains("Ähnlich groß: ab 100.000 Menschen", similar.Words(), StringComparison.Ordinal);
    }
}
