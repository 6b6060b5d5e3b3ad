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

    [Fact]
    public async Task A_topic_names_the_one_it_lies_within_and_those_within_it()
    {
        Assert.Contains("Gehört zu Start in den Transformationsprozess.", (await site.OpenAsync("/themen/strategie-und-umsetzungsorientierter-start")).Only(".seitenkopf").Words(), StringComparison.Ordinal);
        Assert.Contains("Enger gefasst: Strategie- und umsetzungsorientierter Start", (await site.OpenAsync("/themen/start-in-den-transformationsprozess")).Only(".seitenkopf").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Topics_no_report_speaks_of_are_passed_over_in_between()
    {
        using var other = new ArchiveSite();
        await other.Given(given => given.Event(topics: ["Digitale Transformation", "Gemeinsame Digitalstrategie im Kreis", "Change Management"]));
        Assert.Contains(
            "Enger gefasst: Change Management, Gemeinsame Digitalstrategie im Kreis", (await other.OpenAsync("/themen/digitale-transformation")).Only(".seitenkopf").Words(), StringComparison.Ordinal);
        Assert.Contains("Gehört zu Digitale Transformation.", (await other.OpenAsync("/themen/gemeinsame-digitalstrategie-im-kreis")).Only(".seitenkopf").Words(), StringComparison.Ordinal);
    }
}
