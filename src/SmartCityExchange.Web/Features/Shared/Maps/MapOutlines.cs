using System.Globalization;
using SmartCityExchange.Extraction;

namespace SmartCityExchange.Web.Features.Shared.Maps;

/// <summary>The borders that are drawn, and the towns of the state. Sources and licences: <c>outlines.tsv</c>, shown by the map page and the imprint.</summary>
public static class MapOutlines
{
    /// <summary>How official keys of the state begin.</summary>
    private const string StateKey = "05";

    private static readonly ILookup<string, IReadOnlyList<GeoPoint>> Rings = Read();

    public static IEnumerable<IReadOnlyList<GeoPoint>> State => Rings["nordrhein-westfalen"];

    public static IEnumerable<IReadOnlyList<GeoPoint>> Country => Rings["deutschland"];

    /// <summary>Where the municipalities of the state lie whose keys begin like this.</summary>
    public static IEnumerable<GeoPoint> Towns(string key = StateKey) => Gazetteer.All
        .Where(p => p.Kind != PlaceKind.District && p.Ags.StartsWith(key, StringComparison.Ordinal))
        .Select(p => GeoPoint.Of(p)).OfType<GeoPoint>();

    public static bool IsInState(string ags) => ags.StartsWith(StateKey, StringComparison.Ordinal);

    private static ILookup<string, IReadOnlyList<GeoPoint>> Read()
    {
        using var reader = new StreamReader(typeof(MapOutlines).Assembly.GetManifestResourceStream("outlines.tsv")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#').Skip(1)
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .GroupBy(row => (Area: row[0], Ring: row[1]))
            .ToLookup(ring => ring.Key.Area, IReadOnlyList<GeoPoint> (ring) => [.. ring.Select(row => new GeoPoint(Degrees(row[2]), Degrees(row[3])))]);
    }

    private static double Degrees(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
