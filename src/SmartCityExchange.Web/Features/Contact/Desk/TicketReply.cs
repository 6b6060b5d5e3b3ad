using SmartCityExchange.Web.Archive.Tickets;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Contact.Desk;

/// <summary>The beginning of an answer, for the mail program of whoever answers, with what the law wants said in it.</summary>
public static class TicketReply
{
    /// <summary>A <c>mailto:</c> address.</summary>
    public static string Address(TicketPage.Facts ticket) =>
        $"mailto:{Uri.EscapeDataString(ticket.Mail!).Replace("%40", "@", StringComparison.Ordinal)}?subject={Uri.EscapeDataString($"Ihre Nachricht {ticket.Number}")}&body={Uri.EscapeDataString(Text(ticket).ReplaceLineEndings("\r\n"))}";

    /// <summary>What an answer has to tell besides; null when nothing.</summary>
    public static string? Duty(TicketSubject subject) => subject switch
    {
        TicketSubject.Barrier => "Hilft Ihnen unsere Antwort nicht, können Sie ein Ombudsverfahren beantragen: Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen, ombudsstelle-barrierefreie-it@mags.nrw.de, https://www.lbbp.nrw.de/ombudsstelle.",
        TicketSubject.PersonalData => "Sie können sich auch bei der Landesbeauftragten für Datenschutz und Informationsfreiheit Nordrhein-Westfalen beschweren: https://www.ldi.nrw.de/.",
        _ => null,
    };

    private static string Text(TicketPage.Facts ticket) =>
        $"Guten Tag{(ticket.Name is null ? "" : $" {ticket.Name}")},\n\nvielen Dank für Ihre Nachricht vom {GermanDates.Written(BerlinTime.Day(ticket.ReceivedAt))}.\n\n\n\n{Duty(ticket.Subject)}\n\nMit freundlichen Grüßen\n";
}
