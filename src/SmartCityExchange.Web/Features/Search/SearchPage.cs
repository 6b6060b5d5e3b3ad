using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>The answer to a query, grouped by kind. The group that holds an exact name comes first, else the order of <see cref="Order"/>.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Groups">The hits.</param>
/// <param name="Suggestion">When nothing was found: another query that finds something, or null.</param>
public sealed record SearchPage(SearchQuery Query, IReadOnlyList<SearchPage.Group> Groups, string? Suggestion)
{
    private static readonly RecordKind[] Order =
        [RecordKind.Municipality, RecordKind.Person, RecordKind.Topic, RecordKind.Project, RecordKind.Organisation, RecordKind.Event];

    public sealed record Group(RecordKind Kind, IReadOnlyList<Item> Items);

    /// <param name="Link">What was found.</param>
    /// <param name="Name">Its name in pieces, matched words marked.</param>
    /// <param name="Event">For an event, the event.</param>
    /// <param name="Note">For a record, its other names that match, and for a person the latest billing, in pieces.</param>
    /// <param name="Snippet">For an event, the part of the report with the most matched words, in pieces; empty when the report has none.</param>
    public sealed record Item(RecordLink Link, IReadOnlyList<Piece> Name, EventLink? Event, IReadOnlyList<Piece> Note, IReadOnlyList<Piece> Snippet);

    public int Total => Groups.Sum(g => g.Items.Count);

    public static async Task<SearchPage> FindAsync(ArchiveContext archive, ArchiveSearch search, SearchQuery typed, CancellationToken cancellationToken)
    {
        var (query, vocabulary) = await search.ExpandAsync(typed, cancellationToken);
        var hits = await search.FindAsync(query, cancellationToken);
        var eventIds = hits.Where(h => h.Kind == RecordKind.Event).Select(h => h.RecordId).ToList();
        var recordIds = hits.Where(h => h.Kind != RecordKind.Event).Select(h => h.RecordId).ToList();
        var events = await archive.Events.Published().Where(e => eventIds.Contains(e.Id))
            .Select(e => new { e.Id, Link = new EventLink(e.Slug, e.Title, e.Date, e.EndDate), e.Report })
            .ToDictionaryAsync(e => e.Id, cancellationToken);
        var records = await archive.Records.Public().Where(r => recordIds.Contains(r.Id))
            .Select(r => new { r.Id, Link = new RecordLink(r.RecordKind, r.Slug, r.Name), Aliases = r.Aliases.Select(a => a.Name).ToList() })
            .ToDictionaryAsync(r => r.Id, cancellationToken);
        var billings = (await archive.SpeakerRoles.AtPublishedEvents().Where(s => recordIds.Contains(s.PersonId))
            .OrderByDescending(s => s.Contribution!.Event!.Date)
            .Select(s => new { s.PersonId, s.Function, s.Unit, Organisation = s.Organisation!.Name, Municipality = s.Municipality!.Name })
            .ToListAsync(cancellationToken)).ToLookup(s => s.PersonId, s => string.Join(", ", new[] { s.Function, s.Organisation, s.Municipality, s.Unit }.OfType<string>().Distinct()));

        Item? ItemOf(SearchHit hit)
        {
            if (hit.Kind == RecordKind.Event)
            {
                return events.TryGetValue(hit.RecordId, out var e)
                    ? new Item(new RecordLink(hit.Kind, e.Link.Slug, e.Link.Title), Marking.Whole(e.Link.Title, query), e.Link, [], Marking.Snippet(e.Report, query))
                    : null;
            }

            if (!records.TryGetValue(hit.RecordId, out var record))
            {
                return null;
            }

            var notes = record.Aliases.Where(alias => Marking.Whole(alias, query).Any(p => p.IsMarked)).Select(alias => $"auch: {alias}").Concat(billings[hit.RecordId].Take(1));
            return new Item(record.Link, Marking.Whole(record.Link.Name, query), null, Marking.Whole(string.Join(" · ", notes), query), []);
        }

        var groups = hits.GroupBy(h => h.Kind)
            .OrderByDescending(g => g.Any(h => h.IsExact))
            .ThenBy(g => Array.IndexOf(Order, g.Key))
            .Select(g => new Group(g.Key, [.. g.Select(ItemOf).OfType<Item>()]))
            .Where(g => g.Items.Count > 0);
        return new SearchPage(query, [.. groups], hits.Count > 0 ? null : await SuggestionAsync(archive, search, query, vocabulary, cancellationToken));
    }

    private static async Task<string?> SuggestionAsync(
        ArchiveContext archive, ArchiveSearch search, SearchQuery query, SearchVocabulary vocabulary, CancellationToken cancellationToken) =>
        await DidYouMean.SuggestAsync(archive, query, vocabulary, cancellationToken) is { } suggestion
        && (await search.FindAsync(SearchQuery.Parse(suggestion), cancellationToken)).Count > 0
            ? suggestion
            : null;
}
