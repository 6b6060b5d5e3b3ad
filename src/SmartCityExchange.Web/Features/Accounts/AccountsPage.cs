using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>All accounts and the invitations nobody has used yet.</summary>
public sealed record AccountsPage(IReadOnlyList<AccountLine> Accounts, IReadOnlyList<InvitationLine> Invitations)
{
    public const string MailField = "mail";

    public MadeLink? Made { get; init; }

    /// <summary>Whether the site has a mail server to send with.</summary>
    public bool SendsMail { get; init; }

    /// <summary>What was typed into the field for an address.</summary>
    public string? Mail { get; init; }

    public IReadOnlyList<FormProblem> Problems { get; init; } = [];

    public static async Task<AccountsPage> ReadAsync(ArchiveContext archive, DateTime now, CancellationToken cancellationToken) => new(
        await archive.Users
            .OrderBy(e => e.DisplayName)
            .Select(e => new AccountLine(e.Id, e.DisplayName, e.Email ?? "", e.Role, e.DisabledAt, archive.StaffSessions.Count(s => s.EditorId == e.Id)))
            .ToListAsync(cancellationToken),
        await archive.StaffLinks
            .Where(l => l.MadeBy != null && l.ExpiresAt >= now)
            .OrderBy(l => l.ExpiresAt)
            .Select(l => new InvitationLine(l.Id, l.Role, l.MadeBy!, l.ExpiresAt, archive.Users.Where(e => e.Id == l.EditorId).Select(e => e.DisplayName).FirstOrDefault()))
            .ToListAsync(cancellationToken));
}

/// <summary>A one-time address that was made just now; it is shown this once.</summary>
/// <param name="SentTo">Whom a letter with it was written to; null when none was.</param>
/// <param name="IsSent">Whether the mail server took the letter.</param>
public sealed record MadeLink(Uri Address, string? SentTo, bool IsSent);

public sealed record AccountLine(Guid Id, string Name, string Mail, StaffRole Role, DateTime? DisabledAt, int Sessions);

/// <param name="For">Whose access is set up anew; null when it invites somebody new.</param>
public sealed record InvitationLine(int Id, StaffRole Role, string MadeBy, DateTime ExpiresAt, string? For);
