using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Features.Shared.Citing;

[Collection(SeededSite.Collection)]
public sealed class CitingPagesTests(SeededSite site)
{
    public static TheoryData<string> Records =>
        [Seeds.Event2021, "/kommunen/beckum", "/personen/stephan-bernoth", "/organisationen/regioit", "/projekte/stadtlabor-iserlohn", "/themen/open-government"];

    [Theory]
    [MemberData(nameof(Records))]
    public async Task Every_record_says_how_it_is_cited_and_when_it_last_changed(string address)
    {
        var page = await site.OpenAsync(address);

        var text = page.Only("details#zitieren .zitiertext").Words();
        Assert.StartsWith("Netzwerk Innenstadt NRW, ", text, StringComparison.Ordinal);
        Assert.EndsWith("http://localhost:5080" + address, text, StringComparison.Ordinal);
        Assert.Equal([address + ".bib", address + ".csl.json"], page.Links("#zitieren a"));
        Assert.StartsWith("Zuletzt geändert am ", page.Only(".herkunft .stand").Words(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public async Task Every_record_is_taken_along_in_both_forms(string address)
    {
        var (bib, bibType, bibName) = await DownloadAsync(site, address + ".bib");
        Assert.Equal("application/x-bibtex; charset=utf-8", bibType);
        Assert.EndsWith(".bib", bibName, StringComparison.Ordinal);
        Assert.StartsWith(address.StartsWith("/veranstaltungen", StringComparison.Ordinal) ? "@techreport{" : "@misc{", bib, StringComparison.Ordinal);
        Assert.Contains($"url         = {{http://localhost:5080{address}}}", bib, StringComparison.Ordinal);

        var (csl, cslType, cslName) = await DownloadAsync(site, address + ".csl.json");
        Assert.Equal("application/vnd.citationstyles.csl+json", cslType);
        Assert.EndsWith(".csl.json", cslName, StringComparison.Ordinal);
        using var read = JsonDocument.Parse(csl);
        Assert.Equal("http://localhost:5080" + address, read.RootElement[0].GetProperty("URL").GetString());
    }

    [Fact]
    public async Task Each_passage_has_a_link_to_itself_and_one_to_its_citation()
    {
        var page = await site.OpenAsync(Seeds.Event2021);

        var passages = page.Html.QuerySelectorAll(".absatz").Where(p => p.QuerySelector("h3, h4, h5, h6") is null).ToList();
        Assert.NotEmpty(passages);
        Assert.All(passages, passage =>
        {
            var number = passage.Id!["absatz-".Length..];
            Assert.Equal([$"#absatz-{number}", $"{Seeds.Event2021}?absatz={number}#zitieren"], passage.Links(".werkzeug a").Take(2));
            Assert.Equal($"Absatz {number}", passage.Texts(".werkzeug a")[0]);
        });
    }

    [Fact]
    public async Task A_single_passage_is_cited_by_its_number()
    {
        var page = await site.OpenAsync(Seeds.Event2021 + "?absatz=7");

        Assert.True(page.Only("details#zitieren").HasAttribute("open"));
        Assert.Equal("Absatz 7 zitieren", page.Only("#zitieren summary").Words());
        Assert.Matches(@"^Netzwerk Innenstadt NRW, Erfahrungsaustausch SMART CITY, 10\.11\.2021, Absatz 7, Stand \d\d\.\d\d\.\d{4}, http://.*#absatz-7$", page.Only(".zitiertext").Words());
        Assert.Equal([Seeds.Event2021 + ".bib?absatz=7", Seeds.Event2021 + ".csl.json?absatz=7"], page.Links("#zitieren a"));
        Assert.Contains("Absatz 7", (await DownloadAsync(site, Seeds.Event2021 + ".bib?absatz=7")).Text, StringComparison.Ordinal);
        Assert.Contains("#absatz-7", (await DownloadAsync(site, Seeds.Event2021 + ".csl.json?absatz=7")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("9999")]
    [InlineData("99999999999999999999")]
    [InlineData("sieben")]
    [InlineData("%F0%9F%98%80")]
    public async Task A_passage_that_does_not_exist_is_not_cited(string number)
    {
        await site.OpenAsync($"{Seeds.Event2021}.bib?absatz={number}", HttpStatusCode.NotFound);
        await site.OpenAsync($"{Seeds.Event2021}.csl.json?absatz={number}", HttpStatusCode.NotFound);
        Assert.False((await site.OpenAsync($"{Seeds.Event2021}?absatz={number}")).Only("details#zitieren").HasAttribute("open"));
    }

    [Theory]
    [InlineData("/veranstaltungen/gibt-es-nicht.bib")]
    [InlineData("/veranstaltungen/gibt-es-nicht.csl.json")]
    [InlineData("/kommunen/gibt-es-nicht.bib")]
    [InlineData("/themen/gibt-es-nicht.csl.json")]
    public Task What_is_not_there_has_no_citation(string address) => site.OpenAsync(address, HttpStatusCode.NotFound);

    [Fact]
    public async Task A_former_address_leads_to_the_citation_of_the_present_one()
    {
        using var other = new ArchiveSite();
        await other.Given(given => given.Event("Austausch", "2021-11-10", ["Unna"]));
        await other.Retire(RecordKind.Event, "2021-11-09-austausch", await other.WithArchive(a => a.Events.Select(e => e.Key).SingleAsync()));
        await other.Retire(RecordKind.Municipality, "una", await other.WithArchive(a => a.Municipalities.Select(m => m.Key).SingleAsync()));

        Assert.Equal("/veranstaltungen/2021-11-10-austausch.bib", await LocationAsync(other, "/veranstaltungen/2021-11-09-austausch.bib"));
        Assert.Equal("/kommunen/unna.csl.json", await LocationAsync(other, "/kommunen/una.csl.json"));
    }

    [Fact]
    public async Task What_is_not_published_has_no_citation()
    {
        using var other = new ArchiveSite();
        await other.Given(given => given.Event("Geheim", "2021-11-10", ["Unna"], status: EventStatus.Draft));

        await other.OpenAsync("/veranstaltungen/2021-11-10-geheim.bib", HttpStatusCode.NotFound);
        await other.OpenAsync("/kommunen/unna.csl.json", HttpStatusCode.NotFound);
    }

    private static async Task<string> LocationAsync(ArchiveSite other, string address)
    {
        using var client = other.CreateClient();
        using var answer = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    private static async Task<(string Text, string Type, string Name)> DownloadAsync(ArchiveSite other, string address)
    {
        using var client = other.CreateClient();
        using var answer = await client.GetAsync(address);
        Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
        return (await answer.Content.ReadAsStringAsync(), answer.Content.Headers.ContentType!.ToString(), answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
    }
}
