using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Sitemap;

/// <summary>What search engines read first: which pages there are (sitemaps.org 0.9) and which to leave alone (RFC 9309).</summary>
public sealed class SitemapController(ArchiveContext archive, IOptions<ArchiveOptions> options) : Controller
{
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string[] FixedPages =
    [
        ArchiveLinks.Home, .. RecordKinds.Public.Select(ArchiveLinks.List), ArchiveLinks.Map, ArchiveLinks.Network, ArchiveLinks.Timeline, ArchiveLinks.Numbers, ArchiveLinks.Search, ArchiveLinks.Experience, ArchiveLinks.Contact,
    ];

    [HttpGet("/robots.txt")]
    public IActionResult Robots() =>
        Content($"User-agent: *\nDisallow: /suche?\nDisallow: /suche.\nDisallow: /erfahrung?\nDisallow: /karte?\nDisallow: /kontakt?\nDisallow: /kontakt/\nDisallow: /*?suche=\nDisallow: /*?absatz=\nDisallow: /*?merk=\nDisallow: /merkzettel\n\nSitemap: {Absolute("/sitemap.xml")}\n", "text/plain; charset=utf-8");

    [HttpGet("/sitemap.xml")]
    public async Task<IActionResult> Sitemap(CancellationToken cancellationToken)
    {
        var events = await archive.Events.Published().NewestFirst().Select(e => new { e.Slug, HasSource = e.SourceId != null, e.ChangedAt }).ToListAsync(cancellationToken);
        var records = await archive.Records.Public().OrderBy(r => r.RecordKind).ThenBy(r => r.Slug)
            .Select(r => new { r.Id, r.Key, r.RecordKind, r.Slug })
            .ToListAsync(cancellationToken);
        var texts = await archive.ContentPages.Published().OrderBy(p => p.Slug).Select(p => new { p.Slug, p.ChangedAt }).ToListAsync(cancellationToken);
        var changes = await ChangeDates.ReadAsync(archive, cancellationToken);
        var pages = FixedPages.Select(path => Page(path, null))
            .Concat(texts.Select(p => Page(ArchiveLinks.TextPage(p.Slug), p.ChangedAt)))
            .Concat(events.Select(e => Page(ArchiveLinks.Event(e.Slug), e.ChangedAt)))
            .Concat(events.Where(e => e.HasSource).Select(e => Page(ArchiveLinks.Source(e.Slug), e.ChangedAt)))
            .Concat(records.Select(r => Page(ArchiveLinks.To(r.RecordKind, r.Slug), changes.Of(r.Id, r.Key))));
        var document = new XDocument(new XDeclaration("1.0", "utf-8", null), new XElement(Schema + "urlset", pages));
        return Content($"{document.Declaration}\n{document}", "application/xml; charset=utf-8");
    }

    private XElement Page(string path, DateTime? changed) => new(
        Schema + "url",
        new XElement(Schema + "loc", Absolute(path)),
        changed is { } time ? new XElement(Schema + "lastmod", time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)) : null);

    private string Absolute(string path) => new Uri(options.Value.PublicUrl, path).AbsoluteUri;
}
