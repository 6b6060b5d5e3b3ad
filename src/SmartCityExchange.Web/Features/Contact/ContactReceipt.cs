using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SmartCityExchange.Web.Archive.Tickets;

namespace SmartCityExchange.Web.Features.Contact;

/// <summary>What the visitor is told when a ticket has come in. It travels sealed in an address, so that the page reads nothing of any ticket.</summary>
public sealed record ContactReceipt(string Number, TicketSubject Subject, DateOnly DueOn, bool CanBeAnswered)
{
    private const string Purpose = "Contact.Receipt";

    public string Sealed(IDataProtectionProvider protection) => protection.CreateProtector(Purpose).Protect(string.Create(
        CultureInfo.InvariantCulture, $"{Number} {TicketWords.Parameter(Subject)} {DueOn:yyyy-MM-dd} {CanBeAnswered}"));

    /// <summary>Null when it was not sealed here.</summary>
    public static ContactReceipt? Open(IDataProtectionProvider protection, string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) || protection.CreateProtector(Purpose).Unprotect(text).Split(' ') is not [var number, var subject, var due, var answer]
                ? null
                : new ContactReceipt(number, TicketWords.Subject(subject)!.Value, DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture), bool.Parse(answer));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
