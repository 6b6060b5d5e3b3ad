using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Features.Accounts;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Archive.Tickets;
using SmartCityExchange.Web.Hosting;

namespace SmartCityExchange.Tests.Features.Contact;

/// <summary>What the desk does with what visitors wrote.</summary>
public sealed class TicketDeskTests : IDisposable
{
    private readonly DeskSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task What_is_due_first_stands_first_and_what_is_overdue_says_so()
    {
        await AddAsync("spaet", due: 20);
        await AddAsync("ueberfaellig", due: -1);
        await AddAsync("bald", due: 3);
        await AddAsync("erledigt", due: -9, TicketStatus.Closed);
        using var rita = await DeskVisitor.SignInAsync(_site, StaffRole.Editor);
        var page = await rita.OpenAsync("/redaktion/anliegen");

        Assert.Equal(["ueberfaellig", "bald", "spaet", "erledigt"], page.Texts("tbody td .leise"));
        Assert.Equal("überfällig", page.Only("tbody .mangel").Words());
        Assert.Equal(["erledigt"], (await rita.OpenAsync("/redaktion/anliegen?stand=Closed")).Texts("tbody td .leise"));
        var overview = await rita.OpenAsync("/redaktion");
        Assert.Contains("3 Anliegen offen", overview.Texts("h2"));
        Assert.Equal("1 überfällig", overview.Only(".mangel").Words());
    }

    [Fact]
    public async Task The_work_on_it_is_told_step_by_step()
    {
        var id = await AddAsync("Der Name ist falsch.", page: "/personen/vera-vortrag");
        using var rita = await DeskVisitor.SignInAsync(_site, StaffRole.Editor);
        await rita.FillInAsync($"/redaktion/anliegen/{id}", "Speichern", ("Text", "Beim Netzwerk nachgefragt."), ("Status", "InWork"));
        Assert.Equal(HttpStatusCode.Redirect, rita.Status);
        await rita.FillInAsync($"/redaktion/anliegen/{id}", "Speichern", ("Text", "Berichtigt und geantwortet."), ("Status", "Closed"));
        var page = await rita.FollowAsync();

        Assert.Equal(["in Arbeit", "erledigt"], page.Texts(".anliegenverlauf .zustand"));
        Assert.Equal(["Beim Netzwerk nachgefragt.", "Berichtigt und geantwortet."], page.Texts(".anliegenverlauf .nachricht"));
        Assert.Contains("/personen/vera-vortrag", page.Links("main a"));
        Assert.Contains("wird alles davon gelöscht", page.Main.Words(), StringComparison.Ordinal);
        Assert.Contains("Keine Anliegen offen", (await rita.OpenAsync("/redaktion")).Texts("h2"));
    }

