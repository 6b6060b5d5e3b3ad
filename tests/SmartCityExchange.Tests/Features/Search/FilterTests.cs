using System.Net;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Features.Search;

/// <summary>Narrowing a search, page by page.</summary>
public sealed class FilterTests(FilterTests.FilledSite site) : IClassFixture<FilterTests.FilledSite>
{
    [Fact]
    public async Task Chosen_values_of_one_facet_are_alternatives_and_facets_narrow_one_another()
    {
        Assert.Equal(["Fachtag Licht", "Fachtag Parken"], await EventsAt("/suche?q=Fachtag&jahr=2021&jahr=2022"));
        Assert.Equal(["Fachtag Licht"], await EventsAt("/suche?q=Fachtag&jahr=2021&jahr=2022&kommune=unna"));
        Assert.Equal(["Fachtag Parken"], await EventsAt("/suche?q=Fachtag&thema=parken"));
        Assert.Equal(["Fachtag Zukunft"], await EventsAt("/suche?q=Fachtag&teilnahme=online"));
        Assert.Equal(["Fachtag Licht"], await EventsAt("/suche?q=Fachtag&organisation=stadtwerke&jahr=2021"));
        Assert.Empty(await EventsAt("/suche?q=Fachtag&jahr=2021&thema=parken"));
    }

    [Fact]
    public async Task A_district_narrows_to_its_municipalities() =>
        Assert.Equal(3, (await EventsAt("/suche?q=Fachtag&kreis=kreis-muster")).Count);

