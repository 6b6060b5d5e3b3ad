using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Network;

/// <summary>A record of the network.</summary>
/// <param name="Passages">Number of Belegstellen.</param>
public sealed record NetworkNode(RecordLink Link, string SortKey, int Passages);

/// <summary>Two records that the same passages name.</summary>
public sealed record NetworkLine(NetworkNode From, NetworkNode To, int Passages);

/// <summary>The records that the reports name most often, and which of them meet in a passage: a contribution, or a paragraph outside of all.</summary>
/// <param name="Lines">The strongest first, and not more than can be told apart.</param>
/// <param name="Connections">How many lines there would be in all.</param>
public sealed record RecordNetwork(IReadOnlyList<NetworkLine> Lines, int Connections)
{
    /// <summary>So many records of each kind are looked at, and so many lines are drawn; more become a knot.</summary>
    private const int MostOfKind = 10, MostLines = 60;

    /// <summary>In the order in which they stand around the circle.</summary>
    public static IReadOnlyList<RecordKind> Kinds { get; } = [RecordKind.Topic, RecordKind.Municipality, RecordKind.Organisation, RecordKind.Person];

    /// <summary>Those that meet another, by kind, the one named most often first.</summary>
    public IReadOnlyList<NetworkNode> Nodes { get; } =
    [
        .. Lines.SelectMany(l => new[] { l.From, l.To }).Distinct()
            .OrderBy(n => Kinds.ToList().IndexOf(n.Link.Kind)).ThenByDescending(n => n.Passages).ThenBy(n => n.SortKey, StringComparer.Ordinal),
    ];

    /// <summary>Read in the same number of queries whatever the archive holds.</summary>
    public static async Task<RecordNetwork> ReadAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        var counted = await archive.Mentions
            .Where(m => m.Event!.Status == EventStatus.Published && m.Start != null && Kinds.Contains(m.Record!.RecordKind))
            .GroupBy(m => new { Id = m.RecordId!.Value, m.Record!.RecordKind, m.Record.Slug, m.Record.Name, m.Record.SortKey })
            .Select(g => new { g.Key.Id, g.Key.RecordKind, g.Key.Slug, g.Key.Name, g.Key.SortKey, Count = g.Count() })
            .ToListAsync(cancellationToken);
        var nodes = counted
            .OrderByDescending(c => c.Count).ThenBy(c => c.SortKey, StringComparer.Ordinal).ThenBy(c => c.Slug, StringComparer.Ordinal)
            .GroupBy(c => c.RecordKind)
            .SelectMany(kind => kind.Take(MostOfKind))
            .ToDictionary(c => c.Id, c => new NetworkNode(new RecordLink(c.RecordKind, c.Slug, c.Name), c.SortKey, c.Count));
        var ids = nodes.Keys.ToList();
        var places =
            from passage in archive.SearchPassages
            join mention in archive.Mentions on passage.EventId equals mention.EventId
            where mention.RecordId != null && ids.Contains(mention.RecordId.Value)
                && mention.Start >= passage.Start && mention.Start < passage.Start + passage.Length
            select new Place(passage.Id, mention.RecordId!.Value, new Span(mention.Start!.Value, mention.Quote.Length));
        return Of(nodes, await places.ToListAsync(cancellationToken));
    }

    private static RecordNetwork Of(Dictionary<int, NetworkNode> nodes, List<Place> places)
    {
        Dictionary<(int One, int Other), int> pairs = [];
        foreach (var passage in places.GroupBy(p => p.PassageId).Select(g => g.ToList()))
        {
            // A name inside of another name is no meeting: the Stadtwerke Solingen are not in Solingen's company.
            var ids = passage.Where(p => !passage.Exists(other => other.RecordId != p.RecordId && other.Span.Length > p.Span.Length && other.Span.Contains(p.Span)))
                .Select(p => p.RecordId).Distinct().Order().ToList();
            foreach (var pair in ids.SelectMany((one, at) => ids.Skip(at + 1).Select(other => (one, other))))
            {
                pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
            }
        }

        return new RecordNetwork(
            [
                .. pairs.Select(p => Join(nodes[p.Key.One], nodes[p.Key.Other], p.Value))
                    .OrderByDescending(l => l.Passages).ThenBy(l => l.From.SortKey, StringComparer.Ordinal).ThenBy(l => l.To.SortKey, StringComparer.Ordinal)
                    .Take(MostLines),
            ],
            pairs.Count);
    }

    /// <summary>A line begins at the record whose name comes first.</summary>
    private static NetworkLine Join(NetworkNode one, NetworkNode other, int passages) =>
        string.CompareOrdinal(one.SortKey, other.SortKey) <= 0 ? new(one, other, passages) : new(other, one, passages);

    private sealed record Place(int PassageId, int RecordId, Span Span);
}
