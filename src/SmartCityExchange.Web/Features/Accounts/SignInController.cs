using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>Signing in, in two steps: mail and password, then the code of the app; and out.</summary>
public sealed class SignInController(ArchiveContext archive, StaffAccounts accounts, StaffSessions sessions, StaffLog acts, SignInAttempts attempts, IDataProtectionProvider protection, IOptions<ArchiveOptions> options, ILogger<SignInController> log) : Controller
{
    private const string HalfwayCookie = "sce-halb";

    private static readonly TimeSpan HalfwayLifetime = TimeSpan.FromMinutes(5);

    private readonly ITimeLimitedDataProtector _halfway = protection.CreateProtector("SignIn.Halfway").ToTimeLimitedDataProtector();

    private string Sender => HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";

    [HttpGet(DeskLinks.SignIn)]
    public IActionResult Index(string? ziel) => View("SignIn", new SignInPage(ziel, null, null));

    [HttpPost(DeskLinks.SignIn)]
    public async Task<IActionResult> Index(string? mail, string? password, string? ziel)
    {
        var account = GermanText.Fold(mail ?? "");
        if (attempts.Wait(Sender, account) is { } wait)
        {
            return Slowly(wait, "SignIn", new SignInPage(ziel, mail, null));
        }

        if (await accounts.FindAsync(mail, password) is not { } editor)
        {
            attempts.Fail(Sender, account);
            log.LogInformation("A sign-in was refused");
            await acts.RecordAsync(StaffActKind.SignInFailed, null, null);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("SignIn", new SignInPage(ziel, mail, "E-Mail-Adresse und Passwort passen nicht zusammen. Bitte prüfen Sie beide."));
        }

        attempts.Succeed(Sender, account);
        Response.Cookies.Append(HalfwayCookie, _halfway.Protect(editor.Id.ToString(), HalfwayLifetime), new CookieOptions
        {
            HttpOnly = true,
            Secure = options.Value.IsSecure,
            SameSite = SameSiteMode.Strict,
            Path = DeskLinks.SignIn,
            MaxAge = HalfwayLifetime,
        });
        return Redirect(DeskLinks.SignInCode(ziel));
    }

    [HttpGet(DeskLinks.SignIn + "/code")]
    public IActionResult Code(string? ziel) => Halfway() is null ? Redirect(DeskLinks.SignIn) : View(new SignInPage(ziel, null, null));

    [HttpPost(DeskLinks.SignIn + "/code")]
    public async Task<IActionResult> Code(string? code, string? ziel, CancellationToken cancellationToken)
    {
        if (Halfway() is not { } editorId)
        {
            return Redirect(DeskLinks.SignIn);
        }

        if (attempts.Wait(CodeOf(editorId), "") is { } wait)
        {
            return Slowly(wait, "Code", new SignInPage(ziel, null, null));
        }

        if (!await accounts.UseCodeAsync(editorId, code))
        {
            attempts.Fail(CodeOf(editorId), "");
            await acts.RecordAsync(StaffActKind.SignInFailed, null, null, cancellationToken);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(new SignInPage(ziel, null, "Der Code stimmt nicht oder ist schon gebraucht. Bitte warten Sie auf den nächsten."));
        }

        attempts.Succeed(CodeOf(editorId), "");
        var editor = (await archive.Users.FindAsync([editorId], cancellationToken))!;
        await HttpContext.SignInAsync(StaffSessions.Scheme, StaffSessions.PrincipalOf(editor), Device.Of(Request));
        await acts.RecordAsync(StaffActKind.SignedIn, null, editor.DisplayName, cancellationToken);
        Response.Cookies.Delete(HalfwayCookie, new CookieOptions { Path = DeskLinks.SignIn });
        return LocalRedirect(Url.IsLocalUrl(ziel) ? ziel! : DeskLinks.Home);
    }

    [HttpGet(DeskLinks.Confirm)]
    [Authorize]
    public IActionResult Confirm(string? ziel) => View(new SignInPage(ziel, null, null));

    /// <summary>Asks once more for both factors before what is sensitive.</summary>
    [HttpPost(DeskLinks.Confirm)]
    [Authorize]
    public async Task<IActionResult> Confirm(string? password, string? code, string? ziel, CancellationToken cancellationToken)
    {
        var id = User.EditorId();
        if (attempts.Wait(CodeOf(id), "") is { } wait)
        {
            return Slowly(wait, "Confirm", new SignInPage(ziel, null, null));
        }

        var editor = (await archive.Users.FindAsync([id], cancellationToken))!;
        if (await accounts.FindAsync(editor.Email, password) is null || !await accounts.UseCodeAsync(id, code))
        {
            attempts.Fail(CodeOf(id), "");
            await acts.RecordAsync(StaffActKind.SignInFailed, null, editor.DisplayName, cancellationToken);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(new SignInPage(ziel, null, "Passwort und Code passen nicht, oder der Code ist schon gebraucht. Bitte prüfen Sie beide."));
        }

        attempts.Succeed(CodeOf(id), "");
        await sessions.ConfirmAsync(StaffSessions.IdOf(User));
        return LocalRedirect(Url.IsLocalUrl(ziel) ? ziel! : DeskLinks.Home);
    }

    [HttpPost(DeskLinks.SignOut)]
    [Authorize]
    public async Task<IActionResult> Out()
    {
        await acts.RecordAsync(StaffActKind.SignedOut, null, User.EditorName());
        await HttpContext.SignOutAsync(StaffSessions.Scheme);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Redirect(ArchiveLinks.Home);
    }

    /// <summary>Codes are counted by account whoever sends them: only who knows its password gets so far, and six digits are few.</summary>
    private static string CodeOf(Guid editorId) => $"code {editorId}";

    private Guid? Halfway()
    {
        try
        {
            return Request.Cookies[HalfwayCookie] is { } cookie ? Guid.Parse(_halfway.Unprotect(cookie)) : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private ViewResult Slowly(TimeSpan wait, string view, SignInPage page)
    {
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return View(view, page with { Problem = $"Zu viele Versuche. Bitte warten Sie {Math.Ceiling(wait.TotalMinutes)} Minuten." });
    }
}

/// <summary>A step of signing in.</summary>
/// <param name="Target">The local address somebody wanted to see.</param>
public sealed record SignInPage(string? Target, string? Mail, string? Problem);
