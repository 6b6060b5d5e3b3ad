using System.Text;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Events;

[Collection(SeededSite.Collection)]
public sealed class EventSourceTests(SeededSite site)
{
    [Theory]
    [InlineData(Seeds.Event2022)]
    [InlineData(Seeds.Event2021)]
    [InlineData(Seeds.Event2020)]
    public async Task The_section_of_the_source_stands_there_letter_for_letter(string address) =>
        Assert.Equal(await SectionOf(site, address), Raw(await site.OpenAsync($"{address}/quelle")));

    [Fact]
    public async Task Line_ends_tabs_and_markup_of_the_source_stand_there_too()
    {
        const string Text = "Erfahrungsaustausch SMART CITY\r\n\r\n5. Mai 2019\r\n\r\n\tAus  <b>Beckum</b> & Unna\u00A0berichtete man &amp; mehr.\r\n";
        using var other = ArchiveSite.With(("bericht.txt", Encoding.UTF8.GetBytes(Text)));
        const string Address = "/veranstaltungen/2019-05-05-erfahrungsaustausch-smart-city";

        var page = await other.OpenAsync($"{Address}/quelle");
        Assert.Equal(await SectionOf(other, Address), Raw(page));
        Assert.Contains("\r\n\r\n\tAus  <b>Beckum</b> & Unna\u00A0berichtete man &amp; mehr.", Raw(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_finding_is_listed_with_the_rule_that_found_it()
    {
        var page = await site.OpenAsync($"{Seeds.Event2021}/quelle");
        var slug = Seeds.Event2021.Split('/')[^1];
        var mentions = await site.WithArchive(archive => archive.Mentions
            .Where(m => m.Event!.Slug == slug && m.SourceStart != null).OrderBy(m => m.SourceStart).ThenBy(m => m.Id).ToListAsync());

        Assert.Equal(mentions.Select(m => $"„{m.Quote}“"), page.Texts("tbody td:nth-child(2)"));
        Assert.Equal(mentions.Select(m => m.Rule), page.Texts("tbody td:nth-child(4)"));
    }

    [Fact]
    public async Task Each_number_in_the_text_leads_to_its_row_and_back()
    {
        var page = await site.OpenAsync($"{Seeds.Event2021}/quelle");

        var numbers = page.Html.QuerySelectorAll(".fundnummer");
        Assert.Equal(page.Html.QuerySelectorAll("tbody tr").Length, numbers.Length);
        Assert.All(numbers, number => Assert.Equal($"#{number.Id}", page.Only(number.GetAttribute("href")!).QuerySelector("a")!.GetAttribute("href")));
    }

    [Fact]
    public async Task The_page_says_where_the_text_came_from_and_leads_back()
    {
        var page = await site.OpenAsync($"{Seeds.Event2021}/quelle");

        Assert.Contains("erfahrungsaustausch-smart-city.txt", page.Only(".seitenkopf").Words(), StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{64}$", page.Only("code.hash").Words());
        Assert.Contains(Seeds.Event2021, page.Links(".seitenkopf a"));
    }

    [Fact]
    public async Task An_event_without_a_source_has_no_such_page()
    {
        using var other = new ArchiveSite();
        await other.Given(given => given.Event());

        Assert.Empty((await other.OpenAsync("/veranstaltungen/2021-11-10-erfahrungsaustausch")).Links(".quelle-hinweis a"));
        await other.OpenAsync("/veranstaltungen/2021-11-10-erfahrungsaustausch/quelle", System.Net.HttpStatusCode.NotFound);
    }

    private static async Task<string> SectionOf(ArchiveSite archiveSite, string address)
    {
        var slug = address.Split('/')[^1];
        return await archiveSite.WithArchive(async archive =>
        {
            var row = await archive.Events.Where(e => e.Slug == slug).Select(e => new { e.Source!.Text, e.SourceStart, e.SourceLength }).SingleAsync();
            return row.Text.Substring(row.SourceStart, row.SourceLength);
        });
    }

    private static string Raw(Page page)
    {
        var block = (IElement)page.Only(".rohtext").Clone();
        foreach (var number in block.QuerySelectorAll(".fundnummer"))
        {
            number.Remove();
        }

        return block.TextContent;
    }
}
