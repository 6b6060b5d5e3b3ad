using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Maps;

namespace SmartCityExchange.Web.Features.Home;

public sealed class HomeController(ArchiveContext archive, TownNetworks networks) : Controller
{
    [HttpGet("/")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await HomePage.ReadAsync(archive, networks, cancellationToken));
}
