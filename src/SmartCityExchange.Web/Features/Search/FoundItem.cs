using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>One hit as pages, feeds and tables show it.</summary>
/// <param name="Link">What was found.</param>
/// <param name="Event">For an event, the event.</param>
/// <param name="Url">Where it leads: an event to its first marked words.</param>
/// <param name="Name">Its name in pieces, matched words marked.</param>
/// <param name="Note">For a record, its other names that match, and for a person the latest billing, in pieces.</param>
/// <param name="Snippet">For an event, the part of the report with the most matched words, in pieces; empty when the report has none.</param>
public sealed record FoundItem(
    RecordLink Link, EventLink? Event, string Url, IReadOnlyList<Piece> Name, IReadOnlyList<Piece> Note, IReadOnlyList<Piece> Snippet)
{
    /// <summary>The title of the document whose words the snippet shows; null when they are the report's own.</summary>
    public string? Document { get; init; }

    /// <summary>The items of these hits in their order, read in a fixed number of queries; one that is gone meanwhile is left out.</summary>
    public static async Task<IReadOnlyList<FoundItem>> ReadAsync(ArchiveContext archive, SearchQuery query, IReadOnlyList<SearchHit> hits, CancellationToken cancellationToken)
    {
        var items = await EventsAsync(archive, query, [.. hits.Where(h => h.Kind == RecordKind.Event).Select(h => h.RecordId)], cancellationToken);
        var records = await RecordsAsync(archive, query, [.. hits.Where(h => h.Kind != RecordKind.Event).Select(h => h.RecordId)], cancellationToken);
        return [.. hits.Select(h => (h.Kind == RecordKind.Event ? items : records).GetValueOrDefault(h.RecordId)).OfType<FoundItem>()];
    }

    private static async Task<Dictionary<int, FoundItem>> EventsAsync(ArchiveContext archive, SearchQuery query, List<int> ids, CancellationToken cancellationToken)
    {
        var events = await archive.Events.Published().Where(e => ids.Contains(e.Id))
            .Select(e => new { e.Id, Link = new EventLink(e.Slug, e.Title, e.Date, e.EndDate), e.Report })
            .ToListAsync(cancellationToken);
        var reports = events.ToDictionary(e => e.Id, e => Marking.Snippet(e.Report, query));
        var documents = await FoundInDocument.ReadAsync(archive, query, [.. reports.Where(r => r.Value is null).Select(r => r.Key)], cancellationToken);
        return events.ToDictionary(e => e.Id, e =>
        {
            var snippet = reports[e.Id];
            var document = documents.GetValueOrDefault(e.Id);
            return new FoundItem(
                new RecordLink(RecordKind.Event, e.Link.Slug, e.Link.Title),
                e.Link,
                snippet is not null ? ArchiveLinks.Found(e.Link.Slug, query.Text, snippet.Start) : document is not null ? ArchiveLinks.ListedDocument(e.Link.Slug, document.Id) : e.Link.Url,
                Marking.Whole(e.Link.Title, query),
                [],
                snippet?.Pieces ?? document?.Snippet.Pieces ?? [])
            {
                Document = document?.Title,
            };
        });
    }

    private static async Task<Dictionary<int, FoundItem>> RecordsAsync(ArchiveContext archive, SearchQuery query, List<int> ids, CancellationToken cancellationToken)
    {
        var records = await archive.Records.Public().Where(r => ids.Contains(r.Id))
            .Select(r => new { r.Id, Link = new RecordLink(r.RecordKind, r.Slug, r.Name), Aliases = r.Aliases.Select(a => a.Name).ToList() })
            .ToListAsync(cancellationToken);
        var billings = await LatestBilling.ReadAsync(archive, ids, cancellationToken);
        return records.ToDictionary(r => r.Id, r =>
        {
            var notes = r.Aliases.Where(alias => Marking.Whole(alias, query).Any(p => p.IsMarked)).Select(alias => $"auch: {alias}").Concat(billings.TryGetValue(r.Id, out var billing) ? [Join(billing)] : []);
            return new FoundItem(r.Link, null, r.Link.Url, Marking.Whole(r.Link.Name, query), Marking.Whole(string.Join(" · ", notes), query), []);
        });
    }

    private static string Join(LatestBilling billing) =>
        string.Join(", ", new[] { billing.Function, billing.Organisation, billing.Municipality, billing.Unit }.OfType<string>().Distinct());
}
