using SmartCityExchange.Web.Features.Shared.Maps;

namespace SmartCityExchange.Web.Features.Map;

/// <summary>What the table is ordered by.</summary>
/// <param name="Code">As addresses write it.</param>
/// <param name="IsDescending">The largest first.</param>
public sealed record MapOrder(string Code, string Heading, bool IsDescending, Func<IReadOnlyList<MappedTown>, IEnumerable<MappedTown>> Sort)
{
    public static MapOrder Name { get; } = new("name", "Kommune", false, towns => towns.OrderBy(t => t.SortKey, StringComparer.Ordinal));

    public static MapOrder Events { get; } = new("veranstaltungen", "Veranstaltungen", true, towns => towns.OrderByDescending(t => t.Events));

    /// <summary>As the towns are read.</summary>
    public static MapOrder Passages { get; } = new("belegstellen", "Belegstellen", true, towns => towns);

    public static MapOrder Newest { get; } = new("zuletzt", "Zuletzt", true, towns => towns.OrderByDescending(t => t.LastDate));

    /// <summary>In the order of the columns.</summary>
    public static IReadOnlyList<MapOrder> All { get; } = [Name, Events, Passages, Newest];
}
