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
    public async Task The_map_says_how_many_municipalities_shine_and_leads_to_them()
    {
        var page = await site.OpenAsync("/");

        // Twelve towns and the Kreis Coesfeld.
        Assert.Contains("13 Kommunen", page.Only(".bild > svg").GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal(13, page.Links(".stadtkarte a").Distinct().Count());
        Assert.Equal(["/karte"], page.Links("figcaption a"));
    }

    [Fact]
    public async Task The_examples_are_questions_that_have_an_answer()
    {
        var page = await site.OpenAsync("/");
        var examples = page.Html.QuerySelectorAll(".beispiele li");

        Assert.InRange(examples.Length, 3, 4);
        foreach (var example in examples)
        {
            var answer = await site.OpenAsync(example.QuerySelector("a")!.GetAttribute("href")!);
            Assert.Contains(example.QuerySelector("span")!.Words().Split(',')[0], answer.Texts(".erfahrene :is(h2, h3) a"));
        }
    }

    [Fact]
    public async Task The_numbers_are_those_of_the_lists()
    {
        var page = await site.OpenAsync("/");
        foreach (var entry in page.Html.QuerySelectorAll(".bestand div:has(a)"))
        {
            var list = await site.OpenAsync(entry.QuerySelector("a")!.GetAttribute("href")!);
            Assert.Equal(entry.QuerySelector("dd")!.Words(), (list.Html.QuerySelectorAll(".register li").Length + list.Html.QuerySelectorAll("article.termin").Length).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        Assert.Contains("Veranstaltungen seit 2020", page.Only(".bestand").Words(), StringComparison.Ordinal);
    }
}
