using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Network;

/// <summary>Who and what meets in the reports.</summary>
public sealed class NetworkController(ArchiveContext archive) : Controller
{
    [HttpGet(ArchiveLinks.Network)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await RecordNetwork.ReadAsync(archive, cancellationToken));
}
