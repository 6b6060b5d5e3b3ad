using System.Net;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Shared.Records;

/// <summary>What grows with the archive is shown page by page, so that every page stays readable and quick.</summary>
public sealed class LongPagesTests : IDisposable
{
    private readonly ArchiveSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_dossier_shows_its_newest_events_and_leads_to_the_older_ones()
    {
        await _site.Given(async given =>
        {
            for (var day = 1; day <= 26; day++)
            {
                await given.Event($"Treffen {day}", $"2021-03-{day:00}", ["Soest"]);
            }
        });
        var first = await _site.OpenAsync("/kommunen/soest");
        Assert.Equal("26 Veranstaltungen, hier die neuesten", first.Only(".seitenkopf .bilanz").Words());
        Assert.Equal(25, first.Texts(".zeitlinie h3").Count);
        Assert.StartsWith("Treffen 26", first.Texts(".zeitlinie h3")[0], StringComparison.Ordinal);
        Assert.Equal("/kommunen/soest?seite=2", first.Only(".seiten a[rel=next]").GetAttribute("href"));

        var second = await _site.OpenAsync("/kommunen/soest?seite=2");
        Assert.StartsWith("Treffen 1,", Assert.Single(second.Texts(".zeitlinie h3")), StringComparison.Ordinal);
        Assert.Equal("http://localhost:5080/kommunen/soest?seite=2", second.Html.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.NotEqual(first.Html.Title, second.Html.Title);
        using var client = _site.CreateClient();
        await _site.OpenAsync("/kommunen/soest?seite=3", HttpStatusCode.NotFound);

        var whole = await client.GetStringAsync("/kommunen/soest.md");
        Assert.Contains("Treffen 1\n", whole, StringComparison.Ordinal);
        Assert.Contains("Treffen 26\n", whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_the_last_page_of_a_list_there_is_none()
    {
        await _site.Given(given => given.Event("Treffen", towns: ["Soest"]));
        foreach (var list in new[] { "/kommunen", "/veranstaltungen", "/themen", "/leitfragen", "/wie-ging-es-weiter" })
        {
            await _site.OpenAsync($"{list}?seite=1");
            await _site.OpenAsync($"{list}?seite=2", HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task A_list_of_names_has_a_way_to_each_letter()
    {
        await _site.Given(given => given.Event("Großes Treffen", towns: [.. Enumerable.Range(1, 149).Select(i => $"Aburg {i:000}"), "Bburg", "Cburg"]));
        var first = await _site.OpenAsync("/kommunen");
        Assert.Equal("151", first.Only(".bilanz .licht-zahl").Words());
        Assert.Equal(["A", "B", "C"], first.Texts(".reiter a"));
        Assert.Equal(["/kommunen#register-A", "/kommunen#register-B", "/kommunen?seite=2#register-C"], first.Links(".reiter a"));
        Assert.Equal(["Cburg"], (await _site.OpenAsync("/kommunen?seite=2")).Texts(".register li a"));
    }

    [Fact]
    public async Task Events_have_years_and_pages_and_keep_what_was_collected()
    {
        await _site.Given(async given =>
        {
            await given.Event("Erstes", "2019-05-05");
            for (var i = 0; i < 100; i++)
            {
                await given.Event($"Treffen {i}", $"2020-{1 + (i / 25):00}-{1 + (i % 25):00}");
            }
        });
        var first = await _site.OpenAsync("/veranstaltungen");
        Assert.Equal("101 Berichte im Archiv, die neuesten zuerst", first.Only(".bilanz").Words());
        Assert.Equal(100, first.Texts(".termin").Count);
        Assert.Equal(["/veranstaltungen", "/veranstaltungen?jahr=2020", "/veranstaltungen?jahr=2019"], first.Links(".reiter a"));
        Assert.StartsWith("Erstes", Assert.Single((await _site.OpenAsync("/veranstaltungen?seite=2")).Texts(".termin h3")), StringComparison.Ordinal);
        Assert.StartsWith("Erstes", Assert.Single((await _site.OpenAsync("/veranstaltungen?jahr=2019")).Texts(".termin h3")), StringComparison.Ordinal);
        Assert.Contains("Aus dem Jahr 1950 gibt es keinen Bericht.", (await _site.OpenAsync("/veranstaltungen?jahr=1950")).Main.Words(), StringComparison.Ordinal);
        await _site.OpenAsync("/veranstaltungen?jahr=abc&seite=-3");
    }
}
