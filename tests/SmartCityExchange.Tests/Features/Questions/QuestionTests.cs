using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Features.Questions;

/// <summary>The questions that reports ask have pages that collect the contributions which answer them.</summary>
public sealed class QuestionTests : IDisposable
{
    private const string Address = "/leitfragen/wie-kommt-der-dorfladen-ins-netz";

    private const string Forum = """
        Forum Dorfladen

        3. Mai 2023

        Wie kommt der Dorfladen ins Netz? Darum ging es an diesem Tag.

        Anna Berg von der Stadt Unna berichtete über die Bürgerkarte.

        Bernd Tal von der Stadt Soest stellte den Abholschrank vor. Was kostet ein Abholschrank im Jahr? Das rechnete er vor.
        """;

    private const string Later = """
        Forum Handel

        4. Juni 2024

        Carla Feld von der Stadt Hamm berichtete vom Markt. Der Dorfladen bekam dort einen Schrank mit Netzanschluss.
        """;

    private readonly ArchiveSite _site = ArchiveSite.With(("a.txt", Encoding.UTF8.GetBytes(Forum)), ("b.txt", Encoding.UTF8.GetBytes(Later)));

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_question_above_the_contributions_is_answered_by_all_of_them()
    {
        var answers = (await _site.OpenAsync(Address)).Only(".antworten");
        Assert.Equal(["Anna Berg", "Bernd Tal"], answers.Texts(".billed .name"));
        Assert.Equal(["/veranstaltungen/2023-05-03-forum-dorfladen#beitrag-1", "/veranstaltungen/2023-05-03-forum-dorfladen#beitrag-2"], answers.Links("footer a"));
        Assert.Contains("Anna Berg von der Stadt Unna berichtete", answers.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_inside_a_contribution_is_answered_by_that_one()
    {
        var answers = (await _site.OpenAsync("/leitfragen/was-kostet-ein-abholschrank-im-jahr")).Only(".antworten");
        Assert.Equal(["Bernd Tal"], answers.Texts(".billed .name"));
    }

    [Fact]
    public async Task Words_that_staff_mark_in_another_report_answer_it_and_come_first()
    {
        using var rita = await DeskVisitor.SignInAsync(_site);
        var key = await _site.WithArchive(a => a.Events.Where(e => e.Title == "Forum Handel").Select(e => e.Key).SingleAsync());
        await rita.FillInAsync($"/redaktion/veranstaltungen/{key}/belegstellen", "Speichern und veröffentlichen",
            ("Words", "bekam dort einen Schrank mit Netzanschluss"), ("Kind", "Question"), ("Name", "Wie kommt der Dorfladen ins Netz?"));
        Assert.Equal(HttpStatusCode.Redirect, rita.Status);
        var page = await _site.OpenAsync(Address);
        Assert.Equal(["Carla Feld", "Anna Berg", "Bernd Tal"], page.Only(".antworten").Texts(".billed .name"));
        Assert.Equal(["Antwort markiert"], page.Only(".antworten").Texts(".absatznummer"));
        Assert.Contains("Der Dorfladen bekam dort einen Schrank", page.Only(".antworten").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_has_every_question_under_its_event_with_the_number_of_answers()
    {
        var page = await _site.OpenAsync("/leitfragen");
        Assert.Equal(["Wie kommt der Dorfladen ins Netz?", "Was kostet ein Abholschrank im Jahr?"], page.Texts(".saetze a"));
        Assert.Equal(["2 Beiträge", "1 Beitrag"], page.Texts(".saetze .notiz"));
        Assert.Equal(["/veranstaltungen/2023-05-03-forum-dorfladen"], page.Only("main").Links("h2 a"));
    }

    [Fact]
    public async Task A_question_is_found_by_its_words_and_taken_along_as_Markdown()
    {
        Assert.Contains(Address, (await _site.SearchAsync("Dorfladen Netz")).Main.InnerHtml, StringComparison.Ordinal);
        var text = await _site.CreateClient().GetStringAsync(Address + ".md");
        Assert.Contains("## Wer darauf geantwortet hat", text, StringComparison.Ordinal);
        Assert.Contains("- Anna Berg, für Unna: „Anna Berg von der Stadt Unna berichtete", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_inside_a_question_still_lead_to_what_they_name()
    {
        var page = await _site.OpenAsync("/veranstaltungen/2023-05-03-forum-dorfladen");
        Assert.Contains(Address, page.Links(".rand .notizen a"));
        Assert.DoesNotContain(Address, page.Links(".text a"));
        Assert.Equal(
            ["Was kostet ein Abholschrank im Jahr?", "Wie kommt der Dorfladen ins Netz?"], page.Section("Leitfragen").Links("a[href^='#stelle-']").Select(place => page.Only(place).Words()));
    }

    [Fact]
    public async Task Questions_nobody_answers_are_listed_for_staff()
    {
        await _site.Given(given => given.Event("Ohne Antwort", "2025-01-01", report: "Was bleibt davon in zehn Jahren übrig?"));
        using var rita = await DeskVisitor.SignInAsync(_site);
        var key = await _site.WithArchive(a => a.Events.Where(e => e.Title == "Ohne Antwort").Select(e => e.Key).SingleAsync());
        var asked = await rita.FillInAsync($"/redaktion/veranstaltungen/{key}/belegstellen", "Speichern und veröffentlichen", ("Words", "Was bleibt davon in zehn Jahren übrig?"), ("Kind", "Question"));
        await rita.PressAsync(asked, "Speichern und veröffentlichen", (asked.Only("input[name^='Answers'][value=neu]").GetAttribute("name")!, "neu"));
        var list = await rita.OpenAsync("/redaktion/aufgaben/fragen");
        Assert.Equal(["Was bleibt davon in zehn Jahren übrig?"], list.Texts("main td a, main li a").Where(t => t.EndsWith('?')));
        Assert.Equal(RecordKind.Question, await _site.WithArchive(a => a.Records.Where(r => r.Name.StartsWith("Was bleibt")).Select(r => r.RecordKind).SingleAsync()));
    }

    [Fact]
    public async Task A_question_that_staff_take_out_of_its_event_leaves_the_lists_though_its_words_stay_marked()
    {
        await _site.WithArchive(a => a.Involvements.Where(i => i.Record!.Name == "Wie kommt der Dorfladen ins Netz?").ExecuteDeleteAsync());
        Assert.Equal(["Was kostet ein Abholschrank im Jahr?"], (await _site.OpenAsync("/leitfragen")).Texts(".saetze a"));
        using var rita = await DeskVisitor.SignInAsync(_site);
        await rita.OpenAsync("/redaktion/aufgaben/fragen");
        Assert.Equal(HttpStatusCode.OK, rita.Status);
    }
}
