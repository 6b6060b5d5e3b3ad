using System.Net;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Shared;

/// <summary>What is true of every page a visitor can reach.</summary>
[Collection(SeededSite.Collection)]
public sealed class EveryPageTests(Crawl crawl) : IClassFixture<Crawl>
{
    [Fact]
    public void Every_link_is_answered_with_at_most_one_redirect()
    {
        Assert.InRange(crawl.Pages.Count, 60, int.MaxValue);
        Assert.All(crawl.Answers, answer => Assert.True(answer.Value is { Status: HttpStatusCode.OK, Redirects: <= 1 }, answer.ToString()));
    }

    [Fact]
    public void Every_fragment_exists_in_the_page_it_leads_to() => EachPage((address, page) =>
    {
        foreach (var link in page.Links("a[href*='#']:not([rel~=nofollow])"))
        {
            var fragment = Crawl.Fragment(address, link);
            Assert.True(Crawl.Target(address, link) is not { } target || crawl.Pages[target].Html.GetElementById(fragment) is not null, link);
        }
    });

    [Fact]
    public void Ids_are_unique() => EachPage((_, page) =>
        Assert.Empty(page.Html.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key)));

    [Fact]
    public void Titles_are_unique() =>
        Assert.Empty(crawl.Pages.GroupBy(p => p.Value.Html.Title).Where(g => g.Count() > 1 || string.IsNullOrWhiteSpace(g.Key)).Select(g => g.Key));

    [Fact]
    public void There_is_one_h1_and_no_level_is_skipped() => EachPage((_, page) =>
    {
        var levels = page.Html.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First}, h{pair.Second}"));
    });

    [Fact]
    public void The_language_is_German() => EachPage((_, page) => Assert.Equal("de", page.Html.DocumentElement.GetAttribute("lang")));

    [Fact]
    public void No_script_and_no_style_stands_in_the_page() => EachPage((_, page) =>
    {
        Assert.Empty(page.Html.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), style, [style], [href^='javascript:']"));
        Assert.DoesNotContain(page.Html.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
    });

    /// <summary>The scripts of the search field look for one.</summary>
    [Fact]
    public void There_is_one_search_field() => EachPage((_, page) => page.Only("[role=search] input[name=q]"));

    [Fact]
    public void The_canonical_address_is_absolute_and_that_of_the_page() => EachPage((address, page) =>
    {
        var canonical = page.Html.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        if (new[] { "/suche?", "/erfahrung?", "/karte?", "/kontakt?" }.Any(narrowed => address.StartsWith(narrowed, StringComparison.Ordinal)))
        {
            Assert.Null(canonical);
            Assert.Equal("noindex", page.Only("meta[name=robots]").GetAttribute("content"));
        }
        else
        {
            Assert.Equal("http://localhost:5080" + address, canonical);
        }
    });

    [Fact]
    public void Every_page_leads_to_the_legal_pages_and_to_the_search() => EachPage((_, page) =>
        Assert.Empty(new[] { "/impressum", "/datenschutz", "/barrierefreiheit", "/kontakt", "/leichte-sprache", "/suche" }.Except(page.Links("footer a"))));

    /// <summary>BITVNRW §3 and §4: from the head of the page as well.</summary>
    [Fact]
    public void The_head_of_every_page_leads_to_plain_language_and_to_the_accessibility_statement() => EachPage((_, page) =>
        Assert.Equal(["/leichte-sprache", "/barrierefreiheit"], page.Links("header.kopf nav.zugang a")));

    [Fact]
    public void No_answer_sets_a_cookie() => Assert.DoesNotContain(crawl.Answers, answer => answer.Value.SetsCookie);

    [Fact]
    public void Nothing_is_loaded_from_another_host() => EachPage((address, page) => Assert.All(
        page.Html.QuerySelectorAll("link[href]:not([rel=canonical]), [src], [srcset], form[action]"),
        e => Assert.NotNull(Crawl.Target(address, e.GetAttribute("href") ?? e.GetAttribute("src") ?? e.GetAttribute("srcset") ?? e.GetAttribute("action")!))));

    private void EachPage(Action<string, Page> check) => Assert.All(crawl.Pages, page =>
    {
        var (address, read) = page;
        check(address, read);
    });
}
