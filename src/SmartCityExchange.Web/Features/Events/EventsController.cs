using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Citing;

namespace SmartCityExchange.Web.Features.Events;

[Route("veranstaltungen")]
public sealed class EventsController(ArchiveContext archive, ArchiveSearch search, IOptions<ArchiveOptions> options) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? merk, int? jahr, int seite, CancellationToken cancellationToken) =>
        this.ListView(await EventList.ReadAsync(archive, jahr, Math.Max(1, seite), KeptPassages.Parse(merk) ?? KeptPassages.Empty, cancellationToken));

    [HttpGet("{slug}")]
    public async Task<IActionResult> Details(string slug, string? suche, string? absatz, string? merk, CancellationToken cancellationToken)
    {
        var query = await search.ExpandAsync(SearchQuery.Parse(suche?.Length <= SearchQuery.MaxLength ? suche : null), cancellationToken);
        return await EventPage.FindAsync(archive, slug, report => query.IsEmpty ? [] : Marking.Places(report, query), cancellationToken) is { } page
            ? View(page with
            {
                Searched = query.IsEmpty ? null : query.Text,
                Citation = page.Facts.Cite(absatz) ?? page.Facts.Citation,
                Kept = KeptPassages.Parse(merk) ?? KeptPassages.Empty,
            })
            : await this.FormerAddressAsync(archive, RecordKind.Event, slug, cancellationToken);
    }

    [HttpGet("{slug}/quelle")]
    public async Task<IActionResult> Source(string slug, CancellationToken cancellationToken) =>
        await EventSourcePage.FindAsync(archive, slug, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpGet("{slug}" + ArchiveLinks.BibTexSuffix)]
    public async Task<IActionResult> BibTex(string slug, string? absatz, CancellationToken cancellationToken) =>
        await EventFacts.FindAsync(archive, slug, cancellationToken) is not { } facts ? await this.FormerAddressAsync(archive, RecordKind.Event, slug, cancellationToken, ArchiveLinks.BibTexSuffix)
        : facts.Cite(absatz) is { } citation ? this.BibTex(citation, options.Value.PublicUrl)
        : NotFound();

    [HttpGet("{slug}" + ArchiveLinks.CslJsonSuffix)]
    public async Task<IActionResult> CslJson(string slug, string? absatz, CancellationToken cancellationToken) =>
        await EventFacts.FindAsync(archive, slug, cancellationToken) is not { } facts ? await this.FormerAddressAsync(archive, RecordKind.Event, slug, cancellationToken, ArchiveLinks.CslJsonSuffix)
        : facts.Cite(absatz) is { } citation ? this.CslJson(citation, options.Value.PublicUrl)
        : NotFound();
}
