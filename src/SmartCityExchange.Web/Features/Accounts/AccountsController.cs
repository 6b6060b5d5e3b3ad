using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Mailing;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>The administration of accounts.</summary>
[Route(DeskLinks.Accounts)]
[Authorize(Policy = StaffPolicies.Administer)]
[FreshSignIn]
public sealed class AccountsController(ArchiveContext archive, AccountsEditor accounts, StaffLinks links, Mailer mailer, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Index(CancellationToken cancellationToken) => PageAsync(null, null, [], cancellationToken);

    /// <summary>Not a redirect: the address of an invitation is in no other page, cookie or store.</summary>
    [HttpPost("einladen")]
    public async Task<IActionResult> Invite(StaffRole role, string? mail, CancellationToken cancellationToken)
    {
        var to = mailer.IsOn && !string.IsNullOrWhiteSpace(mail) ? mail.Trim() : null;
        if (to is not null && !MailOptions.IsAddress(to))
        {
            return await PageAsync(null, mail, [new(AccountsPage.MailField, "Das ist keine E-Mail-Adresse. Bitte schreiben Sie sie so: vorname.name@stadt.de, oder lassen Sie das Feld leer.")], cancellationToken);
        }

        return Enum.IsDefined(role)
            ? await MadeAsync(await links.InviteAsync(role, null, User.EditorName(), cancellationToken), address => to is null ? null : AccessLetter.Invitation(to, address, User.EditorName()), cancellationToken)
            : BadRequest();
    }

    /// <summary>For somebody who lost password or app. What they had holds until the new is set up.</summary>
    [HttpPost("{id:guid}/zugang")]
    public async Task<IActionResult> Reset(Guid id, CancellationToken cancellationToken) => await archive.Users.FindAsync([id], cancellationToken) is { } editor
        ? await MadeAsync(
            await links.InviteAsync(editor.Role, editor, User.EditorName(), cancellationToken),
            address => MailOptions.IsAddress(editor.Email) ? AccessLetter.Reset(editor.Email!, editor.DisplayName, address, User.EditorName()) : null,
            cancellationToken)
        : NotFound();

    [HttpPost("einladungen/{link:int}/zurueckziehen")]
    public async Task<IActionResult> Withdraw(int link, CancellationToken cancellationToken)
    {
        await accounts.WithdrawAsync(link, User.EditorName(), cancellationToken);
        return Told(null, "Die Einladung gilt nicht mehr.");
    }

    [HttpPost("{id:guid}/rolle")]
    public async Task<IActionResult> ChangeRole(Guid id, StaffRole role, CancellationToken cancellationToken) =>
        Enum.IsDefined(role) ? Told(await accounts.ChangeRoleAsync(id, role, User.EditorName(), cancellationToken), "Die Rolle ist geändert.") : BadRequest();

    [HttpPost("{id:guid}/sperren")]
    public async Task<IActionResult> Disable(Guid id, CancellationToken cancellationToken) =>
        Told(await accounts.DisableAsync(id, User.EditorName(), cancellationToken), "Das Konto ist gesperrt; wer damit angemeldet war, ist abgemeldet.");

    [HttpPost("{id:guid}/freigeben")]
    public async Task<IActionResult> Enable(Guid id, CancellationToken cancellationToken) =>
        Told(await accounts.EnableAsync(id, User.EditorName(), cancellationToken), "Das Konto ist wieder freigegeben.");

    [HttpPost("{id:guid}/abmelden")]
    public async Task<IActionResult> EndSessions(Guid id, CancellationToken cancellationToken) =>
        Told(await accounts.EndSessionsAsync(id, null, User.EditorName(), cancellationToken), "Alle Sitzungen des Kontos sind beendet.");

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The address is stored and shown in any case; a letter with it goes out besides, where mail is sent at all.</summary>
    private async Task<IActionResult> MadeAsync(Uri address, Func<Uri, Letter?> write, CancellationToken cancellationToken)
    {
        var letter = mailer.IsOn ? write(address) : null;
        var isSent = letter is not null && await mailer.SendAsync(letter);
        return await PageAsync(new MadeLink(address, letter?.To, isSent), null, [], cancellationToken);
    }

    private async Task<IActionResult> PageAsync(MadeLink? made, string? mail, IReadOnlyList<FormProblem> problems, CancellationToken cancellationToken)
    {
        Response.StatusCode = problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;
        return View("Accounts", await AccountsPage.ReadAsync(archive, Now, cancellationToken) with { Made = made, SendsMail = mailer.IsOn, Mail = mail, Problems = problems });
    }

    private RedirectResult Told(string? problem, string done)
    {
        TempData["Meldung"] = problem ?? done;
        return Redirect(DeskLinks.Accounts);
    }
}
