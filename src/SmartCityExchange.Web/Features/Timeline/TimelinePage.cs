using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Timeline;

/// <summary>Events and topics through the years: a field of lights, and below it the events of each year.</summary>
/// <param name="Years">Those shown, the oldest first, also years without events.</param>
/// <param name="Topics">Those of the lights, the one with the most Belegstellen first.</param>
/// <param name="TopicsInAll">How many topics the reports have.</param>
/// <param name="EventsBefore">How many events are older than the first year shown.</param>
public sealed record TimelinePage(IReadOnlyList<TimelineYear> Years, IReadOnlyList<TimelineTopic> Topics, int TopicsInAll, int EventsBefore)
{
    /// <summary>More columns fit no screen, more rows nobody compares.</summary>
    private const int MostYears = 20, MostTopics = 24;

    /// <summary>So many events of a year are named; the search has the others.</summary>
    public const int MostEvents = 12;

    public int Events => EventsBefore + Years.Sum(y => y.EventCount);

    /// <summary>The brightest light, which the others are measured by.</summary>
    public int Brightest => Topics.SelectMany(t => t.Passages.Values).DefaultIfEmpty(0).Max();

    /// <summary>Read in the same number of queries for three events and for thousands.</summary>
    public static async Task<TimelinePage> ReadAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        var events = await archive.Events.Published().NewestFirst()
            .Select(e => new { e.Id, Link = new EventLink(e.Slug, e.Title, e.Date, e.EndDate) })
            .ToListAsync(cancellationToken);
        var byYear = events.ToLookup(e => e.Link.Date.Year);
        var last = events.Count > 0 ? events[0].Link.Date.Year : 0;
        var first = events.Count > 0 ? Math.Max(events[^1].Link.Date.Year, last - MostYears + 1) : 1;
        var years = Enumerable.Range(first, Math.Max(0, last - first + 1)).ToList();
        var named = years.SelectMany(y => byYear[y].Take(MostEvents)).Select(e => e.Id).ToList();
        var topicsOf = (await archive.Mentions
            .Where(m => named.Contains(m.EventId) && m.Record!.RecordKind == RecordKind.Topic)
            .GroupBy(m => new { m.EventId, m.Record!.Slug, m.Record.Name, m.Record.SortKey })
            .Select(g => new { g.Key.EventId, g.Key.Slug, g.Key.Name, g.Key.SortKey, Passages = g.Count() })
            .ToListAsync(cancellationToken))
            .OrderByDescending(t => t.Passages).ThenBy(t => t.SortKey, StringComparer.Ordinal)
            .ToLookup(t => t.EventId, t => new RecordLink(RecordKind.Topic, t.Slug, t.Name));
        var topics = await TimelineTopic.ReadAsync(archive, cancellationToken);
        return new TimelinePage(
            [.. years.Select(y => new TimelineYear(y, byYear[y].Count(), [.. byYear[y].Take(MostEvents).Select(e => new TimelineEvent(e.Link, [.. topicsOf[e.Id]]))]))],
            [.. topics.Select(t => t.Since(first)).Where(t => t.Total > 0).OrderByDescending(t => t.Total).ThenBy(t => t.First).ThenBy(t => t.SortKey, StringComparer.Ordinal).Take(MostTopics)],
            topics.Count,
            events.Count(e => e.Link.Date.Year < first));
    }
}

/// <summary>One column of the lights, and its events.</summary>
/// <param name="Events">The newest of them.</param>
public sealed record TimelineYear(int Year, int EventCount, IReadOnlyList<TimelineEvent> Events);

/// <summary>An event with the topics it spoke of, the one named most often first.</summary>
public sealed record TimelineEvent(EventLink Link, IReadOnlyList<RecordLink> Topics);

/// <summary>One row of the lights.</summary>
/// <param name="Passages">Number of Belegstellen in each year that has any.</param>
public sealed record TimelineTopic(RecordLink Link, string SortKey, IReadOnlyDictionary<int, int> Passages)
{
    public int Total => Passages.Values.Sum();

    /// <summary>The year that named it first.</summary>
    public int First => Passages.Keys.Min();

    public TimelineTopic Since(int year) => this with { Passages = Passages.Where(p => p.Key >= year).ToDictionary() };

    public static async Task<IReadOnlyList<TimelineTopic>> ReadAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        var counts = await archive.Mentions
            .Where(m => m.Record!.RecordKind == RecordKind.Topic && m.Event!.Status == EventStatus.Published)
            .GroupBy(m => new { m.Record!.Slug, m.Record.Name, m.Record.SortKey, m.Event!.Date.Year })
            .Select(g => new { g.Key.Slug, g.Key.Name, g.Key.SortKey, g.Key.Year, Count = g.Count() })
            .ToListAsync(cancellationToken);
        return
        [
            .. counts.GroupBy(c => (c.Slug, c.Name, c.SortKey))
                .Select(g => new TimelineTopic(new RecordLink(RecordKind.Topic, g.Key.Slug, g.Key.Name), g.Key.SortKey, g.ToDictionary(c => c.Year, c => c.Count))),
        ];
    }
}
