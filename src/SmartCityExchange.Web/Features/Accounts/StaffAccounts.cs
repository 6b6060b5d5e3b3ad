using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>Makes accounts and checks what people sign in with.</summary>
public sealed class StaffAccounts(ArchiveContext archive, UserManager<Editor> editors, StaffLog log, IPasswordHasher<Editor> hasher, IDataProtectionProvider protection, TimeProvider clock)
{
    private const int RecoveryCodes = 10;
    private const int RecoveryCodeLength = 12;

    /// <summary>Without letters and digits that look alike.</summary>
    private const string RecoveryAlphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    private static readonly Editor Nobody = new() { DisplayName = "" };

    /// <summary>A hash to compare with when there is no account, so that the answer takes as long.</summary>
    private static string? _nobodysHash;

    private readonly IDataProtector _keys = protection.CreateProtector("Editor.CodeKey");

    /// <summary>The account of a mail address and password that belong together; null for any other, and as slowly.</summary>
    public async Task<Editor?> FindAsync(string? mail, string? password)
    {
        var editor = string.IsNullOrWhiteSpace(mail) ? null : await editors.FindByEmailAsync(mail.Trim());
        // Made before it is known whether it is needed: the first request after a start takes longer for everybody alike.
        var nobodys = _nobodysHash ??= hasher.HashPassword(Nobody, SecretToken.Make());
        var hash = editor?.PasswordHash ?? nobodys;
        var result = hasher.VerifyHashedPassword(editor ?? Nobody, hash, password ?? "");
        if (editor?.PasswordHash is null || editor.DisabledAt is not null || result == PasswordVerificationResult.Failed)
        {
            return null;
        }

        if (result == PasswordVerificationResult.SuccessRehashNeeded)
        {
            editor.PasswordHash = hasher.HashPassword(editor, password!);
            await archive.SaveChangesAsync();
        }

        return editor;
    }

    /// <summary>Checks a code of the app, or a recovery code, and uses it up.</summary>
    public async Task<bool> UseCodeAsync(Guid editorId, string? typed)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync();
        var editor = await archive.Users.SingleOrDefaultAsync(e => e.Id == editorId && e.DisabledAt == null);
        if (editor?.ProtectedCodeKey is null || !(UseAppCode(editor, typed ?? "") || UseRecoveryCode(editor, typed ?? "")))
        {
            return false;
        }

        await archive.SaveChangesAsync();
        await transaction.CommitAsync();
        return true;
    }

    /// <summary>Makes an account that signs in with password and app. Returns its recovery codes, which nobody can read again.</summary>
    public async Task<(Editor Editor, IReadOnlyList<string> RecoveryCodes)> MakeAsync(string name, string mail, StaffRole role, string password, string codeKey, long usedStep)
    {
        var editor = new Editor { Id = Guid.CreateVersion7(), UserName = mail, Email = mail, DisplayName = name, Role = role };
        var codes = SetFactors(editor, password, codeKey, usedStep);
        var made = await editors.CreateAsync(editor);
        if (!made.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', made.Errors.Select(e => e.Code)));
        }

        await log.RecordAsync(StaffActKind.AccountMade, $"{name}: {DeskWords.Of(role)}", name);
        return (editor, codes);
    }

    /// <summary>Gives an account a new password and app, and signs it out wherever it is signed in.</summary>
    public async Task<IReadOnlyList<string>> ResetAsync(Editor editor, string password, string codeKey, long usedStep)
    {
        var codes = SetFactors(editor, password, codeKey, usedStep);
        archive.StaffSessions.RemoveRange(await archive.StaffSessions.Where(s => s.EditorId == editor.Id).ToListAsync());
        archive.UserPasskeys.RemoveRange(await archive.UserPasskeys.Where(p => p.UserId == editor.Id).ToListAsync());
        await log.RecordAsync(StaffActKind.FactorsReset, editor.DisplayName, editor.DisplayName);
        return codes;
    }

    /// <summary>Changes the password and ends all other sessions: whoever knew the old one is out.</summary>
    public async Task ChangePasswordAsync(Editor editor, string password, int session)
    {
        editor.PasswordHash = hasher.HashPassword(editor, password);
        archive.StaffSessions.RemoveRange(await archive.StaffSessions.Where(s => s.EditorId == editor.Id && s.Id != session).ToListAsync());
        await log.RecordAsync(StaffActKind.PasswordChanged, editor.DisplayName, editor.DisplayName);
    }

    /// <summary>Puts another app in the place of the present one, with new recovery codes, and ends all other sessions: whoever held the old one is out.</summary>
    public async Task<IReadOnlyList<string>> ReplaceAppAsync(Editor editor, string codeKey, long usedStep, int session, CancellationToken cancellationToken)
    {
        editor.ProtectedCodeKey = _keys.Protect(codeKey);
        editor.LastCodeStep = usedStep;
        var codes = MakeRecoveryCodes(editor);
        archive.StaffSessions.RemoveRange(await archive.StaffSessions.Where(s => s.EditorId == editor.Id && s.Id != session).ToListAsync(cancellationToken));
        await log.RecordAsync(StaffActKind.AppReplaced, editor.DisplayName, editor.DisplayName, cancellationToken);
        return codes;
    }

    /// <summary>Makes new recovery codes; those before are worth nothing any more.</summary>
    public async Task<IReadOnlyList<string>> RenewRecoveryCodesAsync(Editor editor)
    {
        var codes = MakeRecoveryCodes(editor);
        await log.RecordAsync(StaffActKind.RecoveryCodesMade, editor.DisplayName, editor.DisplayName);
        return codes;
    }

    private List<string> SetFactors(Editor editor, string password, string codeKey, long usedStep)
    {
        editor.PasswordHash = hasher.HashPassword(editor, password);
        editor.ProtectedCodeKey = _keys.Protect(codeKey);
        editor.LastCodeStep = usedStep;
        return MakeRecoveryCodes(editor);
    }

    private static List<string> MakeRecoveryCodes(Editor editor)
    {
        var codes = Enumerable.Range(0, RecoveryCodes).Select(_ => RandomNumberGenerator.GetString(RecoveryAlphabet, RecoveryCodeLength)).ToList();
        editor.RecoveryCodeHashes = string.Join(' ', codes.Select(SecretToken.Hash));
        return codes;
    }

    private bool UseAppCode(Editor editor, string typed)
    {
        if (TimeCode.Check(_keys.Unprotect(editor.ProtectedCodeKey!), typed, clock.GetUtcNow(), editor.LastCodeStep) is not { } step)
        {
            return false;
        }

        editor.LastCodeStep = step;
        return true;
    }

    private static bool UseRecoveryCode(Editor editor, string typed)
    {
        var hash = SecretToken.Hash(new string([.. typed.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]));
        var left = editor.RecoveryCodeHashes.Split(' ').ToList();
        var isOne = left.Remove(hash);
        editor.RecoveryCodeHashes = string.Join(' ', left);
        return isOne;
    }
}
