using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Events.Editing;

/// <summary>Words of a report are marked, unmarked, and what the reader proposes is decided.</summary>
public sealed class EvidenceDeskTests : IAsyncLifetime, IDisposable
{
    private const string Report = "Anna Berg aus Unna berichtete über die Bürgerkarte. In Soest wird die Bürgerkarte noch geplant. Auch Unna plant.";
    private const string Public = "/veranstaltungen/2021-11-10-austausch";

    private readonly ArchiveSite _site = new();
    private DeskVisitor _rita = null!;
    private Guid _key;

    private string Desk => $"/redaktion/veranstaltungen/{_key}/belegstellen";

    public async Task InitializeAsync()
    {
        await _site.Given(async given => _key = (await given.Event("Austausch", report: Report)).Key);
        _rita = await DeskVisitor.SignInAsync(_site);
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _rita.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task Words_marked_by_hand_lead_to_what_they_name()
    {
        await _rita.FillInAsync(Desk, "Speichern und veröffentlichen", ("Words", "Unna"), ("Occurrence", "2"), ("Kind", "Municipality"), ("Role", "Host"));
        Assert.Contains("Veröffentlicht: 1 markiert", (await _rita.FollowAsync()).Only(".meldung").Words(), StringComparison.Ordinal);
        var mark = await _site.WithArchive(a => a.Mentions.Include(m => m.Record).SingleAsync());
        Assert.Equal(("Unna", Report.LastIndexOf("Unna", StringComparison.Ordinal)), (mark.Record!.Name, mark.Start));
        var page = await _site.OpenAsync("/kommunen/unna");
        Assert.Contains("war Gastgeberin", page.Main.Words(), StringComparison.Ordinal);
        Assert.Contains("Auch Unna plant.", page.Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_the_archive_does_not_know_is_asked_about_before_it_becomes_a_record()
    {
        var asked = await _rita.FillInAsync(Desk, "Speichern und veröffentlichen", ("Words", "Bürgerkarte"), ("Kind", "Topic"), ("Name", "Karte für alle"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        Assert.Equal("Bürgerkarte", asked.Only("#Words").GetAttribute("value"));
        var answer = asked.Only("input[name^='Answers'][value=neu]").GetAttribute("name")!;
        await _rita.PressAsync(asked, "Speichern und veröffentlichen", (answer, "neu"));
        Assert.Contains("über die Bürgerkarte", (await _site.OpenAsync("/themen/karte-fuer-alle")).Main.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Buergerkarte", "1", "steht so nicht im Bericht")]
    [InlineData("Soest", "2", "steht nur einmal im Bericht")]
    [InlineData("Unna", "9", "steht nur 2-mal im Bericht")]
    [InlineData("Unna", "0", "steht nur 2-mal im Bericht")]
    public async Task Words_that_do_not_stand_there_are_told_so(string words, string occurrence, string told)
    {
        var page = await _rita.FillInAsync(Desk, "Als Entwurf speichern", ("Words", words), ("Occurrence", occurrence), ("Kind", "Municipality"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        Assert.Contains(told, page.Only("[role=alert]").Words(), StringComparison.Ordinal);
        Assert.Equal(words, page.Only("#Words").GetAttribute("value"));
    }

    [Fact]
    public async Task What_the_reader_proposes_is_taken_over_corrected_or_rejected_for_good()
    {
        var page = await _rita.OpenAsync(Desk);
        var ids = page.Html.QuerySelectorAll("#vorschlagsliste input[name^='Names']").ToLookup(i => i.GetAttribute("value")!, i => i.Id!["name-".Length..]);
        var (anna, soest) = (ids["Anna Berg"].Single(), ids["Soest"].Single());

        await _rita.PressAsync(page, "Speichern und veröffentlichen", ($"Decisions[{anna}]", "ja"), ($"Names[{anna}]", "Anna Berg-Tal"), ($"Decisions[{soest}]", "nein"));
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
        Assert.Equal("Anna Berg-Tal", (await _site.OpenAsync("/personen/anna-berg-tal")).Only("h1").Words());
        var again = await _rita.OpenAsync(Desk);
        var left = again.Html.QuerySelectorAll("#vorschlagsliste input[name^='Names']").Select(i => i.GetAttribute("value")).ToList();
        Assert.DoesNotContain("Anna Berg", left);
        Assert.DoesNotContain("Soest", left);
        Assert.Contains("Unna", left);
    }

    [Fact]
    public async Task A_place_that_is_removed_no_longer_speaks_for_anything()
    {
        await _rita.FillInAsync(Desk, "Speichern und veröffentlichen", ("Words", "Soest"), ("Kind", "Municipality"), ("Role", "Mentioned"));
        var page = await _rita.OpenAsync(Desk);
        await _rita.PressAsync(page, "Speichern und veröffentlichen", ("Remove", page.Only("input[name=Remove]").GetAttribute("value")));
        Assert.Equal(0, await _site.WithArchive(a => a.Mentions.CountAsync()));
        Assert.Null((await _site.WithArchive(a => a.Involvements.SingleAsync())).EvidenceId);
        await _site.OpenAsync("/kommunen/soest");
    }

    [Fact]
    public async Task A_draft_of_marks_is_not_public()
    {
        await _rita.FillInAsync(Desk, "Als Entwurf speichern", ("Words", "Soest"), ("Kind", "Municipality"));
        await _site.OpenAsync("/kommunen/soest", HttpStatusCode.NotFound);
        Assert.DoesNotContain("/kommunen/soest", (await _site.OpenAsync(Public)).Source, StringComparison.Ordinal);
        Assert.Single((await _rita.OpenAsync(Desk)).Html.QuerySelectorAll("input[name=Remove]"));
    }

    [Fact]
    public async Task Whoever_comes_second_keeps_what_was_typed()
    {
        using var bernd = await DeskVisitor.SignInAsync(_site, name: "Bernd");
        var opened = await bernd.OpenAsync(Desk);
        await _rita.FillInAsync(Desk, "Als Entwurf speichern", ("Words", "Soest"), ("Kind", "Municipality"));
        var again = await bernd.PressAsync(opened, "Als Entwurf speichern", ("Words", "Unna"), ("Kind", "Municipality"));
        Assert.Equal(HttpStatusCode.Conflict, bernd.Status);
        Assert.Equal("Unna", again.Only("#Words").GetAttribute("value"));
        await bernd.PressAsync(again, "Als Entwurf speichern");
        Assert.Equal(HttpStatusCode.Redirect, bernd.Status);
        Assert.Equal(2, (await _rita.OpenAsync(Desk)).Html.QuerySelectorAll("input[name=Remove]").Length);
    }
}
