using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Municipalities;

[Collection(SeededSite.Collection)]
public sealed class MunicipalitiesTests(SeededSite site)
{
    [Theory]
    [InlineData("/kommunen/beckum", "Kreis Warendorf", "Nordrhein-Westfalen")]
    [InlineData("/kommunen/garbsen", "Region Hannover", "Niedersachsen")]
    [InlineData("/kommunen/muenster", "Kreisfreie Stadt", "Nordrhein-Westfalen")]
    [InlineData("/kommunen/darmstadt", "Kreisfreie Stadt", "Hessen")]
    [InlineData("/kommunen/kreis-coesfeld", "Kreis", "Nordrhein-Westfalen")]
    public async Task A_municipality_stands_with_its_district_and_state(string address, string district, string state)
    {
        foreach (var words in new[] { (await site.OpenAsync(address)).Only(".unterzeile").Words(), (await site.OpenAsync("/kommunen")).Main.Item(address).Words() })
        {
            Assert.Contains(district, words, StringComparison.Ordinal);
            Assert.Contains(state, words, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/kommunen/beckum", "24. November 2022: hat berichtet", "10. November 2021: hat berichtet")]
    [InlineData("/kommunen/solingen", "10. November 2021: war Gastgeberin, hat berichtet")]
    [InlineData("/kommunen/muenster", "12. Februar 2020: war Gastgeberin, hat berichtet")]
    [InlineData("/kommunen/garbsen", "24. November 2022: nur im Namen einer Organisation oder eines Projekts")]
    public async Task The_role_at_each_event_stands_in_the_order_of_time(string address, params string[] events)
    {
        var entries = (await site.OpenAsync(address)).Html.QuerySelectorAll(".zeitlinie > li");

        Assert.Equal(events, entries.Select(e => $"{e.QuerySelector("time")!.Words()}: {string.Join(", ", e.Texts(".rolle"))}"));
    }

    [Fact]
    public async Task Each_statement_is_quoted_and_leads_to_its_place()
    {
        var page = await site.OpenAsync("/kommunen/iserlohn");

        Assert.Equal(
            ["Dr. Dagmar Lehmann von der Stadt Iserlohn", "Iserlohn ist seit 2020 BMI Modellkommune.", "In einem Labor für digitale Formen"],
            page.Texts("blockquote p").Zip([41, 41, 34], (quote, length) => quote[..length]));
        Assert.Equal("3", page.Only(".bilanz .licht-zahl").Words());
        foreach (var link in page.Links("blockquote a").Select(a => a.Split('#')))
        {
            Assert.Equal("Iserlohn", (await site.OpenAsync(link[0])).Only("#" + link[1]).Words());
        }
    }

    [Fact]
    public async Task Those_who_spoke_for_the_municipality_are_named()
    {
        var page = await site.OpenAsync("/kommunen/moers");

        Assert.Equal("Stephan Bernoth Chief Digital Officer (CDO) für Moers", page.Only(".billed li").Words());
        Assert.Equal(["/personen/stephan-bernoth"], page.Links(".billed a"));
    }
}
