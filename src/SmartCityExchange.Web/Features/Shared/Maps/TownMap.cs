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

        public string Description =>
            $"{Town.Link.Name}: {Words.Count(Town.Events, RecordKind.Event)}, {Words.Passages(Town.Passages)}";
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
        var lights = LightsOf(frame, section == MapSection.State ? [.. network.Towns.Where(t => !IsOutside(t))] : network.Towns, network, links);
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

    private static List<Light> LightsOf(MapFrame frame, IReadOnlyList<MappedTown> towns, TownNetwork network, int links)
    {
        var most = Math.Max(FewPassages, network.Towns.Select(t => t.Passages).DefaultIfEmpty().Max());
        var lit = towns.Where(t => t.Point is not null)
            .Select((town, rank) => (Town: town, Mark: new Labelled(town.Link.Name, frame.Project(town.Point!.Value), SmallestLight + ((LargestLight - SmallestLight) * Math.Sqrt(town.Passages / most)), rank)))
            .Where(l => frame.Shows(l.Mark.Point))
            .ToList();
        var marks = lit.ConvertAll(l => l.Mark);
        // A small picture has less room for type of the same size; it is shown about as large as it is.
        var labels = LabelPlacement.Place(marks, frame, LabelSize, MostLabels).ToDictionary(l => l.Of.Rank);
        var large = LabelPlacement.Place(marks, frame, LargeLabelSize, MostLargeLabels).ToDictionary(l => l.Of.Rank);
        return lit.ConvertAll(l => new Light(
            l.Town, l.Mark.Point, l.Mark.Radius, Reach(l.Mark, marks), l.Mark.Rank < links, labels.GetValueOrDefault(l.Mark.Rank), large.GetValueOrDefault(l.Mark.Rank)));
    }

    private static double Reach(Labelled light, List<Labelled> all) => Math.Clamp(
        all.Where(other => other != light).Select(other => other.Point.DistanceTo(light.Point) / 2).DefaultIfEmpty(LargestReach).Min(), light.Radius, LargestReach);

    private static List<Line> LinesOf(MapFrame frame, IEnumerable<TownLine> lines)
    {
        var drawn = lines.Where(l => l.From.Point is not null && l.To.Point is not null).ToList();
        var most = Math.Max(4, drawn.Select(l => l.Events).DefaultIfEmpty().Max());
        return drawn.ConvertAll(l => new Line(
            frame.Project(l.From.Point!.Value), frame.Project(l.To.Point!.Value), ThinnestLine + ((ThickestLine - ThinnestLine) * (l.Events - 1) / (most - 1))));
    }
}
