using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>The answer to a query, grouped by kind. The group that holds an exact name comes first, else the order of <see cref="Order"/>.</summary>
public sealed record SearchPage(SearchQuery Query, IReadOnlyList<SearchPage.Group> Groups)
{
    private static readonly RecordKind[] Order =
        [RecordKind.Municipality, RecordKind.Person, RecordKind.Topic, RecordKind.Project, RecordKind.Organisation, RecordKind.Event];

    public sealed record Group(RecordKind Kind, IReadOnlyList<Item> Items);

    /// <param name="Link">What was found.</param>
    /// <param name="Name">Its name in pieces, matched words marked.</param>
    /// <param name="Date">For an event, its date.</param>
    /// <param name="Snippet">For an event, the part of the report with the most matched words, in pieces; empty when the report has none.</param>
    public sealed record Item(RecordLink Link, IReadOnlyList<Piece> Name, EventLink? Date, IReadOnlyList<Piece> Snippet);

    public int Total => Groups.Sum(g => g.Items.Count);

    public static async Task<SearchPage> FindAsync(ArchiveContext archive, ArchiveSearch search, SearchQuery query, CancellationToken cancellationToken)
    {
        var hits = await search.FindAsync(query, cancellationToken);
        var eventIds = hits.Where(h => h.Kind == RecordKind.Event).Select(h => h.RecordId).ToList();
        var recordIds = hits.Where(h => h.Kind != RecordKind.Event).Select(h => h.RecordId).ToList();
        var events = await archive.Events.Published().Where(e => eventIds.Contains(e.Id))
            .Select(e => new { e.Id, Link = new EventLink(e.Slug, e.Title, e.Date, e.EndDate), e.Report })
            .ToDictionaryAsync(e => e.Id, cancellationToken);
        var records = await archive.Records.Where(r => recordIds.Contains(r.Id))
            .Select(r => new { r.Id, Link = new RecordLink(r.RecordKind, r.Slug, r.Name) })
            .ToDictionaryAsync(r => r.Id, r => r.Link, cancellationToken);

        Item? ItemOf(SearchHit hit) => hit.Kind == RecordKind.Event
            ? events.TryGetValue(hit.RecordId, out var e)
                ? new Item(new RecordLink(RecordKind.Event, e.Link.Slug, e.Link.Title), Marking.Whole(e.Link.Title, query), e.Link, Marking.Snippet(e.Report, query))
                : null
            : records.TryGetValue(hit.RecordId, out var link) ? new Item(link, Marking.Whole(link.Name, query), null, []) : null;

        var groups = hits.GroupBy(h => h.Kind)
            .OrderByDescending(g => g.Any(h => h.IsExact))
            .ThenBy(g => Array.IndexOf(Order, g.Key))
            .Select(g => new Group(g.Key, [.. g.Select(ItemOf).OfType<Item>()]))
            .Where(g => g.Items.Count > 0);
        return new SearchPage(query, [.. groups]);
    }
}
