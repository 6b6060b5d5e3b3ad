using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Maps;

namespace SmartCityExchange.Web.Features.Map;

/// <summary>The page of the map: the picture, and the same as a table.</summary>
/// <param name="Request">As understood.</param>
/// <param name="Topic">The only topic, or null.</param>
/// <param name="Rows">The municipalities in the order of the table.</param>
/// <param name="Inset">The towns outside of the state, where the picture shows the state.</param>
/// <param name="Problem">Why nothing is shown, or null.</param>
public sealed record MapPage(
    MapRequest Request, RecordLink? Topic, TownNetwork Network, IReadOnlyList<MappedTown> Rows, TownMap Map, TownMap? Inset, MapChoices Choices, MapProblem? Problem)
{
    /// <summary>The municipalities that no light stands for: those without a known place, and those outside of the section.</summary>
    public IReadOnlyList<MappedTown> Unseen { get; } =
        [.. Network.Towns.Except(Map.Lights.Concat(Inset?.Lights ?? []).Select(l => l.Town))];

    /// <summary>The strongest connections in words.</summary>
    public IReadOnlyList<TownLine> Closest { get; } = [.. Network.Lines.Take(ClosestShown)];

    private const int ClosestShown = 6;

    public string Title => Request is { IsFiltered: false } && Request.Section == MapSection.State
        ? "Karte"
        : $"Karte: {string.Join(", ", new[] { Topic?.Name, Request.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture), Request.Section == MapSection.State ? null : Request.Section.FullName }.OfType<string>())}";

    public static async Task<MapPage> ReadAsync(ArchiveContext archive, TownNetworks networks, MapRequest request, CancellationToken cancellationToken)
    {
        var topic = request.Topic is null ? null : await TopicAsync(archive, request.Topic, cancellationToken);
        var problem = request.Problem ?? (request.Topic is not null && topic is null ? MapProblem.NoTopic(request.Topic) : null);
        var network = problem is null ? await networks.ReadAsync(archive, topic?.Id, request.Year, cancellationToken) : TownNetwork.Empty;
        return new MapPage(
            problem is null ? request with { Topic = topic?.Link.Slug } : request with { Topic = null, Year = null },
            topic?.Link,
            network,
            [.. request.Order.Sort(network.Towns)],
            TownMap.Of(request.Section, network),
            request.Section == MapSection.State ? TownMap.Outside(network) : null,
            await MapChoices.ReadAsync(archive, topic?.Link, cancellationToken),
            problem);
    }

    private sealed record FoundTopic(int Id, RecordLink Link);

    /// <summary>The topic that has this slug, or had it.</summary>
    private static Task<FoundTopic?> TopicAsync(ArchiveContext archive, string slug, CancellationToken cancellationToken) =>
        archive.Topics.Public()
            .Where(t => t.Slug == slug || archive.RetiredSlugs.Any(r => r.RecordKind == RecordKind.Topic && r.Slug == slug && r.RecordKey == t.Key))
            .OrderBy(t => t.Slug == slug ? 0 : 1)
            .Select(t => new FoundTopic(t.Id, new RecordLink(RecordKind.Topic, t.Slug, t.Name)))
            .FirstOrDefaultAsync(cancellationToken);
}

/// <summary>What the map can be narrowed to.</summary>
/// <param name="Topics">By name; of many, those of the most events.</param>
/// <param name="AreAll">False when some topics found no room.</param>
/// <param name="Years">The newest first.</param>
public sealed record MapChoices(IReadOnlyList<RecordLink> Topics, bool AreAll, IReadOnlyList<int> Years)
{
    public const int MostTopics = 200;

    public static async Task<MapChoices> ReadAsync(ArchiveContext archive, RecordLink? chosen, CancellationToken cancellationToken)
    {
        var topics = await archive.Topics.Public()
            .OrderByDescending(t => t.Involvements.Count(i => i.Event!.Status == EventStatus.Published)).ThenBy(t => t.SortKey)
            .Take(MostTopics + 1)
            .Select(t => new { Link = new RecordLink(RecordKind.Topic, t.Slug, t.Name), t.SortKey })
            .ToListAsync(cancellationToken);
        var years = await archive.Events.Published().Select(e => e.Date.Year).Distinct().OrderDescending().ToListAsync(cancellationToken);
        var listed = topics.Take(MostTopics).OrderBy(t => t.SortKey, StringComparer.Ordinal).Select(t => t.Link).ToList();
        return new MapChoices(
            chosen is null || listed.Contains(chosen) ? listed : [chosen, .. listed],
            topics.Count <= MostTopics,
            years);
    }
}
