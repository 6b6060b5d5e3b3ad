using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>Passkeys: signing in with one, proving anew who one is, making and forgetting them.</summary>
public sealed class PasskeysController(ArchiveContext archive, Passkeys passkeys, StaffSessions sessions, StaffLog acts, SignInAttempts attempts) : Controller
{
    private const string Refused = "Der Passkey wurde nicht angenommen. Bitte versuchen Sie es noch einmal oder nehmen Sie Passwort und Code.";

    private string Sender => HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";

    /// <summary>What the browser has to sign; asked by the script.</summary>
    [HttpGet(DeskLinks.SignIn + "/passkey")]
    public async Task<IActionResult> Ask() => Json(await passkeys.AskAsync(HttpContext));

    [HttpPost(DeskLinks.SignIn + "/passkey")]
    public async Task<IActionResult> SignIn(string? credential, string? state, string? ziel)
    {
        if (await CheckAsync(credential, state) is not { } editor)
        {
            return Again(StatusCodes.Status422UnprocessableEntity, "SignIn", ziel);
        }

        await HttpContext.SignInAsync(StaffSessions.Scheme, StaffSessions.PrincipalOf(editor), Device.Of(Request));
        await acts.RecordAsync(StaffActKind.SignedIn, "Passkey", editor.DisplayName);
        return LocalRedirect(Url.IsLocalUrl(ziel) ? ziel! : DeskLinks.Home);
    }

    /// <summary>Stands for password and code before what is sensitive.</summary>
    [HttpPost(DeskLinks.Confirm + "/passkey")]
    [Authorize]
    public async Task<IActionResult> Confirm(string? credential, string? state, string? ziel)
    {
        if ((await CheckAsync(credential, state))?.Id != User.EditorId())
        {
            return Again(StatusCodes.Status422UnprocessableEntity, "Confirm", ziel);
        }

        await sessions.ConfirmAsync(StaffSessions.IdOf(User));
        return LocalRedirect(Url.IsLocalUrl(ziel) ? ziel! : DeskLinks.Home);
    }

    [HttpGet(DeskLinks.Account + "/passkeys")]
    [Authorize(Policy = StaffPolicies.Edit)]
    [FreshSignIn]
    public async Task<IActionResult> New(CancellationToken cancellationToken) => Json(await passkeys.NewAsync(await MeAsync(cancellationToken), HttpContext));

    [HttpPost(DeskLinks.Account + "/passkeys")]
    [Authorize(Policy = StaffPolicies.Edit)]
    [FreshSignIn]
    public async Task<IActionResult> Add(string? device, string? credential, string? state, CancellationToken cancellationToken) =>
        Told(await passkeys.AddAsync(await MeAsync(cancellationToken), device, credential, state, HttpContext)
            ? "Der Passkey ist angelegt. Ab jetzt können Sie sich damit anmelden."
            : $"Der Passkey ließ sich nicht anlegen. Bitte versuchen Sie es noch einmal; mehr als {Passkeys.Most} sind nicht möglich.");

    [HttpPost(DeskLinks.Account + "/passkeys/{id}/entfernen")]
    [Authorize(Policy = StaffPolicies.Edit)]
    [FreshSignIn]
    public async Task<IActionResult> Remove(string id, CancellationToken cancellationToken) =>
        await passkeys.RemoveAsync(await MeAsync(cancellationToken), id) ? Told("Der Passkey ist entfernt. Auf Ihrem Gerät können Sie ihn auch löschen.") : NotFound();

    /// <summary>The account that signed; failures count against the sender, never against an account.</summary>
    private async Task<Editor?> CheckAsync(string? credential, string? state)
    {
        if (attempts.Wait(Sender, "passkey") is not null)
        {
            return null;
        }

        var editor = await passkeys.FindAsync(credential, state, HttpContext);
        if (editor is null)
        {
            attempts.Fail(Sender, "passkey");
            await acts.RecordAsync(StaffActKind.SignInFailed, "Passkey", null);
        }

        return editor;
    }

    private async Task<Editor> MeAsync(CancellationToken cancellationToken) => (await archive.Users.FindAsync([User.EditorId()], cancellationToken))!;

    private ViewResult Again(int status, string view, string? target)
    {
        Response.StatusCode = status;
        return View(view, new SignInPage(target, null, Refused));
    }

    private RedirectResult Told(string message)
    {
        TempData["Meldung"] = message;
        return Redirect(DeskLinks.Account);
    }
}
