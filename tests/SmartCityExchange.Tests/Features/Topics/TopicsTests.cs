using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Topics;

[Collection(SeededSite.Collection)]
public sealed class TopicsTests(SeededSite site)
{
    [Fact]
    public async Task A_topic_is_listed_with_the_number_of_its_events() =>
        Assert.Contains("1 Veranstaltung, zuletzt 2021", (await site.OpenAsync("/themen")).Main.Item("/themen/open-government").Words(), StringComparison.Ordinal);

    [Fact]
    public async Task A_topic_quotes_every_sentence_that_speaks_of_it()
    {
        var page = await site.OpenAsync("/themen/open-government");

        Assert.Equal(["openGovernment", "Open-Government-Aktivitäten"], page.Texts(".zeitlinie blockquote mark"));
        Assert.Equal("2 Belegstellen aus 1 Veranstaltung", page.Only(".seitenkopf .bilanz").Words());
    }
}
