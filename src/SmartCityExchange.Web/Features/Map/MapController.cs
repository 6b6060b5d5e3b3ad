using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Maps;

namespace SmartCityExchange.Web.Features.Map;

/// <summary>The municipalities of the reports on the map, and the same as a table.</summary>
public sealed class MapController(ArchiveContext archive, TownNetworks networks) : Controller
{
    [HttpGet(ArchiveLinks.Map)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        Answer(await MapPage.ReadAsync(archive, networks, MapRequest.Read(Request.Query), cancellationToken));

    private ViewResult Answer(MapPage page)
    {
        Response.StatusCode = page.Problem?.Status ?? StatusCodes.Status200OK;
        return View("Index", page);
    }
}
