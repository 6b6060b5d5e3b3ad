using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>One's own account: name, password, recovery codes, and where one is signed in.</summary>
[Route(DeskLinks.Account)]
[Authorize(Policy = StaffPolicies.Edit)]
public sealed class AccountController(ArchiveContext archive, StaffAccounts accounts, AccountsEditor editing, StaffSessions sessions, StaffLog log) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Index(CancellationToken cancellationToken) => PageAsync([], cancellationToken);

    [HttpPost("name")]
    public async Task<IActionResult> Rename(string? name, CancellationToken cancellationToken)
    {
        if (SetUpForm.NameProblem(name) is { } problem)
        {
            return await PageAsync([new("name", problem)], cancellationToken);
        }

        var editor = await MeAsync(cancellationToken);
        var before = editor.DisplayName;
        editor.DisplayName = name!.Trim();
        await log.RecordAsync(StaffActKind.NameChanged, editor.DisplayName, before, cancellationToken);
        return Told("Ihr Name ist geändert. In der Geschichte der Einträge bleibt bei früheren Fassungen der bisherige.");
    }

    [HttpPost("passwort")]
    [FreshSignIn]
    public async Task<IActionResult> ChangePassword(string? password, CancellationToken cancellationToken)
    {
        var editor = await MeAsync(cancellationToken);
        if (PasswordRules.Problem(password, editor.DisplayName, editor.Email) is { } weak)
        {
            return await PageAsync([new("password", weak)], cancellationToken);
        }

        await accounts.ChangePasswordAsync(editor, password!, StaffSessions.IdOf(User));
        return Told("Ihr Passwort ist geändert. Andere Sitzungen sind beendet.");
    }

    [HttpPost("ersatzcodes")]
    [FreshSignIn]
    public async Task<IActionResult> RenewRecoveryCodes(CancellationToken cancellationToken) =>
        View("Made", await accounts.RenewRecoveryCodesAsync(await MeAsync(cancellationToken)));

    [HttpPost("sitzungen/{session:int}/beenden")]
    public async Task<IActionResult> EndSession(int session, CancellationToken cancellationToken) =>
        Told(await editing.EndSessionAsync(User.EditorId(), session, User.EditorName(), cancellationToken) ?? "Die Sitzung ist beendet.");

    [HttpPost("sitzungen/andere-beenden")]
    public async Task<IActionResult> EndOtherSessions(CancellationToken cancellationToken) =>
        Told(await editing.EndSessionsAsync(User.EditorId(), StaffSessions.IdOf(User), User.EditorName(), cancellationToken) ?? "Alle anderen Sitzungen sind beendet.");

    private async Task<Editor> MeAsync(CancellationToken cancellationToken) => (await archive.Users.FindAsync([User.EditorId()], cancellationToken))!;

    private async Task<IActionResult> PageAsync(IReadOnlyList<FormProblem> problems, CancellationToken cancellationToken)
    {
        Response.StatusCode = problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;
        return View("Account", await AccountPage.ReadAsync(archive, User.EditorId(), StaffSessions.IdOf(User), sessions.IsFresh(User), problems, cancellationToken));
    }

    private RedirectResult Told(string message)
    {
        TempData["Meldung"] = message;
        return Redirect(DeskLinks.Account);
    }
}
