using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared.Records;

/// <summary>The public pages of one kind of record: the list, and the dossier of each.</summary>
public abstract class RecordController(ArchiveContext archive, RecordKind kind) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View("RecordList", await RecordList.ReadAsync(archive, kind, cancellationToken));

    [HttpGet("{slug}")]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        await Dossier.FindAsync(archive, kind, slug, cancellationToken) is { } page
            ? View("Dossier", page)
            : await this.FormerAddressAsync(archive, kind, slug, cancellationToken);
}
