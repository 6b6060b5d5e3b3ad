using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>Where somebody with a one-time address makes their account.</summary>
[Route("einrichten/{token}")]
public sealed class SetUpController(ArchiveContext archive, StaffLinks links, StaffAccounts accounts, UserManager<Editor> editors, IDataProtectionProvider protection, TimeProvider clock) : Controller
{
    private readonly IDataProtector _keys = protection.CreateProtector("SetUp.CodeKey");

    [HttpGet("")]
    public async Task<IActionResult> Index(string token, CancellationToken cancellationToken)
    {
        var link = await links.FindAsync(token, cancellationToken);
        var known = link is null ? null : await KnownAsync(link, cancellationToken);
        return link is null ? Gone() : Page(link, new SetUpForm { Name = known?.DisplayName, Mail = known?.Email, Key = _keys.Protect(TimeCode.MakeKey()) }, []);
    }

    [HttpPost("")]
    public async Task<IActionResult> Index(string token, SetUpForm form, CancellationToken cancellationToken)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        var link = await links.FindAsync(token, cancellationToken);
        if (link is null)
        {
            return Gone();
        }

        // A new way into an account changes neither its name nor its address.
        var known = await KnownAsync(link, cancellationToken);
        (form.Name, form.Mail) = (known?.DisplayName ?? form.Name, known?.Email ?? form.Mail);
        if (form.Key is null || !TryKey(form.Key, out var key))
        {
            return Page(link, new SetUpForm { Name = form.Name, Mail = form.Mail, Key = _keys.Protect(TimeCode.MakeKey()) }, [new("Code", "Der Schlüssel war nicht mehr gültig. Bitte lesen Sie den neuen in Ihre App ein.")]);
        }

        var problems = await form.ProblemsAsync(editors, known);
        var step = TimeCode.Check(key, form.Code ?? "", clock.GetUtcNow(), 0);
        if (step is null)
        {
            problems.Add(new("Code", "Der Code stimmt nicht. Bitte lesen Sie den Schlüssel in Ihre App ein und geben Sie die sechs Ziffern ein, die sie jetzt zeigt."));
        }

        if (problems.Count > 0)
        {
            return Page(link, form, problems);
        }

        var (editor, codes) = known is not null
            ? (known, await accounts.ResetAsync(known, form.Password!, key, step!.Value))
            : await accounts.MakeAsync(form.Name!.Trim(), form.Mail!.Trim(), link.Role, form.Password!, key, step!.Value);
        archive.StaffLinks.Remove(link);
        await archive.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await HttpContext.SignInAsync(StaffSessions.Scheme, StaffSessions.PrincipalOf(editor), Device.Of(Request));
        return View("Made", codes);
    }

    private async Task<Editor?> KnownAsync(StaffLink link, CancellationToken cancellationToken) =>
        link.EditorId is { } id ? await archive.Users.SingleOrDefaultAsync(e => e.Id == id, cancellationToken) : null;

    private bool TryKey(string protectedKey, out string key)
    {
        try
        {
            key = _keys.Unprotect(protectedKey);
            return true;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            key = "";
            return false;
        }
    }

    private ViewResult Page(StaffLink link, SetUpForm form, List<Shared.FormProblem> problems)
    {
        if (problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return View("SetUp", new SetUpPage(link.EditorId is not null, link.MadeBy, form, _keys.Unprotect(form.Key!), problems));
    }

    private ViewResult Gone()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("Gone");
    }
}
