using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Features.Accounts;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Features.Contact;

namespace SmartCityExchange.Tests.Features.Contact;

/// <summary>The editors hear by mail that somebody has written, and not what.</summary>
public sealed class TicketNoticeTests
{
    [Fact]
    public async Task A_new_ticket_is_told_by_number_and_what_was_written_stays_in_the_archive()
    {
        using var mail = new MailCatcher();
        using var site = new DeskSite([.. mail.Settings, ("Mail:Tickets", "redaktion@example.de")]);
        await WriteAsync(site, "Mein Geheimnis");
        using var letter = await mail.TakeAsync();
        var number = await site.WithArchive(a => a.Tickets.Select(x => x.Number).SingleAsync());
        Assert.Equal(("redaktion@example.de", $"Neues Anliegen {number}: Barriere melden"), (letter.To.ToString(), letter.Subject));
        Assert.Contains("http://localhost:5080/redaktion/anliegen", letter.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheimnis", letter.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("vera@beispiel.de", letter.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_address_for_tickets_nobody_is_told()
    {
        using var mail = new MailCatcher();
        using var site = new DeskSite(mail.Settings);
        await WriteAsync(site, "Eine Frage");
        Assert.Equal((1, 0), (await site.WithArchive(a => a.Tickets.CountAsync()), mail.Waiting));
    }

    [Fact]
    public async Task A_ticket_comes_in_also_when_nobody_can_be_told()
    {
        using var mail = new MailCatcher { RefusesAll = true };
        using var site = new DeskSite([.. mail.Settings, ("Mail:Tickets", "redaktion@example.de")]);
        await WriteAsync(site, "Eine Frage");
        Assert.Equal(1, await site.WithArchive(a => a.Tickets.CountAsync()));
    }

    private static async Task WriteAsync(DeskSite site, string message)
    {
        using var visitor = DeskVisitor.Of(site);
        var form = await visitor.OpenAsync("/kontakt");
        site.Clock.Forward(FormTokens.MinimumAge);
        await visitor.PressAsync(form, "Nachricht senden", ("Subject", "barriere"), ("Message", message), ("Name", "Vera Frage"), ("Mail", "vera@beispiel.de"));
        Assert.Equal(HttpStatusCode.Redirect, visitor.Status);
    }
}
