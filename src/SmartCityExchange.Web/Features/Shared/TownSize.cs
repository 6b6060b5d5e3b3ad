namespace SmartCityExchange.Web.Features.Shared;

/// <summary>A class of size, after the city types of the Bundesinstitut für Bau-, Stadt- und Raumforschung (BBSR).</summary>
/// <param name="Code">As addresses write it.</param>
/// <param name="From">Number of inhabitants, included.</param>
/// <param name="Below">Number of inhabitants, not included.</param>
public sealed record TownSize(string Code, string Label, int From, int Below)
{
    public static IReadOnlyList<TownSize> All { get; } =
    [
        new("kleinstadt", "bis 20.000 Menschen", 0, 20_000),
        new("mittelstadt", "20.000 bis 100.000 Menschen", 20_000, 100_000),
        new("grossstadt", "ab 100.000 Menschen", 100_000, int.MaxValue),
    ];

    /// <summary>The class of a municipality with so many inhabitants; null when nobody counted them.</summary>
    public static TownSize? Of(int? population) => All.FirstOrDefault(size => size.Has(population));

    public bool Has(int? population) => population >= From && population < Below;
}
