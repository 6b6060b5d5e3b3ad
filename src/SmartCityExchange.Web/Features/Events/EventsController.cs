using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Events;

[Route("veranstaltungen")]
public sealed class EventsController(ArchiveContext archive, ArchiveSearch search) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await EventList.ReadAsync(archive, cancellationToken));

    [HttpGet("{slug}")]
    public async Task<IActionResult> Details(string slug, string? suche, CancellationToken cancellationToken)
    {
        var query = await search.ExpandAsync(SearchQuery.Parse(suche?.Length <= SearchQuery.MaxLength ? suche : null), cancellationToken);
        return await EventPage.FindAsync(archive, slug, report => query.IsEmpty ? [] : Marking.Places(report, query), cancellationToken) is { } page
            ? View(page with { Searched = query.IsEmpty ? null : query.Text })
            : await this.FormerAddressAsync(archive, RecordKind.Event, slug, cancellationToken);
    }

    [HttpGet("{slug}/quelle")]
    public async Task<IActionResult> Source(string slug, CancellationToken cancellationToken) =>
        await EventSourcePage.FindAsync(archive, slug, cancellationToken) is { } page ? View(page) : NotFound();
}
