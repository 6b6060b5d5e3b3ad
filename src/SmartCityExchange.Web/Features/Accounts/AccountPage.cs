using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>One's own account.</summary>
/// <param name="IsFresh">Who one is was proved a short time ago.</param>
public sealed record AccountPage(
    string Name, string Mail, int RecoveryCodes, IReadOnlyList<SessionLine> Sessions, IReadOnlyList<PasskeyLine> Passkeys, bool IsFresh, IReadOnlyList<FormProblem> Problems)
{
    public static async Task<AccountPage> ReadAsync(ArchiveContext archive, Guid id, int session, bool isFresh, IReadOnlyList<FormProblem> problems, CancellationToken cancellationToken)
    {
        var editor = await archive.Users.Where(e => e.Id == id).Select(e => new { e.DisplayName, e.Email, e.RecoveryCodeHashes }).SingleAsync(cancellationToken);
        var sessions = await archive.StaffSessions
            .Where(s => s.EditorId == id)
            .OrderByDescending(s => s.SeenAt)
            .Select(s => new SessionLine(s.Id, s.Device, s.CreatedAt, s.SeenAt, s.Id == session))
            .ToListAsync(cancellationToken);
        var passkeys = await archive.UserPasskeys.Where(p => p.UserId == id).ToListAsync(cancellationToken);
        return new AccountPage(
            editor.DisplayName,
            editor.Email ?? "",
            editor.RecoveryCodeHashes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length,
            sessions,
            [.. passkeys.OrderBy(p => p.Data.CreatedAt).Select(p => new PasskeyLine(Accounts.Passkeys.IdOf(p.CredentialId), p.Data.Name ?? "Passkey", p.Data.CreatedAt.UtcDateTime))],
            isFresh,
            problems);
    }

    public string? ProblemAt(string field) => Problems.FirstOrDefault(p => p.Field == field)?.Message;
}

public sealed record PasskeyLine(string Id, string Name, DateTime MadeAt);

public sealed record SessionLine(int Id, string Device, DateTime CreatedAt, DateTime SeenAt, bool IsThis);
