using System.Net;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Map;

[Collection(SeededSite.Collection)]
public sealed class MapTests(SeededSite site)
{
    private const string Lights = ".stadtkarte a";

    [Fact]
    public async Task Every_municipality_of_the_reports_is_one_link_on_the_map()
    {
        var all = (await site.OpenAsync("/kommunen")).Links(".register li a");

        Assert.Equal(all.Order(StringComparer.Ordinal), (await site.OpenAsync("/karte")).Links(Lights).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/karte")]
    [InlineData("/karte?jahr=2021")]
    [InlineData("/karte?thema=open-government")]
    [InlineData("/karte?ausschnitt=deutschland")]
    public async Task The_table_has_the_same_municipalities_as_the_map(string address)
    {
        var page = await site.OpenAsync(address);

        Assert.Equal(page.Links("tbody a").Order(StringComparer.Ordinal), page.Links(Lights).Order(StringComparer.Ordinal));
        Assert.StartsWith(page.Html.QuerySelectorAll("tbody tr").Length.ToString(System.Globalization.CultureInfo.InvariantCulture), page.Only("[role=status]").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_light_says_its_name_and_its_evidence() => Assert.All(
        (await site.OpenAsync("/karte")).Texts($"{Lights} title"), name => Assert.Matches(@"^\p{Lu}[\p{L} ]+: \d+ (Belegstellen?|Veranstaltung(en)?)$", name));

    [Fact]
    public async Task Towns_of_other_states_shine_on_the_small_map()
    {
        var page = await site.OpenAsync("/karte");

        Assert.Equal(["/kommunen/darmstadt", "/kommunen/garbsen", "/kommunen/osnabrueck"], page.Links(".beikarte a").Order(StringComparer.Ordinal));
        Assert.Empty((await site.OpenAsync("/karte?ausschnitt=deutschland")).Links(".beikarte a"));
    }

    [Theory]
    [InlineData("/karte?jahr=2020", "darmstadt muenster paderborn")]
    [InlineData("/karte?jahr=2022", "beckum billerbeck garbsen osnabrueck siegen")]
    [InlineData("/karte?thema=open-government", "moers")]
    [InlineData("/karte?thema=open-government&jahr=2021", "moers")]
    [InlineData("/karte?thema=&jahr=2020&ausschnitt=&sortiert=", "darmstadt muenster paderborn")]
    public async Task The_map_narrows_to_a_topic_and_a_year(string address, string towns)
    {
        var page = await site.OpenAsync(address);

        Assert.Equal(towns.Split(' ').Select(t => $"/kommunen/{t}"), page.Links("tbody a").Order(StringComparer.Ordinal));
        Assert.Equal("noindex", page.Only("meta[name=robots]").GetAttribute("content"));
    }

    [Fact]
    public async Task The_form_offers_the_topics_and_years_there_are_and_keeps_the_choice()
    {
        var page = await site.OpenAsync("/karte?thema=open-government&jahr=2021&ausschnitt=muenster");

        Assert.Equal(["alle Jahre", "2022", "2021", "2020"], page.Texts("#jahr option"));
        Assert.Equal((await site.OpenAsync("/themen")).Links(".register li a").Count, page.Texts("#thema option").Count - 1);
        Assert.Equal(["open-government", "2021"], page.Html.QuerySelectorAll("option[selected]").Select(o => o.GetAttribute("value")));
        Assert.Equal("muenster", page.Only("input[name=ausschnitt]").GetAttribute("value"));
    }

    [Theory]
    [InlineData("/karte?thema=nirgendwo", HttpStatusCode.NotFound, "„nirgendwo“")]
    [InlineData("/karte?jahr=gestern", HttpStatusCode.BadRequest, "„gestern“ ist keine Jahreszahl")]
    [InlineData("/karte?jahr=-1", HttpStatusCode.BadRequest, "„-1“ ist keine Jahreszahl")]
    [InlineData("/karte?jahr=99999999999", HttpStatusCode.BadRequest, "keine Jahreszahl")]
    [InlineData("/karte?ausschnitt=mond", HttpStatusCode.BadRequest, "„mond“")]
    [InlineData("/karte?sortiert=farbe", HttpStatusCode.BadRequest, "Kommune, Veranstaltungen, Belegstellen, Zuletzt")]
    public async Task What_the_map_does_not_understand_it_says_in_words(string address, HttpStatusCode status, string words)
    {
        var page = await site.OpenAsync(address, status);

        Assert.Contains(words, page.Only("[role=alert]").Words(), StringComparison.Ordinal);
        Assert.Equal(["/karte"], page.Links("[role=alert] a"));
        Assert.Empty(page.Links(Lights));
        Assert.NotEmpty(page.Texts("#thema option"));
    }

    [Fact]
    public async Task A_year_without_reports_is_an_empty_map_and_no_error() =>
        Assert.Contains("nennt kein veröffentlichter Bericht eine Kommune", (await site.OpenAsync("/karte?jahr=1999")).Only("[role=status]").Words(), StringComparison.Ordinal);

    [Theory]
    [InlineData("name", "ascending", "beckum", "unna")]
    [InlineData("veranstaltungen", "descending", "beckum", "unna")]
    [InlineData("zuletzt", "descending", "beckum", "paderborn")]
    public async Task The_table_is_ordered_by_any_of_its_columns(string order, string direction, string first, string last)
    {
        var page = await site.OpenAsync($"/karte?sortiert={order}");

        Assert.Equal(direction, page.Only("th[aria-sort]").GetAttribute("aria-sort"));
        Assert.Equal(($"/kommunen/{first}", $"/kommunen/{last}"), (page.Links("tbody a")[0], page.Links("tbody a")[^1]));
    }

    [Fact]
    public async Task Every_section_is_a_link_that_keeps_the_choice()
    {
        var page = await site.OpenAsync("/karte?jahr=2021&sortiert=name");
        var sections = page.Links(".ausschnitte a");

        Assert.Equal(7, sections.Count);
        foreach (var address in sections)
        {
            var section = await site.OpenAsync(address);
            Assert.Contains("jahr=2021", address, StringComparison.Ordinal);
            Assert.Equal(address, section.Only(".ausschnitte [aria-current]").GetAttribute("href"));
            Assert.Equal(8, section.Links("tbody a").Count);
        }
    }

    [Fact]
    public async Task Lines_join_who_reported_at_the_same_event_and_words_say_the_same()
    {
        var page = await site.OpenAsync("/karte?jahr=2020");

        Assert.Equal(
            ["Darmstadt und Münster 1 Veranstaltung", "Darmstadt und Paderborn 1 Veranstaltung", "Münster und Paderborn 1 Veranstaltung"],
            page.Texts(".paare li").Order(StringComparer.Ordinal));
        // Two of the three lead to Darmstadt, outside of the state.
        Assert.Single(page.Html.QuerySelectorAll(".bild > .stadtkarte .faeden path"));
        Assert.Equal(2, page.Html.QuerySelectorAll(".beikarte .faeden path").Length);
    }

    [Fact]
    public async Task The_page_names_whose_borders_it_draws()
    {
        var sources = (await site.OpenAsync("/karte")).Only(".quellen").Words();

        Assert.All(new[] { "GeoBasis-DE", "BKG", "Datenlizenz Deutschland", "Natural Earth", "GeoNames" }, name => Assert.Contains(name, sources, StringComparison.Ordinal));
        Assert.Contains("GeoBasis-DE", (await site.OpenAsync("/impressum")).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_leads_to_the_map() =>
        Assert.Equal("page", (await site.OpenAsync("/karte")).Only("nav.haupt a[href='/karte']").GetAttribute("aria-current"));
}
