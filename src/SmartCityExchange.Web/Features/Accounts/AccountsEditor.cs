using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>What the administration does to accounts. Each act and its line in the log are stored together; one account always administers.</summary>
public sealed class AccountsEditor(ArchiveContext archive, StaffLog log, TimeProvider clock)
{
    public const string LastOne = "Das ist das letzte Konto der Verwaltung. Bitte geben Sie diese Rolle zuerst jemand anderem.";

    /// <summary>Gives another role. Returns what speaks against it.</summary>
    public Task<string?> ChangeRoleAsync(Guid id, StaffRole role, string by, CancellationToken cancellationToken) => ChangeAsync(id, role < StaffRole.Administrator, async editor =>
    {
        editor.Role = role;
        await log.RecordAsync(StaffActKind.RoleChanged, $"{editor.DisplayName}: {DeskWords.Of(role)}", by, cancellationToken);
    }, cancellationToken);

    /// <summary>Locks an account; whoever is signed in with it is out at once.</summary>
    public Task<string?> DisableAsync(Guid id, string by, CancellationToken cancellationToken) => ChangeAsync(id, true, async editor =>
    {
        editor.DisabledAt = clock.GetUtcNow().UtcDateTime;
        await RemoveSessionsAsync(id, null, cancellationToken);
        await log.RecordAsync(StaffActKind.Disabled, editor.DisplayName, by, cancellationToken);
    }, cancellationToken);

    public Task<string?> EnableAsync(Guid id, string by, CancellationToken cancellationToken) => ChangeAsync(id, false, async editor =>
    {
        editor.DisabledAt = null;
        await log.RecordAsync(StaffActKind.Enabled, editor.DisplayName, by, cancellationToken);
    }, cancellationToken);

    /// <summary>Signs an account out everywhere, or everywhere but in one session.</summary>
    public Task<string?> EndSessionsAsync(Guid id, int? except, string by, CancellationToken cancellationToken) => ChangeAsync(id, false, async editor =>
    {
        await RemoveSessionsAsync(id, except, cancellationToken);
        await log.RecordAsync(StaffActKind.SessionsEnded, editor.DisplayName, by, cancellationToken);
    }, cancellationToken);

    /// <summary>Ends one session of an account; of no other.</summary>
    public Task<string?> EndSessionAsync(Guid id, int session, string by, CancellationToken cancellationToken) => ChangeAsync(id, false, async editor =>
    {
        archive.StaffSessions.RemoveRange(await archive.StaffSessions.Where(s => s.EditorId == id && s.Id == session).ToListAsync(cancellationToken));
        await log.RecordAsync(StaffActKind.SessionsEnded, editor.DisplayName, by, cancellationToken);
    }, cancellationToken);

    public async Task WithdrawAsync(int link, string by, CancellationToken cancellationToken)
    {
        if (await archive.StaffLinks.SingleOrDefaultAsync(l => l.Id == link && l.MadeBy != null, cancellationToken) is { } found)
        {
            archive.StaffLinks.Remove(found);
            await log.RecordAsync(StaffActKind.InvitationWithdrawn, DeskWords.Of(found.Role), by, cancellationToken);
        }
    }

    private async Task RemoveSessionsAsync(Guid id, int? except, CancellationToken cancellationToken) =>
        archive.StaffSessions.RemoveRange(await archive.StaffSessions.Where(s => s.EditorId == id && s.Id != (except ?? 0)).ToListAsync(cancellationToken));

    private async Task<string?> ChangeAsync(Guid id, bool isLess, Func<Editor, Task> change, CancellationToken cancellationToken)
    {
        // The transaction lets in one at a time: two administrators cannot demote each other in the same moment.
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        if (await archive.Users.SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is not { } editor)
        {
            return "Dieses Konto gibt es nicht.";
        }

        var isAdministrator = editor is { Role: StaffRole.Administrator, DisabledAt: null };
        if (isLess && isAdministrator && !await archive.Users.AnyAsync(e => e.Id != id && e.Role == StaffRole.Administrator && e.DisabledAt == null, cancellationToken))
        {
            return LastOne;
        }

        await change(editor);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }
}
