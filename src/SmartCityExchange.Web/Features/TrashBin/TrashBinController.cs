using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.TrashBin;

/// <summary>Everything that lies in the trash, of whatever kind.</summary>
[Authorize(Policy = StaffPolicies.Edit)]
public sealed class TrashBinController(ArchiveContext archive) : Controller
{
    [HttpGet(DeskLinks.Trash)]
    public async Task<IActionResult> Index(int seite, CancellationToken cancellationToken) => View(await TrashBinPage.ReadAsync(archive, Math.Max(1, seite), cancellationToken));
}
