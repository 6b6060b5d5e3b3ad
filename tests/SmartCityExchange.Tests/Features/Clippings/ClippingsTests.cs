using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Citing;

namespace SmartCityExchange.Tests.Features.Clippings;

/// <summary>A visitor collects passages by following links, without script, account or storage.</summary>
public sealed class ClippingsTests(ClippingsTests.Site site) : IClassFixture<ClippingsTests.Site>
{
    private const string First = "/veranstaltungen/2021-01-02-licht";
    private const string Second = "/veranstaltungen/2022-01-02-wasser";

    public sealed class Site : ArchiveSite, IAsyncLifetime
    {
        public Task InitializeAsync() => Given(async given =>
        {
            await given.Event("Licht", "2021-01-02", ["Unna"], ["Vera Vortrag"], report: "Vera Vortrag aus Unna zeigt *Laternen*.\n\nDanach wurde gesprochen.\n\nZum Schluss Kaffee.");
            await given.Event("Wasser", "2022-01-02", ["Hamm"], report: "In Hamm fließt Wasser.\n\nEs fließt weiter.");
        });

        Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;
    }

    [Fact]
    public async Task An_empty_list_says_how_it_works()
    {
        var page = await site.OpenAsync("/merkzettel");

        Assert.Contains("Auf den Merkzettel", page.Main.Words(), StringComparison.Ordinal);
        Assert.Contains("/veranstaltungen", page.Main.Links());
        Assert.Equal("noindex", page.Only("meta[name=robots]").GetAttribute("content"));
    }

    [Fact]
    public async Task A_passage_is_put_on_the_list_by_a_link_and_shown_with_words_speaker_town_and_citation()
    {
        var list = await site.OpenAsync(await AddLinkAsync(First, 1));

        var item = Assert.Single(list.Html.QuerySelectorAll(".gemerkt > li"));
        Assert.Contains("Licht 2. Januar 2021, Absatz 1", item.Words(), StringComparison.Ordinal);
        Assert.Equal("Vera Vortrag aus Unna zeigt Laternen.", Assert.Single(item.QuerySelectorAll("blockquote")).Words());
        Assert.Contains("/personen/vera-vortrag", item.Links());
        Assert.Contains("/kommunen/unna", item.Links(".orte a"));
        Assert.Matches(@"^Netzwerk Innenstadt NRW, Licht, 02\.01\.2021, Absatz 1, Stand \d\d\.\d\d\.\d{4}, http://localhost:5080/veranstaltungen/2021-01-02-licht#absatz-1$", Assert.Single(item.Texts(".zitiertext")));
        Assert.Equal("noindex", list.Only("meta[name=robots]").GetAttribute("content"));
    }

    [Fact]
    public async Task The_list_travels_through_reports_and_the_list_of_events()
    {
        var one = await site.OpenAsync(await AddLinkAsync(First, 2));
        var events = await site.OpenAsync(Assert.Single(one.Links(".mitnehmen a"), l => l.StartsWith("/veranstaltungen", StringComparison.Ordinal)));
        Assert.Contains("1 Absatz", events.Only(".merkleiste").Words(), StringComparison.Ordinal);
        var other = await site.OpenAsync(Assert.Single(events.Links(".termin a"), l => l.StartsWith(Second, StringComparison.Ordinal)));
        var two = await site.OpenAsync(Assert.Single(other.Only("#absatz-1").Links(".werkzeug a"), l => l.StartsWith("/merkzettel", StringComparison.Ordinal)));
        var back = await site.OpenAsync(Assert.Single(other.Links("a[rel=prev]")));

        Assert.Equal(["Danach wurde gesprochen.", "In Hamm fließt Wasser."], two.Texts("blockquote"));
        Assert.Equal(["Auf dem Merkzettel: Absatz 2"], back.Texts(".schon"));
    }

