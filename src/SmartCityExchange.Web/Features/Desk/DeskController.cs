using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Desk;

/// <summary>Where the day at the desk begins, and the trash.</summary>
[Authorize(Policy = StaffPolicies.Edit)]
public sealed class DeskController(ArchiveContext archive) : Controller
{
    [HttpGet(DeskLinks.Home)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await DeskPage.ReadAsync(archive, User.EditorId(), cancellationToken));
}
