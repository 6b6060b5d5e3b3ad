using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Tickets;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Contact;

/// <summary>Takes in what visitors write.</summary>
public sealed class TicketInbox(ArchiveContext archive, TimeProvider clock)
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int LettersOfNumber = 4;

    /// <summary>The ticket of a form that has no problems. The same form again is the same ticket.</summary>
    /// <param name="form">What was typed, cleaned.</param>
    /// <param name="formId">The form it stood in.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The receipt; null when nothing can be stored now.</returns>
    public async Task<(ContactReceipt? Receipt, bool IsNew)> ReceiveAsync(ContactForm form, Guid formId, CancellationToken cancellationToken)
    {
        if (await FindAsync(formId, cancellationToken) is { } known)
        {
            return (known, false);
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var day = BerlinTime.Day(now);
        var subject = TicketWords.Subject(form.Subject)!.Value;
        archive.Tickets.Add(new Ticket
        {
            Number = await NumberAsync(day, cancellationToken),
            FormId = formId,
            Subject = subject,
            Message = form.Message!,
            Name = NullIfEmpty(form.Name),
            Mail = NullIfEmpty(form.Mail),
            Page = NullIfEmpty(form.Page),
            ReceivedAt = now,
            DueOn = Ticket.Due(subject, day),
        });
        try
        {
            await archive.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Sent twice in the same moment: the other one is stored. Else the disk is full or the file busy, and the visitor is told.
            archive.ChangeTracker.Clear();
            return (await FindAsync(formId, cancellationToken), false);
        }

        return (await FindAsync(formId, cancellationToken), true);
    }

    private async Task<ContactReceipt?> FindAsync(Guid formId, CancellationToken cancellationToken) =>
        await archive.Tickets.Where(t => t.FormId == formId).Select(t => new { t.Number, t.Subject, t.DueOn, t.Mail }).SingleOrDefaultAsync(cancellationToken) is { } t
            ? new ContactReceipt(t.Number, t.Subject, t.DueOn, t.Mail is not null)
            : null;

    private async Task<string> NumberAsync(DateOnly day, CancellationToken cancellationToken)
    {
        while (true)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"{day:yyMMdd}-{RandomNumberGenerator.GetString(Letters, LettersOfNumber)}");
            if (!await archive.Tickets.AnyAsync(t => t.Number == number, cancellationToken))
            {
                return number;
            }
        }
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
