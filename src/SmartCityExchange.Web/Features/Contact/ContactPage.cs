using SmartCityExchange.Web.Archive.Tickets;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Contact;

/// <summary>The form as it stands, and what is to be mended in it.</summary>
/// <param name="Form">What is typed; its token is the one to send.</param>
/// <param name="Problems">What is wrong with single fields.</param>
/// <param name="Notice">Why it was not taken, where no field is to blame.</param>
/// <param name="IsOwn">The page without any parameter, which search engines may keep.</param>
public sealed record ContactPage(ContactForm Form, IReadOnlyList<FormProblem> Problems, string? Notice, bool IsOwn)
{
    public static ContactPage Of(string? subject, string? about, string token) => new(
        new ContactForm
        {
            Subject = TicketWords.Parameter(TicketWords.Subject(subject) ?? TicketSubject.Question),
            Page = IsOurs(about) ? about : null,
            Token = token,
        },
        [],
        null,
        subject is null && about is null);

    private static bool IsOurs(string? address) =>
        address is { Length: > 0 and <= Ticket.PageMaxLength } && address[0] == '/' && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal);

    public TicketSubject? Subject => TicketWords.Subject(Form.Subject);

    public string? ProblemAt(string field) => Problems.FirstOrDefault(p => p.Field == field || p.Field.StartsWith(field + "-", StringComparison.Ordinal))?.Message;

    /// <summary>Something filled in the field that people do not see; a person who did so by a tool has to see it.</summary>
    public bool IsTrapped => !string.IsNullOrWhiteSpace(Form.Website);
}