    [Fact]
    public async Task Passages_are_moved_and_removed_by_links()
    {
        var list = await ListAsync((First, 1), (First, 2), (Second, 1));

        Assert.Equal(["Danach wurde gesprochen.", "Vera Vortrag aus Unna zeigt Laternen.", "In Hamm fließt Wasser."], (await FollowAsync(list, 1, "Nach unten")).Texts("blockquote"));
        Assert.Equal(["Vera Vortrag aus Unna zeigt Laternen.", "In Hamm fließt Wasser.", "Danach wurde gesprochen."], (await FollowAsync(list, 3, "Nach oben")).Texts("blockquote"));
        Assert.Equal(["Vera Vortrag aus Unna zeigt Laternen.", "In Hamm fließt Wasser."], (await FollowAsync(list, 2, "Entfernen")).Texts("blockquote"));
        Assert.DoesNotContain(list.Only("#merk-1").Texts(".werkzeug a"), l => l.StartsWith("Nach oben", StringComparison.Ordinal));
        Assert.DoesNotContain(list.Only("#merk-3").Texts(".werkzeug a"), l => l.StartsWith("Nach unten", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_list_is_taken_along_as_Markdown_with_citations()
    {
        var link = Assert.Single((await ListAsync((First, 1), (Second, 2))).Links(".mitnehmen a[type='text/markdown']"));
        using var client = site.CreateClient();
        using var answer = await client.GetAsync(link);
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal("text/markdown; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("merkzettel.md", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains("## 1. Licht, 2. Januar 2021, Absatz 1\n\n> Vera Vortrag aus Unna zeigt *Laternen*.\n\nEs spricht: Vera Vortrag, Projektleitung, für Unna\n\nKommune: Unna\n\nQuelle: Netzwerk Innenstadt NRW, Licht, 02.01.2021, Absatz 1, Stand ", text, StringComparison.Ordinal);
        Assert.Contains(", <http://localhost:5080/veranstaltungen/2022-01-02-wasser#absatz-2>\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/merkzettel?m=kaputt")]
    [InlineData("/merkzettel.md?m=kaputt")]
    [InlineData("/merkzettel?m=%F0%9F%98%80.1")]
    public async Task A_broken_address_says_how_to_mend_it(string address) =>
        Assert.Contains("kopieren Sie bitte alle Zeilen", (await site.OpenAsync(address, HttpStatusCode.BadRequest)).Main.Words(), StringComparison.Ordinal);

    [Fact]
    public async Task A_list_of_a_hundred_is_shown_and_a_longer_one_can_be_cut()
    {
        static string Address(int count) => "/merkzettel?m=AAAAAAAAAAAAAAAAAAAAAA." + string.Join('.', Enumerable.Range(1, count));

        Assert.Equal(100, (await site.OpenAsync(Address(100))).Texts(".gemerkt > li").Count);
        var refused = await site.OpenAsync(Address(101), HttpStatusCode.BadRequest);
        Assert.Contains("passen 100 Absätze, auf diesem stehen 101", refused.Main.Words(), StringComparison.Ordinal);
        Assert.Equal([Address(100), "/merkzettel?m=AAAAAAAAAAAAAAAAAAAAAA.101"], refused.Links(".auswege a").Take(2));
    }

    [Fact]
    public async Task A_passage_that_no_report_has_is_said_to_be_missing()
    {
        var known = (await AddLinkAsync(First, 1)).Split('.')[0];
        var page = await site.OpenAsync(known + ".17~AAAAAAAAAAAAAAAAAAAAAA.1");

        Assert.Equal(2, page.Texts(".hinweis").Count(w => w.StartsWith("Diesen Absatz gibt es im Archiv nicht", StringComparison.Ordinal)));
        Assert.Equal(2, page.Html.QuerySelectorAll(".werkzeug a").Count(a => a.Words().StartsWith("Entfernen", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_list_outlives_a_new_name_an_edit_and_a_withdrawal_of_the_report()
    {
        using var other = new ArchiveSite();
        await other.Given(given => given.Event("Licht", "2021-01-02", ["Unna"], report: "Unna leuchtet.\n\nDanach wurde gesprochen."));
        var address = Assert.Single((await other.OpenAsync(First)).Only("#absatz-2").Links(".werkzeug a"), l => l.StartsWith("/merkzettel", StringComparison.Ordinal));

        await other.Change("Licht", e => (e.Slug, e.Report) = ("2021-01-02-laternen", "Unna leuchtet.\n\nEs kamen viele.\n\nDanach wurde gesprochen."));
        var moved = await other.OpenAsync(address);
        Assert.Equal(["Danach wurde gesprochen."], moved.Texts("blockquote"));
        Assert.Contains("Absatz 3", Assert.Single(moved.Texts(".zitiertext")), StringComparison.Ordinal);
        Assert.Contains("2021-01-02-laternen#absatz-3", Assert.Single(moved.Texts(".zitiertext")), StringComparison.Ordinal);

        await other.Change("Licht", e => e.Report = "Unna leuchtet.\n\nDanach wurde gestritten.");
        Assert.Contains("lautet heute anders", Assert.Single((await other.OpenAsync(address)).Texts(".hinweis")), StringComparison.Ordinal);

        await other.Change("Licht", e => e.Status = EventStatus.Draft);
        var withdrawn = await other.OpenAsync(address);
        Assert.Contains("zurückgezogen", Assert.Single(withdrawn.Texts(".hinweis")), StringComparison.Ordinal);
        Assert.DoesNotContain("Licht", withdrawn.Source, StringComparison.Ordinal);

        await other.Change("Licht", e => e.Status = EventStatus.Trashed);
        Assert.DoesNotContain("gestritten", (await other.OpenAsync(address)).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_former_address_of_a_report_takes_the_list_along()
    {
        using var other = new ArchiveSite();
        await other.Given(given => given.Event("Licht", "2021-01-02", ["Unna"]));
        await other.Retire(RecordKind.Event, "2021-01-01-licht", await other.WithArchive(a => a.Events.Select(e => e.Key).SingleAsync()));
        using var client = other.CreateClient();
        using var answer = await client.GetAsync("/veranstaltungen/2021-01-01-licht?merk=AAAAAAAAAAAAAAAAAAAAAA.1");

        Assert.Equal(First + "?merk=AAAAAAAAAAAAAAAAAAAAAA.1", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_list_of_many_reports_asks_the_database_as_often_as_one_of_one()
    {
        using var other = new ArchiveSite();
        await other.Given(given => given.Events(20));
        var keys = await other.WithArchive(a => a.Events.Select(e => e.Key).ToListAsync());
        async Task<int> CostAsync(int count) => (await other.Queries.During(() =>
            other.OpenAsync(ArchiveLinks.ClippingsOf(new KeptPassages([.. keys.Take(count).Select(key => new KeptPassage(key, 1, null))]))))).Count;

        Assert.Equal(await CostAsync(1), await CostAsync(20));
    }

    [Fact]
    public async Task An_unreadable_list_does_not_stand_in_the_way_of_a_report()
    {
        Assert.Empty((await site.OpenAsync(First + "?merk=kaputt")).Html.QuerySelectorAll(".merkleiste"));
        Assert.Empty((await site.OpenAsync("/veranstaltungen?merk=kaputt")).Html.QuerySelectorAll(".merkleiste"));
    }

    [Fact]
    public async Task Search_engines_are_kept_from_the_endless_lists()
    {
        Assert.All((await site.OpenAsync(First)).Html.QuerySelectorAll("a[href^='/merkzettel'], a[href*='absatz=']"), a => Assert.Equal("nofollow", a.GetAttribute("rel")));
        Assert.Contains("Disallow: /merkzettel\n", (await site.OpenAsync("/robots.txt")).Source, StringComparison.Ordinal);
    }

    private async Task<string> AddLinkAsync(string report, int passage) =>
        Assert.Single((await site.OpenAsync(report)).Only($"#absatz-{passage}").Links(".werkzeug a"), l => l.StartsWith("/merkzettel", StringComparison.Ordinal));

    private async Task<Page> ListAsync(params (string Report, int Passage)[] passages)
    {
        var parameter = "";
        foreach (var (report, passage) in passages)
        {
            parameter += (parameter.Length > 0 ? "~" : "") + (await AddLinkAsync(report, passage)).Split("?m=")[1];
        }

        return await site.OpenAsync("/merkzettel?m=" + parameter);
    }

    private Task<Page> FollowAsync(Page list, int place, string words) =>
        site.OpenAsync(Assert.Single(list.Only($"#merk-{place}").QuerySelectorAll(".werkzeug a"), a => a.Words().StartsWith(words, StringComparison.Ordinal)).GetAttribute("href")!.Split('#')[0]);
}
