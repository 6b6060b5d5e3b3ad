using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Worklists;

/// <summary>What in the archive could be better, list by list, and what of it waits for somebody.</summary>
[Route(DeskLinks.Worklists)]
[Authorize(Policy = StaffPolicies.Edit)]
public sealed class WorklistsController(ArchiveContext archive, LinkChecker checker) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await WorklistsPage.ReadAsync(archive, cancellationToken));

    [HttpGet("{name}")]
    public async Task<IActionResult> List(string name, int seite, CancellationToken cancellationToken) =>
        Worklist.Find(name) is { } list ? View(await WorklistPage.ReadAsync(archive, list, Math.Max(1, seite), cancellationToken)) : NotFound();

    [HttpGet("verweise")]
    public async Task<IActionResult> Links(int seite, CancellationToken cancellationToken) => View(await LinksPage.ReadAsync(archive, Math.Max(1, seite), cancellationToken));

    /// <summary>Asks every address of the page whether it still answers.</summary>
    [HttpPost("verweise")]
    public async Task<IActionResult> CheckLinks(int seite, CancellationToken cancellationToken) =>
        View("Links", await (await LinksPage.ReadAsync(archive, Math.Max(1, seite), cancellationToken)).CheckedAsync(checker, cancellationToken));
}
