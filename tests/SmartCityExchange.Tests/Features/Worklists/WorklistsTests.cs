using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Shared.Reports;

namespace SmartCityExchange.Tests.Features.Worklists;

/// <summary>What in the archive could be better is listed, each with the way to mend it.</summary>
public sealed class WorklistsTests : IAsyncLifetime, IDisposable
{
    private readonly ArchiveSite _site = new();
    private DeskVisitor _rita = null!;

    public async Task InitializeAsync() => _rita = await DeskVisitor.SignInAsync(_site);

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _rita.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task An_empty_archive_has_nothing_to_mend()
    {
        Assert.DoesNotContain("1", (await _rita.OpenAsync("/redaktion/aufgaben")).Texts(".zustand"));
        Assert.Contains("Hier ist nichts zu tun.", (await _rita.OpenAsync("/redaktion/aufgaben/ohne-ort")).Main.Words(), StringComparison.Ordinal);
        await _rita.OpenAsync("/redaktion/aufgaben/gibt-es-nicht");
        Assert.Equal(HttpStatusCode.NotFound, _rita.Status);
    }

    [Fact]
    public async Task Each_list_names_what_it_is_for_and_leads_to_where_it_is_mended()
    {
        await _site.Given(given => given.Event("Austausch", towns: ["Soest"], speakers: ["Vera Vortrag"], report: "Vera Vortrag sagt: Derzeit wird gebaut. Mehr [hier](https://example.org/plan)."));
        await _site.Change("Austausch", e => e.Contributions[0].Speakers[0].Function = null);
        var edit = $"/redaktion/veranstaltungen/{await _site.WithArchive(a => a.Events.Select(e => e.Key).SingleAsync())}";
        foreach (var (list, told, leads) in new[]
        {
            ("ohne-funktion", "Vera Vortrag", edit), ("ohne-ort", "Austausch vom 10. November 2021", edit), ("ohne-beleg", "Soest", $"{edit}/belegstellen"),
            ("ohne-dokumente", "Austausch vom 10. November 2021", $"{edit}/dokumente"),
        })
        {
            var page = await _rita.OpenAsync($"/redaktion/aufgaben/{list}");
            Assert.Equal((list, told, leads), (list, page.Texts("td a").Single(), page.Links("td a").Single()));
        }

        var text = (await _rita.OpenAsync("/redaktion/aufgaben/textpruefung")).Main.Words();
        Assert.Contains("Der Verweis sagt nicht, wohin er führt: „hier“", text, StringComparison.Ordinal);
        Assert.Contains("Von wann ist die Aussage: „Derzeit“", text, StringComparison.Ordinal);
        Assert.Contains("2 Hinweise zum Text", (await _rita.OpenAsync(edit)).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_town_whose_name_others_bear_is_doubtful()
    {
        var shared = Gazetteer.All.Where(p => p.Kind != PlaceKind.District).GroupBy(p => p.Name).First(g => g.Count() > 1).First();
        await _site.Given(given => given.Event("Austausch", towns: [shared.Name, "Muster am Rand"]));
        var doubts = (await _rita.OpenAsync("/redaktion/aufgaben/zweifelhafte-orte")).Texts("tbody tr");
        Assert.Contains($"es gibt auch {shared.Name}", Assert.Single(doubts), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mehr [hier](https://example.org).", ReportLintKind.EmptyLinkText, "hier")]
    [InlineData("![](https://example.org/bild.png)", ReportLintKind.MissingAlternativeText, "https://example.org/bild.png")]
    [InlineData("# Eins\n\n### Drei", ReportLintKind.SkippedHeading, "Drei")]
    [InlineData("Das kommt im nächsten Jahr.", ReportLintKind.UndatedStatement, "nächsten Jahr")]
    public void A_text_lint_says_what_and_where(string report, ReportLintKind kind, string words) => Assert.Equal([new ReportLint(kind, words)], ReportLints.Find(report));

    [Theory]
    [InlineData("Der [Bericht der Stadt Unna](https://example.org) von 2021. ![Plan der Innenstadt](https://example.org/p.png)")]
    [InlineData("# Eins\n\n## Zwei\n\n### Drei\n\n## Zwei")]
    [InlineData("Die Aktuelle Stunde des Landtags; 2021 wurde gebaut.")]
    public void A_sound_text_has_no_lint(string report) => Assert.Empty(ReportLints.Find(report));

    [Fact]
    public async Task What_was_searched_in_vain_is_taught_and_forgotten()
    {
        await _site.Given(given => given.Event("Fachtag", report: "Es ging um Elektrofahrräder."));
        await _site.SearchAsync("Pedelec");
        var page = await _rita.OpenAsync("/redaktion/suche");
        Assert.Contains("pedelec", page.Texts("td a"));
        await _rita.FillInAsync("/redaktion/suche", "pedelec als Alias anlegen", ("bedeutung", "Elektrofahrrad"));
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
        Assert.Equal(["Fachtag"], (await _site.SearchAsync("Pedelec")).Texts(".treffer li > a"));

        await _rita.FillInAsync("/redaktion/suche", "pedelec vergessen");
        Assert.Contains("Nichts gefunden", (await _site.SearchAsync("Pedelec")).Main.Words(), StringComparison.Ordinal);
        var refused = await _rita.FillInAsync("/redaktion/suche", "Als Alias anlegen", ("wort", "Beckum"), ("bedeutung", "Stadt"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        Assert.Contains("Der Name eines Ortes", refused.Only("[role=alert]").Words(), StringComparison.Ordinal);
        Assert.Equal("Beckum", refused.Only("#wort").GetAttribute("value"));
    }

    [Fact]
    public async Task Only_who_may_publish_teaches_the_search()
    {
        using var editor = await DeskVisitor.SignInAsync(_site, StaffRole.Editor);
        Assert.DoesNotContain("Als Alias anlegen", (await editor.OpenAsync("/redaktion/suche")).Texts("button"));
    }
}
