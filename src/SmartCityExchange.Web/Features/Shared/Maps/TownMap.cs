using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared.Maps;

/// <summary>
/// A picture of the network: the border, every town of the state as a faint dot, those of the reports as lights, the larger the
/// more evidence they have, and lines between those that reported at the same events.
/// </summary>
/// <param name="Id">Tells the pictures of one page apart.</param>
/// <param name="Land">The land as the path of an SVG.</param>
/// <param name="Border">The border of the state, where that is not all of the land.</param>
/// <param name="Dots">The towns of the state as the path of an SVG.</param>
public sealed record TownMap(
    string Id, MapFrame Frame, string Land, string? Border, string? Dots, IReadOnlyList<TownMap.Light> Lights, IReadOnlyList<TownMap.Line> Lines)
{
    private const int MostGlows = 150;

    /// <summary>Where lights would run into one another all are drawn smaller, but not smaller than this part of their size.</summary>
    private const double LeastOfSize = 0.45;

    private const double SmallestLight = 3.2;
    private const double LargestLight = 9;

    /// <summary>With less evidence than this in all, even the brightest stays small.</summary>
    private const double FewPassages = 12;

    /// <summary>Half of the 24 pixels a target should have, and some more for a picture that is shown smaller than it is.</summary>
    private const double LargestReach = 16;

    private const double ThinnestLine = 0.7;
    private const double ThickestLine = 3.2;
    private const double LabelSize = 14;
    private const double LargeLabelSize = 30;
    private const int MostLabels = 60;
    private const int MostLargeLabels = 7;

    /// <param name="Reach">How far around its middle the light takes a click; it ends halfway to the next.</param>
    /// <param name="IsLink">False for lights that are only seen.</param>
    /// <param name="Label">On a picture of the usual size; null where there is no room.</param>
    /// <param name="LargeLabel">On a picture on a telephone.</param>
    public sealed record Light(MappedTown Town, MapPoint Point, double Radius, double Reach, bool IsLink, PlacedLabel? Label, PlacedLabel? LargeLabel)
    {
        /// <summary>A district is a ring: its middle is no place.</summary>
        public bool IsRing => Town.Kind == MunicipalityKind.District;

        public string Description => $"{Town.Link.Name}: {(Town.Passages > 0 ? Words.Passages(Town.Passages) : Words.Count(Town.Events, RecordKind.Event))}";
    }

    public sealed record Line(MapPoint From, MapPoint To, double Width);

    /// <summary>
    /// The picture of a section. On that of the state the towns outside have no place: the small picture that shows them stands in its corner.
    /// </summary>
    /// <param name="links">How many lights are links, the brightest first.</param>
    public static TownMap Of(MapSection section, TownNetwork network, int links = int.MaxValue)
    {
        var isCountry = section == MapSection.Country;
        var frame = section.Frame;
        var lights = LightsOf(frame, section == MapSection.State ? [.. network.Towns.Where(t => !IsOutside(t))] : network.Towns, network, links, section.InsetRoom);
        var lit = lights.Select(l => l.Town).ToHashSet();
        return new TownMap(
            section.Slug,
            frame,
            frame.Path(isCountry ? MapOutlines.Country : MapOutlines.State),
            isCountry ? frame.Path(MapOutlines.State) : null,
            isCountry ? null : frame.Dots(MapOutlines.Towns()),
            lights,
            LinesOf(frame, network.Lines.Where(l => lit.Contains(l.From) && lit.Contains(l.To))));
    }

    /// <summary>The towns outside of the state as a small picture of the country; null when there are none.</summary>
    public static TownMap? Outside(TownNetwork network, int links = int.MaxValue)
    {
        var frame = MapSection.Inset;
        var lights = LightsOf(frame, [.. network.Towns.Where(IsOutside)], network, links);
        return lights.Count == 0 ? null : new TownMap(
            "ausserhalb", frame, frame.Path(MapOutlines.Country), frame.Path(MapOutlines.State), null, lights,
            LinesOf(frame, network.Lines.Where(l => IsOutside(l.From) || IsOutside(l.To))));
    }

    private static bool IsOutside(MappedTown town) => !MapOutlines.IsInState(town.Ags);

    /// <summary>The lights that glow: the brightest.</summary>
    public IEnumerable<Light> Glowing => Lights.Take(MostGlows);

    /// <summary>The lights that are no rings, by their size: each group is one path of dots.</summary>
    public IEnumerable<(double Radius, string Dots)> Bodies => Lights.Where(l => !l.IsRing)
        .GroupBy(l => Math.Round(l.Radius * 2) / 2)
        .Select(g => (g.Key, string.Concat(g.Select(l => $"M{MapFrame.Number(l.Point.X)} {MapFrame.Number(l.Point.Y)}h0"))));

    private static List<Light> LightsOf(MapFrame frame, IReadOnlyList<MappedTown> towns, TownNetwork network, int links, LabelBox? taken = null)
    {
        var lit = towns.Where(t => t.Point is not null).Select(t => (Town: t, Point: frame.Project(t.Point!.Value))).Where(l => frame.Shows(l.Point)).ToList();
        var points = lit.ConvertAll(l => l.Point);
        var distances = points.Select((point, index) => ToNearest(point, index, points)).ToList();
        var size = Crowding(distances);
        var most = Math.Max(FewPassages, network.Towns.Select(t => t.Passages).DefaultIfEmpty().Max());
        var marks = lit.Select((l, rank) => new Labelled(
            l.Town.Link.Name, l.Point, size * (SmallestLight + ((LargestLight - SmallestLight) * Math.Sqrt(l.Town.Passages / most))), rank)).ToList();
        var labels = LabelPlacement.Place(marks, frame, LabelSize, MostLabels, taken).ToDictionary(l => l.Of.Rank);
        var large = LabelPlacement.Place(marks, frame, LargeLabelSize, MostLargeLabels, taken).ToDictionary(l => l.Of.Rank);
        return
        [
            .. marks.Select(mark => new Light(
                lit[mark.Rank].Town, mark.Point, mark.Radius, Math.Clamp(distances[mark.Rank] / 2, mark.Radius, LargestReach), mark.Rank < links,
                labels.GetValueOrDefault(mark.Rank), large.GetValueOrDefault(mark.Rank))),
        ];
    }

    private static double ToNearest(MapPoint point, int index, List<MapPoint> all) =>
        all.Where((_, other) => other != index).Select(other => other.DistanceTo(point)).DefaultIfEmpty(double.MaxValue).Min();

    /// <summary>How much smaller than usual lights must be so that most of them stand apart.</summary>
    private static double Crowding(List<double> distances) => distances.Count == 0
        ? 1
        : Math.Clamp(distances.Order().ElementAt(distances.Count / 2) / (3 * SmallestLight), LeastOfSize, 1);

    private static List<Line> LinesOf(MapFrame frame, IEnumerable<TownLine> lines)
    {
        var drawn = lines.Where(l => l.From.Point is not null && l.To.Point is not null).ToList();
        var most = Math.Max(4, drawn.Select(l => l.Events).DefaultIfEmpty().Max());
        return drawn.ConvertAll(l => new Line(
            frame.Project(l.From.Point!.Value), frame.Project(l.To.Point!.Value), ThinnestLine + ((ThickestLine - ThinnestLine) * (l.Events - 1) / (most - 1))));
    }
}
