using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared.Maps;

/// <summary>A municipality as the reports show it.</summary>
/// <param name="Events">Number of published events that link it.</param>
/// <param name="Passages">Number of Belegstellen; with a topic, number of passages in which it meets the topic.</param>
/// <param name="Role">The strongest in any of the events.</param>
/// <param name="LastDate">Date of the newest event.</param>
public sealed record MappedTown(RecordLink Link, string Ags, string SortKey, MunicipalityKind Kind, int Events, int Passages, InvolvementRole Role, DateOnly LastDate)
{
    /// <summary>Where it lies; null when the gazetteer has no centre for it.</summary>
    public GeoPoint? Point { get; } = GeoPoint.Of(Gazetteer.Find(Ags));
}

/// <summary>Two municipalities that took an active part in the same events.</summary>
public sealed record TownLine(MappedTown From, MappedTown To, int Events);

/// <summary>What one event has to do with one municipality.</summary>
public readonly record struct TownAtEvent(int TownId, int EventId, InvolvementRole Role, int Passages);

/// <summary>A municipality before anything is counted.</summary>
public sealed record NamedTown(int Id, string Slug, string Name, string SortKey, string Ags, MunicipalityKind Kind);

/// <summary>The municipalities of the reports, the surest evidence first, and what connects them.</summary>
/// <param name="Lines">The strongest first, and not more than can be told apart on a picture.</param>
/// <param name="Connections">How many lines there would be in all.</param>
/// <param name="Events">How many events they come from.</param>
public sealed record TownNetwork(IReadOnlyList<MappedTown> Towns, IReadOnlyList<TownLine> Lines, int Connections, int Events)
{
    public const int MostLines = 120;

    public static TownNetwork Empty { get; } = new([], [], 0, 0);

    /// <summary>Where so many report, that two of them do says nothing of the two.</summary>
    private const int MostTogether = 60;

    /// <summary>Counts what the events have to do with the municipalities.</summary>
    /// <param name="named">At least those that <paramref name="rows"/> speak of.</param>
    /// <param name="dates">The date of each event.</param>
    /// <param name="rows">Several of one municipality at one event count as one event.</param>
    public static TownNetwork Of(IEnumerable<NamedTown> named, IReadOnlyDictionary<int, DateOnly> dates, IReadOnlyCollection<TownAtEvent> rows)
    {
        var names = named.ToDictionary(n => n.Id);
        var towns = rows.GroupBy(r => r.TownId).ToDictionary(g => g.Key, g => Count(names[g.Key], dates, [.. g]));
        var lines = Pairs(rows, dates)
            .Select(p => (Line: Join(towns[p.Key.One], towns[p.Key.Other], p.Value.Events), p.Value.Last))
            .OrderByDescending(p => p.Line.Events).ThenByDescending(p => p.Last)
            .ThenBy(p => p.Line.From.SortKey, StringComparer.Ordinal).ThenBy(p => p.Line.To.SortKey, StringComparer.Ordinal)
            .Select(p => p.Line)
            .ToList();
        return new TownNetwork(
            [.. towns.Values.OrderByDescending(t => t.Passages).ThenByDescending(t => t.Events).ThenBy(t => t.SortKey, StringComparer.Ordinal).ThenBy(t => t.Link.Slug, StringComparer.Ordinal)],
            [.. lines.Take(MostLines)],
            lines.Count,
            rows.Select(r => r.EventId).Distinct().Count());
    }

    /// <summary>A line begins at the town whose name comes first.</summary>
    private static TownLine Join(MappedTown one, MappedTown other, int events) =>
        string.CompareOrdinal(one.SortKey, other.SortKey) <= 0 ? new TownLine(one, other, events) : new TownLine(other, one, events);

    private static MappedTown Count(NamedTown town, IReadOnlyDictionary<int, DateOnly> dates, List<TownAtEvent> rows) => new(
        new RecordLink(RecordKind.Municipality, town.Slug, town.Name),
        town.Ags,
        town.SortKey,
        town.Kind,
        rows.Select(r => r.EventId).Distinct().Count(),
        rows.Sum(r => r.Passages),
        rows.Min(r => r.Role),
        rows.Max(r => dates[r.EventId]));

    private static Dictionary<(int One, int Other), (int Events, DateOnly Last)> Pairs(IEnumerable<TownAtEvent> rows, IReadOnlyDictionary<int, DateOnly> dates)
    {
        Dictionary<(int One, int Other), (int Events, DateOnly Last)> pairs = [];
        foreach (var together in rows.Where(r => r.Role <= InvolvementRole.Presents).GroupBy(r => r.EventId))
        {
            var (towns, date) = (together.Select(r => r.TownId).Distinct().Order().ToList(), dates[together.Key]);
            for (var one = 0; towns.Count <= MostTogether && one < towns.Count; one++)
            {
                for (var other = one + 1; other < towns.Count; other++)
                {
                    var known = pairs.GetValueOrDefault((towns[one], towns[other]));
                    pairs[(towns[one], towns[other])] = (known.Events + 1, known.Last > date ? known.Last : date);
                }
            }
        }

        return pairs;
    }
}
