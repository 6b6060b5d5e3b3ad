using AngleSharp.Dom;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Events;

[Collection(SeededSite.Collection)]
public sealed class EventPageTests(SeededSite site)
{
    [Fact]
    public async Task The_page_says_what_when_and_how()
    {
        var page = await site.OpenAsync(Seeds.Event2021);

        Assert.Equal("Erfahrungsaustausch SMART CITY", page.Only("h1").Words());
        Assert.Equal("10. November 2021", page.Only(".seitenkopf time[datetime='2021-11-10']").Words());
        Assert.StartsWith("4. Veranstaltung der Reihe", Fact(page, "Reihe").Words(), StringComparison.Ordinal);
        Assert.StartsWith("Online über Zoom", Fact(page, "Form").Words(), StringComparison.Ordinal);
        Assert.StartsWith("Evangelische Stadtkirche, Solingen", Fact(page, "Geplanter Ort").Words(), StringComparison.Ordinal);
        Assert.Contains("/kommunen/solingen", Fact(page, "Geplanter Ort").Links());
        Assert.DoesNotContain("Ort", page.Texts("dt"));
    }

    [Fact]
    public async Task The_page_says_nothing_that_the_report_does_not()
    {
        // The report of 2022 says neither where nor how people met.
        var page = await site.OpenAsync(Seeds.Event2022);

        Assert.Empty(page.Texts("dt"));
    }

    [Fact]
    public async Task A_venue_is_named_with_its_town()
    {
        var page = await site.OpenAsync(Seeds.Event2020);

        Assert.StartsWith("LWL-Museum für Kunst und Kultur, Münster", Fact(page, "Ort").Words(), StringComparison.Ordinal);
        Assert.StartsWith("Vor Ort", Fact(page, "Form").Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/personen/dagmar-lehmann", "Dr. Dagmar Lehmann Ressort Planen, Bauen, Umwelt- und Klimaschutz, Bereich Umwelt und Stadtentwicklung Abteilung Stadtentwicklung und Grundstücke für Iserlohn")]
    [InlineData("/personen/andreas-helsper", "Andreas Helsper solingen.digital für Solingen")]
    [InlineData("/personen/juergen-gruener", "Dr. Jürgen Grüner Geschäftsführer Wirtschaftsförderung Kreis Coesfeld GmbH")]
    [InlineData("/personen/stephan-bernoth", "Stephan Bernoth Chief Digital Officer (CDO) für Moers")]
    public async Task Speakers_stand_as_billed_on_that_day(string address, string billed)
    {
        var talks = (await site.OpenAsync(Seeds.Event2021)).Section("Beiträge");

        var speaker = Assert.Single(talks.QuerySelectorAll("li li"), i => i.Links().Contains(address));
        Assert.Equal(billed, speaker.Words());
    }

    [Fact]
    public async Task Each_contribution_leads_to_its_passage_in_the_report()
    {
        var page = await site.OpenAsync(Seeds.Event2021);

        var anchors = page.Section("Beiträge").Links("a.art");
        Assert.NotEmpty(anchors);
        Assert.All(anchors, anchor => Assert.NotNull(page.Only(anchor).Closest(".absatz")));
        Assert.Contains("Chief Digital Officer", page.Only(anchors[^1]).Closest(".absatz")!.QuerySelector(".text")!.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kommunen", "/kommunen/solingen", "war Gastgeberin")]
    [InlineData("Kommunen", "/kommunen/beckum", "hat berichtet")]
    [InlineData("Kommunen", "/kommunen/moers", "hat berichtet")]
    [InlineData("Kommunen", "/kommunen/kreis-coesfeld", "hat berichtet")]
    [InlineData("Organisationen", "/organisationen/netzwerk-innenstadt-nrw", "war Gastgeberin")]
    [InlineData("Organisationen", "/organisationen/deutscher-staedtetag", "hat begleitet")]
    [InlineData("Organisationen", "/organisationen/regioit", "regioIT")]
    [InlineData("Projekte", "/projekte/stadtlabor-iserlohn", "Stadtlabor Iserlohn")]
    [InlineData("Themen", "/themen/open-government", "Open Government")]
    public async Task What_takes_part_is_listed_with_its_role(string heading, string address, string words) =>
        Assert.Contains(words, (await site.OpenAsync(Seeds.Event2021)).Section(heading).Item(address).Words(), StringComparison.Ordinal);

    [Fact]
    public async Task Municipalities_stand_by_role_the_host_first()
    {
        var items = (await site.OpenAsync(Seeds.Event2020)).Section("Kommunen").Links("li > a:first-child");

        Assert.Equal(["/kommunen/muenster", "/kommunen/darmstadt", "/kommunen/paderborn"], items);
    }

    [Fact]
    public async Task A_town_that_stands_only_in_the_name_of_a_body_has_no_role()
    {
        var towns = (await site.OpenAsync(Seeds.Event2022)).Section("Kommunen");

        Assert.Contains("nur im Namen", towns.Item("/kommunen/garbsen").Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("berichtet", towns.Item("/kommunen/osnabrueck").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_leads_to_the_events_before_and_after_and_to_its_source()
    {
        var middle = await site.OpenAsync(Seeds.Event2021);
        Assert.Equal([Seeds.Event2020], middle.Links("a[rel=prev]"));
        Assert.Equal([Seeds.Event2022], middle.Links("a[rel=next]"));
        Assert.Equal([$"{Seeds.Event2021}/quelle"], middle.Links(".quelle-hinweis a"));

        Assert.Empty((await site.OpenAsync(Seeds.Event2020)).Links("a[rel=prev]"));
        Assert.Empty((await site.OpenAsync(Seeds.Event2022)).Links("a[rel=next]"));
    }

    private static IElement Fact(Page page, string term) =>
        Assert.Single(page.Html.QuerySelectorAll("dt"), t => t.Words() == term).NextElementSibling!;
}
