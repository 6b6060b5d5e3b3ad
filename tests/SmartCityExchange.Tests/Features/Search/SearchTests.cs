using AngleSharp.Dom;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Search;

[Collection(SeededSite.Collection)]
public sealed class SearchTests(SeededSite site)
{
    [Theory]
    [InlineData("Münster")]
    [InlineData("Muenster")]
    [InlineData("Munster")]
    [InlineData("MÜNSTER")]
    [InlineData("münster ")]
    [InlineData("Mu\u0308nster")]
    public async Task Every_spelling_of_a_town_finds_the_same_and_the_town_first(string query)
    {
        var page = await site.SearchAsync(query);

        Assert.Equal(["/kommunen/muenster", "/personen/robin-denstorff", Seeds.Event2020], page.Links(".treffer li > a").Select(a => a.Split('?')[0]));
    }

    [Theory]
    [InlineData("Beckum", "/kommunen/beckum")]
    [InlineData("Kreis Coesfeld", "/kommunen/kreis-coesfeld")]
    [InlineData("Jürgen Grüner", "/personen/juergen-gruener")]
    [InlineData("juergen gruener", "/personen/juergen-gruener")]
    [InlineData("Hackerspace", "/themen/hackerspace")]
    [InlineData("BBSR", "/organisationen/bbsr")]
    [InlineData("Mensch Solingen!", "/projekte/mensch-solingen")]
    public async Task What_is_named_exactly_like_the_query_comes_first(string query, string address) =>
        Assert.Equal(address, (await site.SearchAsync(query)).Links(".treffer li > a")[0]);

    [Theory]
    [InlineData("Oschatz", "Oschatz (Sachsen)")]
    [InlineData("Mühldorf", "Mühldorf a.Inn (Bayern)")]
    [InlineData("Essen", "Essen (Nordrhein-Westfalen)")]
    public async Task A_town_that_no_report_names_is_told_with_those_nearest_to_it(string query, string town)
    {
        var page = await site.SearchAsync(query);

        Assert.Contains($"{town} kommt in den Berichten noch nicht vor", page.Main.Words(), StringComparison.Ordinal);
        Assert.NotEmpty(page.Links(".nachbarorte a"));
    }

    [Theory]
    [InlineData("wissen")]
    [InlineData("Lehre")]
    [InlineData("Regen")]
    [InlineData("rot")]
    public async Task A_word_that_is_also_a_village_far_away_is_answered_as_a_word(string query) =>
        Assert.DoesNotContain("kommt in den Berichten noch nicht vor", (await site.SearchAsync(query)).Main.Words(), StringComparison.Ordinal);

    [Theory]
    [InlineData("Denstorff", "/personen/robin-denstorff")]
    [InlineData("grüner", "/personen/juergen-gruener")]
    [InlineData("von Lengerke", "/personen/jens-von-lengerke")]
    [InlineData("Dr. Jonas", "/personen/jonas")]
    [InlineData("Grüner Jürgen", "/personen/juergen-gruener")]
    public async Task Part_of_a_name_finds_the_person(string query, string address) =>
        Assert.Contains(address, Group(await site.SearchAsync(query), "Personen").Links("li > a"));

    [Fact]
    public async Task Words_of_a_report_are_found_and_marked_in_their_surroundings()
    {
        var events = Group(await site.SearchAsync("Wohnzimmer VHS"), "Veranstaltungen");

        Assert.Matches($@"^{Seeds.Event2021}\?suche=Wohnzimmer%20VHS#treffer-\d+$", Assert.Single(events.Links("li > a")));
        Assert.Contains("im Wohnzimmer der VHS wurde ein Hackerspace geschaffen", events.QuerySelector(".ausschnitt")!.Words(), StringComparison.Ordinal);
        Assert.Equal(["Wohnzimmer", "VHS"], events.Texts(".ausschnitt mark"));
        Assert.Equal(["10. November 2021"], events.Texts("time"));
    }

    [Fact]
    public async Task The_answer_is_grouped_by_kind()
    {
        var page = await site.SearchAsync("Solingen");

        Assert.Equal(["Kommunen 1", "Personen 1", "Projekte 1", "Organisationen 2", "Veranstaltungen 1"], page.Texts(".treffer h2"));
        Assert.Equal("6 Treffer zu „Solingen“", page.Only("[role=status]").Words());
    }

    [Fact]
    public async Task From_the_hits_a_way_leads_to_who_has_experience() =>
        Assert.Contains("/erfahrung?q=App", (await site.SearchAsync("App")).Links("main a"));

    [Fact]
    public async Task Nothing_found_says_so_and_helps()
    {
        var page = await site.SearchAsync("Xylophonorchester");

        Assert.Equal("Nichts gefunden zu „Xylophonorchester“.", page.Only("[role=status]").Words());
        Assert.Equal(["/suche/vorschlaege?q=Xylophonorchester", "/kommunen", "/themen", "/veranstaltungen"], page.Links(".leer a"));
        Assert.Empty(page.Html.QuerySelectorAll(".treffer"));
    }

    [Theory]
    [InlineData("Jürgen Grüner")]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("a & b &amp; ' <b>")]
    public async Task The_query_stays_in_the_field(string query)
    {
        var page = await site.SearchAsync(query);

        Assert.Equal(query, page.Only("input[name=q]").GetAttribute("value"));
        Assert.StartsWith($"Suche: {query}", page.Html.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/suche")]
    [InlineData("/suche?q=")]
    [InlineData("/suche?q=%20%20")]
    public async Task Without_a_query_there_is_only_the_field(string address)
    {
        var page = await site.OpenAsync(address);

        Assert.Empty(page.Html.QuerySelectorAll("[role=status], .treffer"));
        Assert.Single(page.Html.QuerySelectorAll("input[name=q]"));
    }

    /// <summary>Towns of North Rhine-Westphalia that no report names, and whose names begin or are German words.</summary>
    [Theory]
    [InlineData("Essen")]
    [InlineData("Inden")]
    [InlineData("Ahlen")]
    [InlineData("Enger")]
    [InlineData("Lage")]
    [InlineData("Hagen")]
    [InlineData("Wenden")]
    [InlineData("Kamen")]
    [InlineData("Marl")]
    [InlineData("Werl")]
    public async Task A_town_that_no_report_names_finds_no_event(string town) =>
        Assert.DoesNotContain("Veranstaltungen", string.Join(' ', (await site.SearchAsync(town)).Texts(".treffer h2")), StringComparison.Ordinal);

    private static IElement Group(Page page, string kind) =>
        Assert.Single(page.Html.QuerySelectorAll(".treffer"), g => g.QuerySelector("h2")!.Words().StartsWith(kind, StringComparison.Ordinal));
}
