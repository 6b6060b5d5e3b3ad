using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Home;

[Collection(SeededSite.Collection)]
public sealed class HomeTests(SeededSite site)
{
    [Fact]
    public async Task The_start_page_asks_a_question_and_offers_a_field_for_it()
    {
        var page = await site.OpenAsync("/");

        Assert.StartsWith("Wer hat Erfahrung mit", page.Only("h1").Words(), StringComparison.Ordinal);
        var form = page.Only("form[role=search]");
        Assert.Equal("/suche", form.GetAttribute("action"));
        var field = Assert.Single(form.QuerySelectorAll("input[name=q]"));
        Assert.NotEmpty(page.Only($"label[for={field.Id}]").Words());
    }

    [Fact]
    public async Task The_newest_events_stand_newest_first()
    {
        var newest = (await site.OpenAsync("/")).Section("Neueste Veranstaltungen");

        Assert.Equal([Seeds.Event2022, Seeds.Event2021, Seeds.Event2020], newest.Links("h3 a"));
        Assert.Equal(["2022-11-24", "2021-11-10", "2020-02-12"], newest.QuerySelectorAll("time").Select(t => t.GetAttribute("datetime")));
    }

    [Theory]
    [InlineData("Nach Thema", "/themen/", "Open Government")]
    [InlineData("Nach Kommune", "/kommunen/", "Beckum")]
    [InlineData("Nach Person", "/personen/", "Jürgen Grüner")]
    public async Task Each_way_in_leads_to_pages(string heading, string addresses, string example)
    {
        var way = (await site.OpenAsync("/")).Section(heading);

        Assert.Contains(example, way.Texts("li a"));
        foreach (var address in way.Links("li a"))
        {
            Assert.StartsWith(addresses, address, StringComparison.Ordinal);
            await site.OpenAsync(address);
        }
    }

    [Fact]
    public async Task The_map_says_how_many_municipalities_shine()
    {
        var page = await site.OpenAsync("/");

        // Twelve towns and the Kreis Coesfeld.
        Assert.Contains("13 Kommunen", page.Only("svg[role=img]").GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal(13, page.Html.QuerySelectorAll("svg .leuchtet").Length);
        Assert.Equal(["/kommunen"], page.Links("figcaption a"));
    }
}
