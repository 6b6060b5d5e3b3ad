using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Records;

namespace SmartCityExchange.Web.Features.Announcements;

[Route("wie-ging-es-weiter")]
public sealed class AnnouncementsController(ArchiveContext archive, IOptions<ArchiveOptions> options) : RecordController(archive, options, RecordKind.Announcement)
{
    public override async Task<IActionResult> Index(int seite, CancellationToken cancellationToken) =>
        this.ListView(await AnnouncementList.ReadAsync(Context, AnnouncementList.StateOf(Request.Query["stand"]), Math.Max(1, seite), cancellationToken));
}
