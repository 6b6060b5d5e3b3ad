using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Search.Teaching;

/// <summary>What visitors searched for in vain, and the words the search was taught.</summary>
[Route(DeskLinks.Teaching)]
[Authorize(Policy = StaffPolicies.Edit)]
public sealed class TeachingController(ArchiveContext archive, UnansweredQueries unanswered, SearchTeaching teaching, StaffLog log, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int tage, CancellationToken cancellationToken) => View(await PageAsync(tage, null, null, null, cancellationToken));

    /// <summary>What is taught holds at once, for everybody: it is publishing.</summary>
    [HttpPost("")]
    [Authorize(Policy = StaffPolicies.Publish)]
    public async Task<IActionResult> Teach(string? wort, string? bedeutung, CancellationToken cancellationToken)
    {
        if (await teaching.TeachAsync(wort ?? "", bedeutung ?? "", cancellationToken) is { } refusal)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Index", await PageAsync(0, wort, bedeutung, refusal, cancellationToken));
        }

        await log.RecordAsync(StaffActKind.WordTaught, $"{wort!.Trim()}: {bedeutung!.Trim()}", User.EditorName(), cancellationToken);
        return Told($"„{wort.Trim()}“ findet jetzt auch „{bedeutung.Trim()}“ und umgekehrt.");
    }

    [HttpPost("{id:int}/vergessen")]
    [Authorize(Policy = StaffPolicies.Publish)]
    public async Task<IActionResult> Forget(int id, CancellationToken cancellationToken)
    {
        if (await archive.SearchAliases.FindAsync([id], cancellationToken) is not { } alias)
        {
            return NotFound();
        }

        archive.SearchAliases.Remove(alias);
        await log.RecordAsync(StaffActKind.WordForgotten, $"{alias.Name}: {alias.Meaning}", User.EditorName(), cancellationToken);
        return Told($"„{alias.Name}“ bedeutet für die Suche nicht mehr „{alias.Meaning}“.");
    }

    private Task<TeachingPage> PageAsync(int days, string? word, string? meaning, string? problem, CancellationToken cancellationToken) =>
        TeachingPage.ReadAsync(archive, unanswered, days is > 0 and <= 180 ? days : 30, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), word, meaning, problem, cancellationToken);

    private RedirectResult Told(string message)
    {
        TempData["Meldung"] = message;
        return Redirect(DeskLinks.Teaching);
    }
}
