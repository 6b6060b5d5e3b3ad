using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Mailing;

namespace SmartCityExchange.Web.Features.Contact;

/// <summary>
/// Tells the editors by mail that a ticket has come in: number, subject and when it is due. What the visitor wrote, and who they are, stays
/// in the archive, which erases it when its time is over; a mailbox would not.
/// </summary>
public sealed class TicketNotice(Mailer mailer, IOptions<MailOptions> mail, IOptions<ArchiveOptions> archive, TimeProvider clock)
{
    /// <summary>Whoever floods the form does not flood the mailbox: the list at the desk has them all.</summary>
    public const int MostInAnHour = 20;

    private readonly AttemptCount _sent = new(clock, TimeSpan.FromHours(1));

    public async Task SendAsync(ContactReceipt ticket)
    {
        if (!mailer.IsOn || mail.Value.Tickets.Length == 0 || _sent.Wait("", MostInAnHour) is not null)
        {
            return;
        }

        _sent.Add("");
        await mailer.SendAsync(new Letter(mail.Value.Tickets, $"Neues Anliegen {ticket.Number}: {TicketWords.Of(ticket.Subject)}", $"""
            Über das Kontaktformular von SmartCityExchange ist ein Anliegen eingegangen.

            Nummer: {ticket.Number}
            Anliegen: {TicketWords.Of(ticket.Subject)}
            Zu beantworten bis: {GermanDates.Written(ticket.DueOn)}

            Lesen und bearbeiten: {new Uri(archive.Value.PublicUrl, DeskLinks.Tickets)}

            Was darin steht, finden Sie nur in der Redaktion, damit es dort auch wieder gelöscht wird.
            """));
    }
}
