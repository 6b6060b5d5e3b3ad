using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>The log of acts.</summary>
[Authorize(Policy = StaffPolicies.Administer)]
public sealed class LogController(ArchiveContext archive, StaffLog log) : Controller
{
    [HttpGet(DeskLinks.Log)]
    public async Task<IActionResult> Index(int? vor, CancellationToken cancellationToken) => View("Log", await LogPage.ReadAsync(archive, log, vor, cancellationToken));
}
