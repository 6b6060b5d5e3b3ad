using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Maps;

namespace SmartCityExchange.Web.Features.Home;

/// <summary>The start page: the question with examples, the map of lights, the newest events, and the ways in.</summary>
/// <param name="Counts">How many public records of each kind there are.</param>
/// <param name="Passages">How many places in reports name one of them.</param>
/// <param name="FirstYear">Of the oldest event; null in an empty archive.</param>
/// <param name="Questions">What reports ask.</param>
/// <param name="Inset">The towns outside of the state; null when there are none.</param>
public sealed record HomePage(
    IReadOnlyList<EventRow> Newest,
    IReadOnlyDictionary<RecordKind, int> Counts,
    int Passages,
    int? FirstYear,
    IReadOnlyList<ExampleQuestion> Examples,
    IReadOnlyList<HomePage.WayIn> Ways,
    IReadOnlyList<RecordLink> Questions,
    TownMap Map,
    TownMap? Inset)
{
    private const int NewestShown = 3;
    private const int LinksShown = 12;
    private const int QuestionsShown = 4;

    /// <summary>How many lights lead to their towns; who wants them all goes to the page of the map.</summary>
    private const int LinkedLights = 24;

    /// <summary>The records of one kind that the most, and the newest, events link.</summary>
    public sealed record WayIn(RecordKind Kind, IReadOnlyList<RecordLink> Links);

    public static async Task<HomePage> ReadAsync(ArchiveContext archive, TownNetworks networks, CancellationToken cancellationToken)
    {
        var counts = await archive.Records.Public().GroupBy(r => r.RecordKind)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var events = await archive.Events.Published().GroupBy(_ => 1).Select(g => new { Count = g.Count(), First = g.Min(e => e.Date) }).SingleOrDefaultAsync(cancellationToken);
        counts[RecordKind.Event] = events?.Count ?? 0;
        var network = await networks.ReadAsync(archive, topicId: null, year: null, cancellationToken);
        return new HomePage(
            await EventRow.ReadAsync(archive, archive.Events.Published().NewestFirst().Take(NewestShown), cancellationToken),
            counts,
            await archive.Mentions.CountAsync(m => m.RecordId != null && m.Event!.Status == EventStatus.Published, cancellationToken),
            events?.First.Year,
            await ExampleQuestion.ReadAsync(archive, cancellationToken),
            [
                new WayIn(RecordKind.Topic, await MostLinkedAsync(archive, RecordKind.Topic, LinksShown, cancellationToken)),
                new WayIn(RecordKind.Municipality, [.. network.Towns.OrderByDescending(t => t.Events).ThenByDescending(t => t.LastDate).ThenBy(t => t.SortKey, StringComparer.Ordinal).Take(LinksShown).Select(t => t.Link)]),
                new WayIn(RecordKind.Person, await MostLinkedAsync(archive, RecordKind.Person, LinksShown, cancellationToken)),
            ],
            await MostLinkedAsync(archive, RecordKind.Question, QuestionsShown, cancellationToken),
            TownMap.Of(MapSection.State, network, LinkedLights),
            TownMap.Outside(network, LinkedLights));
    }

    private static async Task<IReadOnlyList<RecordLink>> MostLinkedAsync(ArchiveContext archive, RecordKind kind, int number, CancellationToken cancellationToken) =>
        await archive.Records.Public().Where(r => r.RecordKind == kind)
            .OrderByDescending(r => r.Mentions.Where(m => m.Event!.Status == EventStatus.Published).Select(m => m.EventId).Distinct().Count())
            .ThenByDescending(r => r.Mentions.Where(m => m.Event!.Status == EventStatus.Published).Max(m => m.Event!.Date))
            .ThenBy(r => r.SortKey)
            .Take(number)
            .Select(r => new RecordLink(r.RecordKind, r.Slug, r.Name))
            .ToListAsync(cancellationToken);
}
