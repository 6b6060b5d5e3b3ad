using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>One's own account.</summary>
public sealed record AccountPage(string Name, string Mail, int RecoveryCodes, IReadOnlyList<SessionLine> Sessions, IReadOnlyList<FormProblem> Problems)
{
    public static async Task<AccountPage> ReadAsync(ArchiveContext archive, Guid id, int session, IReadOnlyList<FormProblem> problems, CancellationToken cancellationToken)
    {
        var editor = await archive.Users.Where(e => e.Id == id).Select(e => new { e.DisplayName, e.Email, e.RecoveryCodeHashes }).SingleAsync(cancellationToken);
        var sessions = await archive.StaffSessions
            .Where(s => s.EditorId == id)
            .OrderByDescending(s => s.SeenAt)
            .Select(s => new SessionLine(s.Id, s.Device, s.CreatedAt, s.SeenAt, s.Id == session))
            .ToListAsync(cancellationToken);
        return new AccountPage(editor.DisplayName, editor.Email ?? "", editor.RecoveryCodeHashes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, sessions, problems);
    }

    public string? ProblemAt(string field) => Problems.FirstOrDefault(p => p.Field == field)?.Message;
}

public sealed record SessionLine(int Id, string Device, DateTime CreatedAt, DateTime SeenAt, bool IsThis);
