using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Home;

/// <summary>The start page: the newest events, the ways in, and the map of lights.</summary>
public sealed record HomePage(
    IReadOnlyList<EventRow> Newest,
    IReadOnlyDictionary<RecordKind, int> Counts,
    IReadOnlyList<HomePage.WayIn> Ways,
    LightMap Map)
{
    private const int NewestShown = 3;
    private const int LinksShown = 12;

    /// <summary>The records of one kind that the most, and the newest, events link.</summary>
    public sealed record WayIn(RecordKind Kind, IReadOnlyList<RecordLink> Links);

    public static async Task<HomePage> ReadAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        var counts = await archive.Records.Public().GroupBy(r => r.RecordKind)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        counts[RecordKind.Event] = await archive.Events.Published().CountAsync(cancellationToken);
        List<WayIn> ways = [];
        foreach (var kind in new[] { RecordKind.Topic, RecordKind.Municipality, RecordKind.Person })
        {
            ways.Add(new WayIn(kind, await MostLinkedAsync(archive, kind, cancellationToken)));
        }

        return new HomePage(
            await EventRow.ReadAsync(archive, archive.Events.Published().NewestFirst().Take(NewestShown), cancellationToken),
            counts,
            ways,
            await LightMap.ReadAsync(archive, cancellationToken));
    }

    private static async Task<IReadOnlyList<RecordLink>> MostLinkedAsync(ArchiveContext archive, RecordKind kind, CancellationToken cancellationToken) =>
        await archive.Records.Public().Where(r => r.RecordKind == kind)
            .OrderByDescending(r => r.Mentions.Where(m => m.Event!.Status == EventStatus.Published).Select(m => m.EventId).Distinct().Count())
            .ThenByDescending(r => r.Mentions.Where(m => m.Event!.Status == EventStatus.Published).Max(m => m.Event!.Date))
            .ThenBy(r => r.SortKey)
            .Take(LinksShown)
            .Select(r => new RecordLink(r.RecordKind, r.Slug, r.Name))
            .ToListAsync(cancellationToken);
}
