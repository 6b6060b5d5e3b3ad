using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>What a browser is asked to sign, and the sealed memory of it that comes back with the answer.</summary>
/// <param name="Options">As <c>PublicKeyCredential.parse…OptionsFromJSON</c> reads it.</param>
/// <param name="State">Sealed by the server; good once and for a few minutes.</param>
public sealed record PasskeyChallenge(JsonElement Options, string State);

/// <summary>
/// Signing in with a passkey (W3C WebAuthn Level 3): made on one's account page, then enough by itself, because the device asks for
/// finger, face or PIN before it signs. The framework checks signatures; here is who may ask and that no answer counts twice.
/// </summary>
public sealed class Passkeys(
    ArchiveContext archive, UserManager<Editor> editors, IPasskeyHandler<Editor> handler, SpentChallenges spent, IDataProtectionProvider protection, StaffLog log)
{
    public const int Most = 20;
    public const int NameMaxLength = 100;

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("Passkeys.Challenge").ToTimeLimitedDataProtector();

    /// <summary>Asks for the making of a passkey for this account.</summary>
    public async Task<PasskeyChallenge> NewAsync(Editor editor, HttpContext http)
    {
        var options = await handler.MakeCreationOptionsAsync(new PasskeyUserEntity { Id = editor.Id.ToString(), Name = editor.Email!, DisplayName = editor.DisplayName }, http);
        return Sealed(options.CreationOptionsJson, $"{editor.Id} {options.AttestationState}");
    }

    /// <summary>Asks for the signature of whatever passkey the visitor chooses.</summary>
    public async Task<PasskeyChallenge> AskAsync(HttpContext http)
    {
        var options = await handler.MakeRequestOptionsAsync(null, http);
        return Sealed(options.RequestOptionsJson, $"- {options.AssertionState}");
    }

    /// <summary>Keeps a new passkey; false when the browser's answer does not hold.</summary>
    public async Task<bool> AddAsync(Editor editor, string? name, string? credential, string? state, HttpContext http)
    {
        if (credential is null || Opened(state, editor.Id.ToString()) is not { } asked)
        {
            return false;
        }

        var made = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = http, CredentialJson = credential, AttestationState = asked });
        if (!made.Succeeded || made.UserEntity.Id != editor.Id.ToString() || (await editors.GetPasskeysAsync(editor)).Count >= Most)
        {
            return false;
        }

        made.Passkey.Name = string.IsNullOrWhiteSpace(name) ? Device.NameOf(http.Request) : name.Trim()[..Math.Min(name.Trim().Length, NameMaxLength)];
        await using var transaction = await archive.Database.BeginTransactionAsync();
        await editors.AddOrUpdatePasskeyAsync(editor, made.Passkey);
        await log.RecordAsync(StaffActKind.PasskeyMade, made.Passkey.Name, editor.DisplayName);
        await transaction.CommitAsync();
        return true;
    }

    /// <summary>The account whose passkey signed; null when the answer does not hold, was used before, or the account is disabled.</summary>
    public async Task<Editor?> FindAsync(string? credential, string? state, HttpContext http)
    {
        if (credential is null || Opened(state, "-") is not { } asked)
        {
            return null;
        }

        var signed = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = http, CredentialJson = credential, AssertionState = asked });
        if (!signed.Succeeded || signed.User.DisabledAt is not null)
        {
            return null;
        }

        // The counter of the device has gone on; a copy of the key would show by it.
        await editors.AddOrUpdatePasskeyAsync(signed.User, signed.Passkey);
        return signed.User;
    }

    /// <summary>Forgets a passkey; false when the account has none of this id.</summary>
    public async Task<bool> RemoveAsync(Editor editor, string id)
    {
        var passkey = (await editors.GetPasskeysAsync(editor)).FirstOrDefault(p => IdOf(p.CredentialId) == id);
        if (passkey is null)
        {
            return false;
        }

        await using var transaction = await archive.Database.BeginTransactionAsync();
        await editors.RemovePasskeyAsync(editor, passkey.CredentialId);
        await log.RecordAsync(StaffActKind.PasskeyRemoved, passkey.Name, editor.DisplayName);
        await transaction.CommitAsync();
        return true;
    }

    /// <summary>A short name for the address of its removal; the credential id itself may have a kilobyte.</summary>
    public static string IdOf(byte[] credentialId) => Convert.ToHexStringLower(SHA256.HashData(credentialId))[..16];

    private PasskeyChallenge Sealed(string options, string state) => new(JsonSerializer.Deserialize<JsonElement>(options), _seal.Protect(state, Lifetime));

    /// <summary>What was sealed for this account, once.</summary>
    private string? Opened(string? state, string editor)
    {
        try
        {
            var opened = string.IsNullOrEmpty(state) ? "" : _seal.Unprotect(state);
            return opened.StartsWith(editor + " ", StringComparison.Ordinal) && spent.Spend(state!, Lifetime) ? opened[(editor.Length + 1)..] : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>Challenges that were answered: none counts twice (WebAuthn §13.4.3), also when somebody overheard the answer.</summary>
public sealed class SpentChallenges(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _spent = [];

    /// <summary>True the first time.</summary>
    public bool Spend(string challenge, TimeSpan lifetime)
    {
        var now = clock.GetUtcNow();
        foreach (var old in _spent.Where(s => s.Value < now))
        {
            _spent.TryRemove(old);
        }

        return _spent.TryAdd(SecretToken.Hash(challenge), now + lifetime);
    }
}
