using System.Net;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Features.Shared.Records;

/// <summary>What a dossier tells besides the sentences. Each test has an archive of its own.</summary>
public sealed class DossierContentTests : IDisposable
{
    private const string Report = "Beckum zeigt mit den Stadtwerken das Parken.\n\nAnna Arndt spricht über Energie.\n\nAhlen ist dafür bei der Teilhabe weit.";

    private readonly ArchiveSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Beside_the_passages_stands_what_they_name_and_nothing_of_other_passages()
    {
        await GivenReport();
        var aside = (await _site.OpenAsync("/kommunen/beckum")).Only("aside");

        Assert.Equal(["/themen/parken"], aside.Links("li > a:first-child[href^='/themen']"));
        Assert.Equal(["/karte?thema=parken"], aside.Links("a[href^='/karte']"));
        Assert.Equal(["/organisationen/stadtwerke"], aside.Links("a[href^='/organisationen']"));
        Assert.DoesNotContain("/kommunen/ahlen", aside.Links());
    }

    [Fact]
    public async Task What_is_said_for_a_town_without_naming_it_belongs_to_its_dossier()
    {
        await _site.Given(given => given.Event("Eins", "2021-01-01", ["Beckum"], ["Anna Arndt"], topics: ["Energie"], report: Report));
        await _site.Change("Eins", e =>
        {
            e.Contributions[0].Start = Report.IndexOf("Anna", StringComparison.Ordinal);
            e.Contributions[0].Length = "Anna Arndt spricht über Energie.".Length;
        });
        var page = await _site.OpenAsync("/kommunen/beckum");

        Assert.Equal(["/veranstaltungen/2021-01-01-eins#absatz-2"], page.Links(".dazu a[href*='#']"));
        Assert.Contains("/themen/energie", page.Only("aside").Links());
        Assert.Contains("01.01.2021 Anna Arndt Projektleitung", page.Section("Wer für Beckum gesprochen hat").Words(), StringComparison.Ordinal);
        Assert.Contains("### Absatz 2\n\n> Anna Arndt spricht über Energie.", await Text("/kommunen/beckum.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_inside_of_the_name_is_no_company()
    {
        await _site.Given(given => given.Event("Eins", "2021-01-01", ["Solingen"], organisations: ["Stadtwerke Solingen"], report: "Die Stadtwerke Solingen bauen."));

        Assert.Empty((await _site.OpenAsync("/organisationen/stadtwerke-solingen")).Html.QuerySelectorAll("aside"));
    }

    [Fact]
    public async Task The_career_of_a_person_has_one_line_for_each_billing()
    {
        await _site.Given(async given =>
        {
            await given.Event("Früher", "2015-05-05", ["Unna"], ["Vera Vortrag"]);
            await given.Event("Später", "2020-05-05", ["Soest"], ["Vera Vortrag"]);
        });
        await _site.Change("Früher", e => e.Contributions[0].Speakers[0].Function = "Referentin");
        var rows = (await _site.OpenAsync("/personen/vera-vortrag")).Section("Funktionen, wie die Berichte sie nennen").Texts("tbody tr");

        Assert.Equal(2, rows.Count);
        Assert.StartsWith("05.05.2020 Projektleitung", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("05.05.2015 Referentin", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_names_those_who_spoke_of_it()
    {
        await _site.Given(given => given.Event("Eins", "2021-01-01", ["Beckum"], ["Anna Arndt"], projects: ["Stadtlabor"]));

        Assert.Equal(["Anna Arndt"], (await _site.OpenAsync("/projekte/stadtlabor")).Section("Wer von Stadtlabor erzählt hat").Texts("tbody th"));
    }

    [Fact]
    public async Task The_text_to_take_along_cites_each_passage()
    {
        await GivenReport();
        var text = await Text("/kommunen/beckum.md");

        Assert.StartsWith("# Was hat Beckum gemacht?\n\nStadt, Kreis Muster, Nordrhein-Westfalen\n\n", text, StringComparison.Ordinal);
        Assert.Contains("## 1. Januar 2021: Eins\n\nBeckum: war Gastgeberin\n\n### Absatz 1\n\n> Beckum zeigt mit den Stadtwerken das Parken.\n\nThema: Parken\n\nOrganisation: Stadtwerke\n\n", text, StringComparison.Ordinal);
        Assert.Matches(@"Quelle: Netzwerk Innenstadt NRW, Eins, 01\.01\.2021, Absatz 1, Stand \d\d\.\d\d\.\d{4}, <http://localhost:5080/veranstaltungen/2021-01-01-eins#absatz-1>\n$", text);
        Assert.DoesNotContain("Ahlen", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_former_name_leads_to_the_text_under_the_new_one()
    {
        await GivenReport();
        await _site.Retire(RecordKind.Topic, "abstellen", await _site.WithArchive(archive => Task.FromResult(archive.Topics.Single(t => t.Slug == "parken").Key)));
        using var client = _site.CreateClient();
        using var answer = await client.GetAsync("/themen/abstellen.md");

        Assert.Equal((HttpStatusCode.MovedPermanently, "/themen/parken.md"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/themen/nie-gewesen.md")).StatusCode);
    }

    private Task GivenReport() => _site.Given(given => given.Event(
        "Eins", "2021-01-01", ["Beckum", "Ahlen"], organisations: ["Stadtwerke"], topics: ["Parken", "Energie", "Teilhabe"], report: Report));

    private async Task<string> Text(string address)
    {
        using var client = _site.CreateClient();
        using var answer = await client.GetAsync(address);
        Assert.Equal("text/markdown; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        return await answer.Content.ReadAsStringAsync();
    }
}
