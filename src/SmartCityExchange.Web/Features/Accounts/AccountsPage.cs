using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>All accounts and the invitations nobody has used yet.</summary>
/// <param name="Made">An address that was made just now; it is shown this once.</param>
public sealed record AccountsPage(IReadOnlyList<AccountLine> Accounts, IReadOnlyList<InvitationLine> Invitations, Uri? Made)
{
    public static async Task<AccountsPage> ReadAsync(ArchiveContext archive, DateTime now, Uri? made, CancellationToken cancellationToken) => new(
        await archive.Users
            .OrderBy(e => e.DisplayName)
            .Select(e => new AccountLine(e.Id, e.DisplayName, e.Email ?? "", e.Role, e.DisabledAt, archive.StaffSessions.Count(s => s.EditorId == e.Id)))
            .ToListAsync(cancellationToken),
        await archive.StaffLinks
            .Where(l => l.MadeBy != null && l.ExpiresAt >= now)
            .OrderBy(l => l.ExpiresAt)
            .Select(l => new InvitationLine(l.Id, l.Role, l.MadeBy!, l.ExpiresAt, archive.Users.Where(e => e.Id == l.EditorId).Select(e => e.DisplayName).FirstOrDefault()))
            .ToListAsync(cancellationToken),
        made);
}

public sealed record AccountLine(Guid Id, string Name, string Mail, StaffRole Role, DateTime? DisabledAt, int Sessions);

/// <param name="For">Whose access is set up anew; null when it invites somebody new.</param>
public sealed record InvitationLine(int Id, StaffRole Role, string MadeBy, DateTime ExpiresAt, string? For);
