using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Records;

namespace SmartCityExchange.Web.Features.Announcements;

/// <summary>What reports announced, the newest first, and what is known of how it went on.</summary>
/// <param name="IsKnown">Only those of which something is known, or only those of which nothing is; null for all.</param>
public sealed record AnnouncementList(bool? IsKnown, int Page, int Total, IReadOnlyList<AnnouncementList.Item> Items) : IPagedList
{
    public const int PageSize = 40;

    public const string Open = "offen";
    public const string Known = "bekannt";

    public int Pages => Pager.PagesOf(Total, PageSize);

    /// <param name="Event">The event that announced it.</param>
    /// <param name="Towns">Those whose announcement it is, as far as the report tells.</param>
    /// <param name="Latest">The newest later event that speaks of it.</param>
    public sealed record Item(RecordLink Announcement, EventLink Event, IReadOnlyList<RecordLink> Towns, AnnouncementOutcome? Outcome, EventLink? Latest);

    public static bool? StateOf(string? state) => state switch { Open => false, Known => true, _ => null };

    public static string AddressOf(bool? isKnown, int page) =>
        Pager.Address(ArchiveLinks.List(RecordKind.Announcement) + (isKnown is { } known ? $"?stand={(known ? Known : Open)}" : ""), page);

    public static async Task<AnnouncementList> ReadAsync(ArchiveContext archive, bool? isKnown, int page, CancellationToken cancellationToken)
    {
        var all = archive.Records.OfType<Announcement>();
        var announced = (await SentencePlace.ReadAsync(isKnown is { } known ? all.WithSequel(known) : all, cancellationToken))
            .Select(places => (First: places.First(), Last: places.OrderByDescending(p => p.Date).First()))
            .OrderByDescending(a => a.First.Date).ThenBy(a => a.First.EventId).ThenBy(a => a.First.Start).ThenBy(a => a.First.RecordId)
            .ToList();
        var shown = announced.Skip((page - 1) * PageSize).Take(PageSize).ToList();
        var ids = shown.ConvertAll(a => a.First.RecordId);
        var rows = await all.Where(a => ids.Contains(a.Id))
            .Select(a => new { a.Id, Link = new RecordLink(RecordKind.Announcement, a.Slug, a.Name), a.Outcome })
            .ToDictionaryAsync(a => a.Id, cancellationToken);
        var events = await SentencePlace.EventsAsync(archive, shown.SelectMany(a => new[] { a.First, a.Last }), cancellationToken);
        var towns = await TownsAsync(archive, [.. shown.Select(a => a.First.EventId).Distinct()], cancellationToken);
        return new AnnouncementList(
            isKnown,
            page,
            announced.Count,
            shown.ConvertAll(a => new Item(
                rows[a.First.RecordId].Link,
                events[a.First.EventId],
                a.First.Start is { } start ? [.. towns[a.First.EventId].Where(t => t.Within.Overlaps(new Span(start, a.First.Length))).Select(t => t.Town).Distinct()] : [],
                rows[a.First.RecordId].Outcome,
                a.Last.Date > a.First.Date ? events[a.Last.EventId] : null)));
    }

    /// <summary>For each event, the municipalities that are named somewhere, and those that somebody speaks for in a contribution.</summary>
    private static async Task<ILookup<int, (Span Within, RecordLink Town)>> TownsAsync(ArchiveContext archive, List<int> events, CancellationToken cancellationToken)
    {
        var named = await archive.Mentions.Where(m => events.Contains(m.EventId) && m.Record is Municipality && m.Start != null)
            .OrderBy(m => m.Start)
            .Select(m => new { m.EventId, Span = new Span(m.Start!.Value, m.Quote.Length), Town = new RecordLink(RecordKind.Municipality, m.Record!.Slug, m.Record.Name) })
            .ToListAsync(cancellationToken);
        var spokenFor = await archive.SpeakerRoles.Where(s => events.Contains(s.Contribution!.EventId) && s.Municipality != null)
            .OrderBy(s => s.Contribution!.Number).ThenBy(s => s.Position)
            .Select(s => new { s.Contribution!.EventId, Span = new Span(s.Contribution.Start, s.Contribution.Length), Town = new RecordLink(RecordKind.Municipality, s.Municipality!.Slug, s.Municipality.Name) })
            .ToListAsync(cancellationToken);
        return spokenFor.Concat(named).ToLookup(t => t.EventId, t => (t.Span, t.Town));
    }
}
