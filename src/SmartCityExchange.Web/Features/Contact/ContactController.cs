using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Contact;

/// <summary>The form with which anybody writes to the editors: without account, cookie, script or puzzle.</summary>
[ResponseCache(NoStore = true)]
public sealed class ContactController(FormTokens tokens, ContactLimit limit, TicketInbox inbox, TicketNotice notice, IDataProtectionProvider protection, ILogger<ContactController> log) : Controller
{
    [HttpGet(ArchiveLinks.Contact)]
    public IActionResult Index(string? anliegen, string? zu) => View(ContactPage.Of(anliegen, zu, tokens.Make()));

    /// <summary>Takes the form in. Its own token takes the place of the antiforgery cookie, see <see cref="FormTokens"/>.</summary>
    [HttpPost(ArchiveLinks.Contact)]
    [IgnoreAntiforgeryToken]
    public async Task<IActionResult> Send(ContactForm form, CancellationToken cancellationToken)
    {
        var typed = form.Cleaned();
        var (age, formId) = tokens.Read(form.Token);
        List<FormProblem> problems = [.. typed.Problems()];
        var refusal = Refusal(typed, age);
        if (refusal is not null || problems.Count > 0)
        {
            return Again(typed, age, problems, refusal, StatusCodes.Status422UnprocessableEntity);
        }

        var sender = HttpContext.Connection.RemoteIpAddress;
        if (limit.Wait(sender) is { } wait)
        {
            Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
            return Again(typed, age, [], $"Von Ihrem Anschluss kamen gerade viele Nachrichten. Bitte senden Sie diese in {Math.Ceiling(wait.TotalMinutes)} Minuten noch einmal ab, oder schreiben Sie an die E-Mail-Adresse im Impressum.", StatusCodes.Status429TooManyRequests);
        }

        var (receipt, isNew) = await inbox.ReceiveAsync(typed, formId, cancellationToken);
        if (receipt is null)
        {
            log.LogError("A ticket could not be stored");
            return Again(typed, age, [], "Ihre Nachricht ließ sich gerade nicht speichern. Bitte senden Sie sie in einigen Minuten noch einmal ab, oder schreiben Sie an die E-Mail-Adresse im Impressum.", StatusCodes.Status503ServiceUnavailable);
        }

        if (isNew)
        {
            limit.Count(sender);
            log.LogInformation("A ticket came in: {Subject}", receipt.Subject);
            // When the visitor has the answer: nobody waits for a mail server.
            Response.OnCompleted(() => notice.SendAsync(receipt));
        }

        return Redirect($"{ArchiveLinks.ContactReceived}?beleg={receipt.Sealed(protection)}");
    }

    [HttpGet(ArchiveLinks.ContactReceived)]
    public IActionResult Received(string? beleg) => ContactReceipt.Open(protection, beleg) is { } receipt ? View(receipt) : Redirect(ArchiveLinks.Contact);

    /// <summary>Why the form is not taken, where no field is to blame.</summary>
    private string? Refusal(ContactForm typed, FormAge age) => age switch
    {
        // What another site makes a browser send has this header from the browser itself; no token is a secret, everybody can open the form.
        _ when Request.Headers["Sec-Fetch-Site"] == "cross-site" => "Das Formular wurde von einer fremden Seite abgeschickt. Bitte senden Sie es von hier aus noch einmal ab.",
        FormAge.Unknown or FormAge.TooOld => "Das Formular war länger als einen Tag offen. Bitte senden Sie es noch einmal ab; Ihre Eingaben stehen unten.",
        FormAge.TooYoung => "Das ging sehr schnell. Bitte sehen Sie Ihre Nachricht noch einmal durch und senden Sie sie dann ab.",
        _ when !string.IsNullOrWhiteSpace(typed.Website) => "Bitte leeren Sie das Feld „Bitte leer lassen“ und senden Sie die Nachricht noch einmal ab. Das Feld hält Programme fern, die überall etwas eintragen.",
        _ => null,
    };

    private ViewResult Again(ContactForm typed, FormAge age, IReadOnlyList<FormProblem> problems, string? notice, int status)
    {
        Response.StatusCode = status;
        var token = age is FormAge.Ripe or FormAge.TooYoung ? typed.Token : tokens.Make(ripe: true);
        return View("Index", new ContactPage(typed with { Token = token }, problems, notice, false));
    }
}
