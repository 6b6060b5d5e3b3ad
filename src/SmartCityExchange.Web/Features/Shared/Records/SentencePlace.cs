using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared.Records;

/// <summary>A published event whose report says a sentence that is a record: a question, or an announcement.</summary>
/// <param name="SortKey">Of the sentence.</param>
/// <param name="Start">Where the report says it; null for what staff added.</param>
/// <param name="Length">How long it is there.</param>
public sealed record SentencePlace(int RecordId, string SortKey, int EventId, DateOnly Date, string EventSlug, int? Start, int Length)
{
    /// <summary>The places of each of these records, the oldest event first.</summary>
    public static async Task<IReadOnlyList<IGrouping<int, SentencePlace>>> ReadAsync(IQueryable<NamedRecord> records, CancellationToken cancellationToken)
    {
        // Put in order here: asked for the first event of each, SQLite numbers all involvements of the archive.
        var places = await records.SelectMany(r => r.Involvements)
            .Where(i => i.Event!.Status == EventStatus.Published)
            .Select(i => new SentencePlace(i.RecordId, i.Record!.SortKey, i.EventId, i.Event!.Date, i.Event.Slug, i.Evidence!.Start, i.Evidence == null ? 0 : i.Evidence.Quote.Length))
            .ToListAsync(cancellationToken);
        return [.. places.OrderBy(p => p.Date).ThenBy(p => p.EventSlug, StringComparer.Ordinal).GroupBy(p => p.RecordId)];
    }

    /// <summary>The events of some places.</summary>
    public static async Task<IReadOnlyDictionary<int, EventLink>> EventsAsync(ArchiveContext archive, IEnumerable<SentencePlace> places, CancellationToken cancellationToken)
    {
        var ids = places.Select(p => p.EventId).Distinct().ToList();
        return await archive.Events.Where(e => ids.Contains(e.Id))
            .Select(e => new { e.Id, Link = new EventLink(e.Slug, e.Title, e.Date, e.EndDate) })
            .ToDictionaryAsync(e => e.Id, e => e.Link, cancellationToken);
    }
}
