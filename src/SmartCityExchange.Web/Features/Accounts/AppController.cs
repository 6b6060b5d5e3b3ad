using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>Where somebody takes another authenticator app for the one they have, which holds until the new one has shown a right code.</summary>
[Route(DeskLinks.App)]
[Authorize(Policy = StaffPolicies.Edit)]
[FreshSignIn]
public sealed class AppController(ArchiveContext archive, StaffAccounts accounts, IDataProtectionProvider protection, TimeProvider clock) : Controller
{
    /// <summary>A page left open longer than its key holds begins anew.</summary>
    private static readonly TimeSpan KeyLifetime = TimeSpan.FromHours(1);

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => Page(await MeAsync(cancellationToken), TimeCode.MakeKey(), null);

    [HttpPost("")]
    public async Task<IActionResult> Replace(string? key, string? code, CancellationToken cancellationToken)
    {
        var editor = await MeAsync(cancellationToken);
        if (Opened(key) is not { } fresh)
        {
            return Page(editor, TimeCode.MakeKey(), "Der Schlüssel war nicht mehr gültig. Bitte lesen Sie den neuen in Ihre App ein.");
        }

        return TimeCode.Check(fresh, code ?? "", clock.GetUtcNow(), 0) is { } step
            ? View("Made", await accounts.ReplaceAppAsync(editor, fresh, step, StaffSessions.IdOf(User), cancellationToken))
            : Page(editor, fresh, "Der Code stimmt nicht. Bitte lesen Sie den Schlüssel in die neue App ein und geben Sie die sechs Ziffern ein, die sie jetzt zeigt. Bis dahin gilt die bisherige App.");
    }

    private async Task<Editor> MeAsync(CancellationToken cancellationToken) => (await archive.Users.FindAsync([User.EditorId()], cancellationToken))!;

    /// <summary>Seals a key for the person it was shown to; nobody else can bring it back.</summary>
    private ITimeLimitedDataProtector Seal => protection.CreateProtector("Account.CodeKey", User.EditorId().ToString()).ToTimeLimitedDataProtector();

    private string? Opened(string? key)
    {
        try
        {
            return string.IsNullOrEmpty(key) ? null : Seal.Unprotect(key);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private ViewResult Page(Editor editor, string key, string? problem)
    {
        // The field shows the key of the page, not what was posted.
        ModelState.Clear();
        Response.StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return View("App", new AppPage(new CodeKey(key, editor.Email), Seal.Protect(key, KeyLifetime), problem is null ? [] : [new FormProblem("code", problem)]));
    }
}

/// <summary>The page with the key for another app.</summary>
/// <param name="Sealed">The key as the form brings it back: the same while the page comes back.</param>
public sealed record AppPage(CodeKey App, string Sealed, IReadOnlyList<FormProblem> Problems);