    [Fact]
    public async Task What_a_visitor_wrote_stays_text_and_leads_nowhere_else()
    {
        var id = await AddAsync("<script>alert(1)</script>\n# Titel", page: "//fremd.example/x", mail: "vera@beispiel.de");
        using var rita = await DeskVisitor.SignInAsync(_site, StaffRole.Editor);
        var page = await rita.OpenAsync($"/redaktion/anliegen/{id}");

        Assert.Equal("<script>alert(1)</script>\n# Titel", page.Only("section > .nachricht").TextContent);
        Assert.DoesNotContain(page.Links("a"), link => link.Contains("fremd", StringComparison.Ordinal));
        Assert.StartsWith("mailto:vera@beispiel.de?subject=", Assert.Single(page.Links("a[href^='mailto:']")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TicketSubject.Barrier, "Ombudsstelle")]
    [InlineData(TicketSubject.PersonalData, "Landesbeauftragten für Datenschutz")]
    public async Task An_answer_begins_with_what_the_law_wants_said(TicketSubject subject, string words)
    {
        var id = await AddAsync("Bitte", mail: "vera@beispiel.de", subject: subject);
        using var rita = await DeskVisitor.SignInAsync(_site, StaffRole.Editor);
        var page = await rita.OpenAsync($"/redaktion/anliegen/{id}");

        Assert.Contains(words, Uri.UnescapeDataString(page.Links("a[href^='mailto:']")[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_work_on_it_at_once_do_not_overwrite_each_other()
    {
        var id = await AddAsync("Bitte");
        using var rita = await DeskVisitor.SignInAsync(_site, StaffRole.Editor);
        using var otto = await DeskVisitor.SignInAsync(_site, StaffRole.Editor, "Otto Zweiter");
        var late = await otto.OpenAsync($"/redaktion/anliegen/{id}");
        await rita.FillInAsync($"/redaktion/anliegen/{id}", "Speichern", ("Text", "Meine Notiz"), ("Status", "Closed"));
        var refused = await otto.PressAsync(late, "Speichern", ("Text", "Andere Notiz"), ("Status", "InWork"));

        Assert.Equal(HttpStatusCode.Conflict, otto.Status);
        Assert.Equal("Andere Notiz", refused.Only("#Text").TextContent.Trim());
        Assert.Equal(["Meine Notiz"], refused.Texts(".anliegenverlauf .nachricht"));
        await otto.PressAsync(refused, "Speichern");
        Assert.Equal(HttpStatusCode.Redirect, otto.Status);
        Assert.Equal(["Meine Notiz", "Andere Notiz"], (await otto.FollowAsync()).Texts(".anliegenverlauf .nachricht"));
    }

    [Theory]
    [InlineData("Status", "17")]
    [InlineData("Text", null)]
    public async Task Bad_input_is_refused_with_words(string field, string? value)
    {
        var id = await AddAsync("Bitte");
        using var rita = await DeskVisitor.SignInAsync(_site, StaffRole.Editor);
        var page = await rita.FillInAsync($"/redaktion/anliegen/{id}", "Speichern", (field, value ?? new string('x', TicketNote.TextMaxLength + 1)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, rita.Status);
        Assert.StartsWith(field == "Text" ? "Die Notiz hat" : "Bitte wählen", page.Only("[role=alert]").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found()
    {
        using var rita = await DeskVisitor.SignInAsync(_site, StaffRole.Editor);
        await rita.OpenAsync("/redaktion/anliegen/4711");
        Assert.Equal(HttpStatusCode.NotFound, rita.Status);
    }

    [Fact]
    public async Task Six_months_after_it_was_closed_nothing_is_left_and_open_ones_stay()
    {
        var open = await AddAsync("noch offen");
        var closed = await AddAsync("bald fort");
        using var rita = await DeskVisitor.SignInAsync(_site, StaffRole.Editor);
        await rita.FillInAsync($"/redaktion/anliegen/{closed}", "Speichern", ("Text", "Geantwortet."), ("Status", "Closed"));

        _site.Clock.Forward(TimeSpan.FromDays(179));
        await _site.Services.GetRequiredService<DueWork>().ForgetAsync(default);
        Assert.Equal(2, await _site.WithArchive(a => a.Tickets.CountAsync()));

        _site.Clock.Forward(TimeSpan.FromDays(7));
        await _site.Services.GetRequiredService<DueWork>().ForgetAsync(default);
        Assert.Equal([open], await _site.WithArchive(a => a.Tickets.Select(t => t.Id).ToListAsync()));
        Assert.Equal(0, await _site.WithArchive(a => a.Set<TicketNote>().CountAsync()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(120)]
    public async Task The_list_pages_whatever_the_number(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await AddAsync($"Nachricht {i}", due: i);
        }

        using var rita = await DeskVisitor.SignInAsync(_site, StaffRole.Editor);
        Assert.Equal(Math.Min(count, 50), (await rita.OpenAsync("/redaktion/anliegen")).Html.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(Math.Max(0, count - 100), (await rita.OpenAsync("/redaktion/anliegen?seite=3")).Html.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(HttpStatusCode.OK, rita.Status);
    }

    private async Task<int> AddAsync(string message, int due = 14, TicketStatus status = TicketStatus.Open, string? page = null, string? mail = null, TicketSubject subject = TicketSubject.Mistake)
    {
        var now = _site.Clock.GetUtcNow().UtcDateTime;
        var ticket = new Ticket
        {
            Number = Guid.NewGuid().ToString("N")[..12],
            FormId = Guid.NewGuid(),
            Subject = subject,
            Message = message,
            Page = page,
            Mail = mail,
            ReceivedAt = now,
            DueOn = DateOnly.FromDateTime(now).AddDays(due),
            Status = status,
            ClosedAt = status == TicketStatus.Closed ? now : null,
        };
        await _site.WithArchive(async archive =>
        {
            archive.Tickets.Add(ticket);
            await archive.SaveChangesAsync();
        });
        return ticket.Id;
    }
}
