using SmartCityExchange.Web.Archive.Tickets;

namespace SmartCityExchange.Web.Features.Contact;

/// <summary>The German words of tickets: for visitors, in addresses, and at the desk.</summary>
public static class TicketWords
{
    /// <summary>As it stands in addresses: <c>/kontakt?anliegen=barriere</c>.</summary>
    public static string Parameter(TicketSubject subject) => subject switch
    {
        TicketSubject.Question => "frage",
        TicketSubject.Mistake => "fehler",
        TicketSubject.Barrier => "barriere",
        TicketSubject.PersonalData => "personendaten",
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };

    /// <summary>What an address or a form names; null for anything else.</summary>
    public static TicketSubject? Subject(string? parameter) =>
        Enum.GetValues<TicketSubject>().Where(s => Parameter(s) == parameter).Select(s => (TicketSubject?)s).FirstOrDefault();

    public static string Of(TicketSubject subject) => subject switch
    {
        TicketSubject.Question => "Frage oder Anregung",
        TicketSubject.Mistake => "Fehler melden",
        TicketSubject.Barrier => "Barriere melden",
        TicketSubject.PersonalData => "Angaben über mich berichtigen oder löschen",
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };

    /// <summary>What somebody should know before they write.</summary>
    public static string Hint(TicketSubject subject) => subject switch
    {
        TicketSubject.Question => "zum Archiv oder zu den Erfahrungsaustauschen. Antwort in zwei Wochen.",
        TicketSubject.Mistake => "wenn etwas nicht stimmt, fehlt oder nicht funktioniert. Antwort in zwei Wochen.",
        TicketSubject.Barrier => "wenn Sie etwas nicht lesen, bedienen oder verstehen können. Antwort in einem Monat.",
        TicketSubject.PersonalData => "Ihr Recht nach Art. 16, 17 und 21 DSGVO. Antwort in einem Monat.",
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };

    public static string Of(TicketStatus status) => status switch
    {
        TicketStatus.Open => "offen",
        TicketStatus.InWork => "in Arbeit",
        TicketStatus.Closed => "erledigt",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
