using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Home;

public sealed class HomeController(ArchiveContext archive) : Controller
{
    [HttpGet("/")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await HomePage.ReadAsync(archive, cancellationToken));
}
