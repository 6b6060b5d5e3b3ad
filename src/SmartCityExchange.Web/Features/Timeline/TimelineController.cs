using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Timeline;

/// <summary>What the events spoke of, year by year.</summary>
public sealed class TimelineController(ArchiveContext archive) : Controller
{
    [HttpGet(ArchiveLinks.Timeline)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await TimelinePage.ReadAsync(archive, cancellationToken));
}
