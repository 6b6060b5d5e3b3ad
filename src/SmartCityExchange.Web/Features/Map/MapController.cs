using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Map;

/// <summary>The municipalities of the reports on the map, and the same as a table.</summary>
public sealed class MapController(ArchiveContext archive) : Controller
{
    [HttpGet(ArchiveLinks.Map)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        Answer(await MapPage.ReadAsync(archive, MapRequest.Read(Request.Query), cancellationToken));

    private ViewResult Answer(MapPage page)
    {
        Response.StatusCode = page.Problem?.Status ?? StatusCodes.Status200OK;
        return View("Index", page);
    }
}
