using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Reports;

namespace SmartCityExchange.Web.Features.Worklists;

/// <summary>The addresses that published reports link, and, when somebody asked, whether each still answers.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Total">All addresses.</param>
/// <param name="Links">Those of this page.</param>
/// <param name="IsChecked">They were asked just now.</param>
public sealed record LinksPage(int Page, int Total, IReadOnlyList<LinksPage.Link> Links, bool IsChecked)
{
    /// <summary>So many are asked at once: a page is not kept waiting for minutes, and no other server is flooded.</summary>
    public const int PageSize = 25;

    /// <param name="Events">The events whose reports link it.</param>
    /// <param name="Answer">What it answered; null before it was asked.</param>
    public sealed record Link(string Url, IReadOnlyList<(string Address, string Name)> Events, LinkAnswer? Answer);

    public int Pages => Pager.PagesOf(Total, PageSize);

    public static async Task<LinksPage> ReadAsync(ArchiveContext archive, int page, CancellationToken cancellationToken)
    {
        var reports = await archive.Events.Published().NewestFirst().Where(e => e.Report.Contains("http")).Select(e => new { e.Key, e.Title, e.Date, e.Report }).ToListAsync(cancellationToken);
        var links = reports.SelectMany(e => UrlsIn(e.Report).Select(url => (url, Event: (DeskLinks.Edit(RecordKind.Event, e.Key), $"{e.Title} vom {GermanDates.Written(e.Date)}"))))
            .GroupBy(l => l.url).Select(g => new Link(g.Key, [.. g.Select(l => l.Event)], null)).ToList();
        return new LinksPage(page, links.Count, [.. links.Skip((page - 1) * PageSize).Take(PageSize)], false);
    }

    public async Task<LinksPage> CheckedAsync(LinkChecker checker, CancellationToken cancellationToken) => this with
    {
        IsChecked = true,
        Links = await Task.WhenAll(Links.Select(async link => link with { Answer = await checker.AskAsync(link.Url, cancellationToken) })),
    };

    private static IEnumerable<string> UrlsIn(string report)
    {
        var document = ReportMarkdown.Parse(report, headingsBelow: 0);
        return document.Descendants<LinkInline>().Select(l => l.Url).Concat(document.Descendants<AutolinkInline>().Select(l => l.Url))
            .OfType<string>().Where(url => url.StartsWith("http", StringComparison.OrdinalIgnoreCase)).Distinct();
    }
}
