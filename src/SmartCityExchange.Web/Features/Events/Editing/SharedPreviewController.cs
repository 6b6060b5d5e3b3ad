using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>Shows the newest version of an event to whoever has its secret address.</summary>
public sealed class SharedPreviewController(ArchiveContext archive, PreviewLinks links, EventPreview preview) : Controller
{
    [HttpGet("/vorschau/{token}")]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken)
    {
        var key = await links.FindAsync(token, cancellationToken);
        var stored = await archive.Events.Where(e => e.Key == key && e.Status != EventStatus.Trashed).Select(e => new { e.Key, e.Version }).SingleOrDefaultAsync(cancellationToken);
        Response.Headers["X-Robots-Tag"] = "noindex";
        return stored is not null && await EventVersions.ReadAsync(archive, stored.Key, stored.Version, cancellationToken) is { } newest
            ? View("Details", await preview.ReadAsync(newest, cancellationToken))
            : NotFound();
    }
}
