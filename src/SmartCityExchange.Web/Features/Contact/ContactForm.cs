using System.Net.Mail;
using SmartCityExchange.Web.Archive.Tickets;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Contact;

/// <summary>What a visitor typed into the form.</summary>
public sealed record ContactForm
{
    /// <summary>See <see cref="TicketWords.Parameter"/>.</summary>
    public string? Subject { get; init; }

    public string? Message { get; init; }

    public string? Name { get; init; }

    public string? Mail { get; init; }

    public string? Page { get; init; }

    /// <summary>A field that people do not see and programs fill in.</summary>
    public string? Website { get; init; }

    public string? Token { get; init; }

    /// <summary>The same without what nobody types: blanks around, control characters, line breaks of other systems.</summary>
    public ContactForm Cleaned() => this with
    {
        Message = Clean(Message?.ReplaceLineEndings("\n"), keepLines: true),
        Name = Clean(Name, keepLines: false),
        Mail = Clean(Mail, keepLines: false),
        Page = Clean(Page, keepLines: false),
    };

    /// <summary>What has to be mended before it can be sent.</summary>
    public IEnumerable<FormProblem> Problems()
    {
        if (TicketWords.Subject(Subject) is null)
        {
            yield return new FormProblem($"Subject-{TicketWords.Parameter(default)}", "Bitte wählen Sie, worum es geht.");
        }

        if (string.IsNullOrEmpty(Message))
        {
            yield return new FormProblem(nameof(Message), "Bitte schreiben Sie uns, worum es geht. Ein Satz genügt.");
        }
        else if (Message.Length > Ticket.MessageMaxLength)
        {
            yield return new FormProblem(nameof(Message), $"Die Nachricht hat {Message.Length} Zeichen. Bitte kürzen Sie sie auf {Ticket.MessageMaxLength}, oder schicken Sie zwei.");
        }

        if (Name?.Length > Ticket.NameMaxLength)
        {
            yield return new FormProblem(nameof(Name), $"Bitte kürzen Sie den Namen auf {Ticket.NameMaxLength} Zeichen.");
        }

        if (!string.IsNullOrEmpty(Mail) && !IsMail(Mail))
        {
            yield return new FormProblem(nameof(Mail), "Diese E-Mail-Adresse ist nicht vollständig. Bitte schreiben Sie sie wie name@beispiel.de, oder lassen Sie das Feld leer.");
        }

        if (Page?.Length > Ticket.PageMaxLength)
        {
            yield return new FormProblem(nameof(Page), $"Bitte kürzen Sie die Angabe zur Seite auf {Ticket.PageMaxLength} Zeichen.");
        }
    }

    private static bool IsMail(string text) =>
        text.Length <= Ticket.MailMaxLength && !text.Any(c => char.IsWhiteSpace(c) || c is '<' or '>' or '"' or ',' or ';')
        && MailAddress.TryCreate(text, out var mail) && mail.Address == text && mail.Host.Trim('.').Contains('.', StringComparison.Ordinal);

    private static string? Clean(string? text, bool keepLines) =>
        text is null ? null : string.Concat(text.Where(c => !char.IsControl(c) || (keepLines && c is '\n' or '\t'))).Trim();
}
