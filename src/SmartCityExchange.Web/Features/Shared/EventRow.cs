using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Citing;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>One event in a list: when, where, and which municipalities took part.</summary>
/// <param name="Link">The event.</param>
/// <param name="Attendance">How people attended, where a source says so.</param>
/// <param name="Place">Town of the venue.</param>
/// <param name="Municipalities">Those that hosted or reported, in the order of their names.</param>
public sealed record EventRow(EventLink Link, AttendanceMode? Attendance, string? Place, IReadOnlyList<string> Municipalities)
{
    /// <summary>The Merkzettel that its link takes along.</summary>
    public KeptPassages Kept { get; init; } = KeptPassages.Empty;

    /// <summary>The rows of these events, in two queries however many there are.</summary>
    public static async Task<IReadOnlyList<EventRow>> ReadAsync(ArchiveContext archive, IQueryable<Event> events, CancellationToken cancellationToken)
    {
        var rows = await events
            .Select(e => new { e.Id, Link = new EventLink(e.Slug, e.Title, e.Date, e.EndDate), e.Attendance, Place = e.Venue!.Municipality!.Name })
            .ToListAsync(cancellationToken);
        var ids = rows.Select(r => r.Id).ToList();
        var active = (await archive.Involvements
            .Where(i => ids.Contains(i.EventId) && i.Record is Municipality && i.Role <= InvolvementRole.Presents)
            .Select(i => new { i.EventId, i.Record!.Name, i.Record.SortKey })
            .Distinct()
            .OrderBy(i => i.SortKey)
            .ToListAsync(cancellationToken)).ToLookup(i => i.EventId, i => i.Name);
        return [.. rows.Select(r => new EventRow(r.Link, r.Attendance, r.Place, [.. active[r.Id]]))];
    }
}

/// <summary>The events around one in the list of all.</summary>
public static class EventNeighbours
{
    extension(IQueryable<Event> events)
    {
        /// <summary>Those below it in the list, the nearest first.</summary>
        public IQueryable<Event> Before(EventLink link) => events
            .Where(e => e.Date < link.Date || (e.Date == link.Date && e.Slug.CompareTo(link.Slug) > 0))
            .NewestFirst();

        /// <summary>Those above it in the list, the nearest first.</summary>
        public IQueryable<Event> After(EventLink link) => events
            .Where(e => e.Date > link.Date || (e.Date == link.Date && e.Slug.CompareTo(link.Slug) < 0))
            .OrderBy(e => e.Date).ThenByDescending(e => e.Slug);
    }
}
