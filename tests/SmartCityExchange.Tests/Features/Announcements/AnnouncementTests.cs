using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Tests.Features.Announcements;

/// <summary>What a report announced has a page that says how it went on, or that nobody knows.</summary>
public sealed class AnnouncementTests : IDisposable
{
    private const string Name = "Aus den Erfahrungen soll ein Leitfaden erarbeitet werden.";
    private const string Address = "/wie-ging-es-weiter/aus-den-erfahrungen-soll-ein-leitfaden-erarbeitet-werden";

    private const string Early = """
        Forum Dorfladen

        3. Mai 2021

        Anna Berg von der Stadt Unna berichtete über die Bürgerkarte. Aus den Erfahrungen soll ein Leitfaden erarbeitet werden.
        """;

    private const string Later = """
        Forum Handel

        4. Juni 2024

        Carla Feld von der Stadt Unna stellte den Leitfaden vor, der 2023 fertig wurde.
        """;

    private readonly ArchiveSite _site = ArchiveSite.With(("a.txt", Encoding.UTF8.GetBytes(Early)), ("b.txt", Encoding.UTF8.GetBytes(Later)));

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task As_long_as_no_later_report_speaks_of_it_the_page_says_so_and_shows_where_something_may_stand()
    {
        var page = await _site.OpenAsync(Address);
        Assert.Equal(Name, page.Only("h1").Words());
        var sequel = page.Only(".fortgang");
        Assert.Contains("Ausgang unbekannt", sequel.Words(), StringComparison.Ordinal);
        Assert.Contains("Kein späterer Bericht im Archiv spricht davon.", sequel.Words(), StringComparison.Ordinal);
        Assert.Contains("Unna im Bericht vom 4. Juni 2024", string.Join(' ', sequel.Texts(".spuren")), StringComparison.Ordinal);
        Assert.Contains("Anna Berg", page.Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_a_later_report_that_staff_mark_tell_how_it_went_on()
    {
        using var rita = await DeskVisitor.SignInAsync(_site);
        var key = await _site.WithArchive(a => a.Events.Where(e => e.Title == "Forum Handel").Select(e => e.Key).SingleAsync());
        await rita.FillInAsync($"/redaktion/veranstaltungen/{key}/belegstellen", "Speichern und veröffentlichen", ("Words", "der 2023 fertig wurde"), ("Kind", "Announcement"), ("Name", Name));
        Assert.Equal(HttpStatusCode.Redirect, rita.Status);
        var page = await _site.OpenAsync(Address);
        Assert.Contains("Ein späterer Bericht spricht davon", page.Only(".fortgang").Words(), StringComparison.Ordinal);
        Assert.Empty(page.Texts(".spuren"));
        Assert.Contains("der 2023 fertig wurde", page.Only(".verlauf").Words(), StringComparison.Ordinal);
        Assert.Equal([Name], (await _site.OpenAsync("/wie-ging-es-weiter?stand=bekannt")).Texts(".saetze a"));
        Assert.Empty((await _site.OpenAsync("/wie-ging-es-weiter?stand=offen")).Texts(".saetze a"));
    }

    [Fact]
    public async Task What_the_editors_know_stands_there_with_its_day_and_in_the_history()
    {
        using var rita = await DeskVisitor.SignInAsync(_site, StaffRole.Publisher);
        var edit = $"/redaktion/eintraege/{await KeyAsync()}";
        var refused = await rita.FillInAsync(edit, "Speichern", ("Outcome", "Done"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, rita.Status);
        Assert.Contains("Bitte sagen Sie, woher Sie das wissen", refused.Only("[role=alert]").Words(), StringComparison.Ordinal);
        await rita.PressAsync(refused, "Speichern", ("OutcomeNote", "Auskunft der Stadt Unna vom 5. Juli 2024"));
        Assert.Equal(HttpStatusCode.Redirect, rita.Status);
        var sequel = (await _site.OpenAsync(Address)).Only(".fortgang").Words();
        Assert.Contains("Umgesetzt", sequel, StringComparison.Ordinal);
        Assert.Contains("Auskunft der Stadt Unna vom 5. Juli 2024 Auskunft der Redaktion, Stand", sequel, StringComparison.Ordinal);
        Assert.Contains("Umgesetzt", (await rita.OpenAsync($"{edit}/fassungen/2")).Main.Words(), StringComparison.Ordinal);
        Assert.Contains("Umgesetzt. Auskunft der Stadt Unna", await _site.CreateClient().GetStringAsync(Address + ".md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_see_what_nobody_has_heard_of_since()
    {
        using var rita = await DeskVisitor.SignInAsync(_site);
        var list = await rita.OpenAsync("/redaktion/aufgaben/ankuendigungen");
        Assert.Contains(Name, list.Main.Words(), StringComparison.Ordinal);
        Assert.Contains($"/redaktion/eintraege/{await KeyAsync()}", list.Links("main a"));
    }

    [Fact]
    public async Task What_staff_take_out_of_its_event_leaves_the_lists_though_its_words_stay_marked()
    {
        await _site.WithArchive(a => a.Involvements.Where(i => i.Record!.Name == Name).ExecuteDeleteAsync());
        Assert.Empty((await _site.OpenAsync("/wie-ging-es-weiter")).Texts(".saetze a"));
        await _site.OpenAsync("/wie-ging-es-weiter?stand=offen");
        using var rita = await DeskVisitor.SignInAsync(_site);
        await rita.OpenAsync("/redaktion/aufgaben/ankuendigungen");
        Assert.Equal(HttpStatusCode.OK, rita.Status);
    }

    private Task<Guid> KeyAsync() => _site.WithArchive(a => a.Records.Where(r => r.Name == Name).Select(r => r.Key).SingleAsync());
}