    [Fact]
    public async Task Numbers_say_how_many_hits_another_choice_would_give()
    {
        var page = await site.OpenAsync("/suche?q=Fachtag&art=veranstaltungen&jahr=2021");

        Assert.Equal(["2023 1", "2022 1", "2021 1"], Values(page, "Jahr").Select(v => v.Replace(", ausgewählt:", "", StringComparison.Ordinal).Replace(":", "", StringComparison.Ordinal)).OrderDescending());
        Assert.Equal("true", page.Only("#filter-jahr ~ ul a[aria-current]").GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Every_choice_can_be_taken_back()
    {
        var page = await site.OpenAsync("/suche?q=Fachtag&jahr=2021&kommune=unna");

        Assert.Equal(["/suche?q=Fachtag&kommune=unna", "/suche?q=Fachtag&jahr=2021", "/suche?q=Fachtag"], page.Links(".marken a"));
        Assert.Equal(["2021", "unna"], page.Html.QuerySelectorAll("form.grosse-suche input[type=hidden]").Select(i => i.GetAttribute("value")));
    }

    [Fact]
    public async Task Without_words_the_choice_alone_is_listed_newest_first() =>
        Assert.Equal(["Fachtag Zukunft", "Fachtag Parken", "Fachtag Licht"], (await site.OpenAsync("/suche?art=veranstaltungen&kreis=kreis-muster")).Texts(".treffer li > a").Where(t => t.StartsWith("Fachtag", StringComparison.Ordinal)));

    [Fact]
    public async Task A_choice_that_leaves_nothing_says_how_many_there_are_without_it()
    {
        var page = await site.OpenAsync("/suche?q=Fachtag&jahr=1999");

        Assert.Contains("Ohne Eingrenzung gibt es 3 Treffer", page.Only(".leer").Words(), StringComparison.Ordinal);
        Assert.Equal("/suche?q=Fachtag", page.Links(".leer a")[0]);
    }

    [Theory]
    [InlineData("jahr=abc")]
    [InlineData("jahr=-1&jahr=99999999999")]
    [InlineData("kommune=gibt-es-nicht")]
    [InlineData("kreis=%00&art=%27%22")]
    [InlineData("teilnahme=telepathisch&seite=abc")]
    public async Task An_unknown_value_fits_nothing_and_breaks_nothing(string parameters) =>
        Assert.Empty((await site.OpenAsync($"/suche?q=Fachtag&{parameters}")).Html.QuerySelectorAll(".treffer"));

    [Fact]
    public async Task Pages_hold_every_hit_once_and_in_one_order()
    {
        List<string> all = [];
        for (var number = 1; number <= 3; number++)
        {
            var page = await site.OpenAsync($"/suche?q=Serie&art=veranstaltungen&seite={number}");
            all.AddRange(page.Texts(".treffer li > a"));
            Assert.Equal(number > 1, page.Html.QuerySelector("a[rel~=prev]") is not null);
            Assert.Equal(number < 3, page.Html.QuerySelector("a[rel~=next]") is not null);
        }

        Assert.Equal(45, all.Count);
        Assert.Equal(45, all.Distinct().Count());
        Assert.Equal(all, all.OrderByDescending(t => t, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("seite=0")]
    [InlineData("seite=-3")]
    [InlineData("seite=99999999999999")]
    [InlineData("seite=4")]
    public async Task A_page_that_is_not_there_is_no_error(string parameter) => await site.OpenAsync($"/suche?q=Serie&art=veranstaltungen&{parameter}");

    [Fact]
    public async Task The_same_choice_is_a_feed_of_its_events()
    {
        using var client = site.CreateClient();
        using var answer = await client.GetAsync("/suche.atom?q=Fachtag&kommune=unna");
        var feed = System.Xml.Linq.XDocument.Parse(await answer.Content.ReadAsStringAsync());
        System.Xml.Linq.XNamespace atom = "http://www.w3.org/2005/Atom";

        Assert.Equal((HttpStatusCode.OK, "application/atom+xml"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal(["Fachtag Licht"], feed.Root!.Elements(atom + "entry").Select(e => e.Element(atom + "title")!.Value));
        Assert.All(new[] { "id", "title", "updated", "author" }, name => Assert.Single(feed.Root.Elements(atom + name)));
        Assert.Contains(feed.Root.Elements(atom + "link"), l => l.Attribute("rel")?.Value == "self" && l.Attribute("href")!.Value.EndsWith("/suche.atom?q=Fachtag&kommune=unna", StringComparison.Ordinal));
        Assert.Equal("/suche.atom?q=Fachtag&kommune=unna", (await site.OpenAsync("/suche?q=Fachtag&kommune=unna")).Only("link[type='application/atom+xml']").GetAttribute("href"));
    }

    [Fact]
    public async Task The_same_choice_is_a_table_that_no_spreadsheet_takes_for_formulas()
    {
        using var client = site.CreateClient();
        using var answer = await client.GetAsync("/suche.csv?q=Formel");
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("Art,Name,Datum,Letzter Tag,Hinweis,Textstelle,Adresse", lines[0].TrimStart('\uFEFF'));
        Assert.Equal(2, lines.Length);
        Assert.DoesNotContain(",=", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain("\"=", lines[1], StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> EventsAt(string address) =>
        [.. (await site.OpenAsync(address)).Texts(".treffer li > a").Where(t => t.StartsWith("Fachtag", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Values(Page page, string facet) => page.Section(facet).Texts("li a");

    public sealed class FilledSite : ArchiveSite, IAsyncLifetime
    {
        public Task InitializeAsync() => Given(async given =>
        {
            await given.Event("Fachtag Licht", "2021-05-03", ["Unna"], organisations: ["Stadtwerke"], topics: ["Beleuchtung"]);
            await given.Event("Fachtag Parken", "2022-05-03", ["Beckum"], topics: ["Parken"]);
            await given.Event("Fachtag Zukunft", "2023-05-03", ["Beckum", "Siegen"], topics: ["Zukunft"], attendance: AttendanceMode.Online);
            await given.Event("=Formel(1)", "2018-05-03", report: "=Formel steht hier.");
            for (var i = 1; i <= 45; i++)
            {
                await given.Event($"Serie {i:00}", $"2019-{1 + (i / 28):00}-{1 + (i % 28):00}");
            }
        });

        Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;
    }
}
