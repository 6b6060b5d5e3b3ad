using System.Globalization;

namespace SmartCityExchange.Web.Features.Shared.Maps;

/// <summary>
/// A stretch of the earth laid flat on a picture: north is up, and a degree of longitude is shorter than one of latitude by the
/// cosine of the middle latitude. For a country of a few hundred kilometres the eye cannot tell it from a survey's projection.
/// </summary>
public sealed class MapFrame
{
    private readonly GeoPoint _centre;
    private readonly double _scale;
    private readonly double _squeeze;

    private MapFrame(GeoPoint centre, double scale, double width, double height)
    {
        (_centre, _scale, Width, Height) = (centre, scale, width, height);
        _squeeze = Math.Cos(centre.Latitude * Math.PI / 180);
    }

    public double Width { get; }

    public double Height { get; }

    public string ViewBox => $"0 0 {Number(Width)} {Number(Height)}";

    /// <summary>The picture of this size that shows all the points, as large as the margin allows, with their middle in its middle.</summary>
    public static MapFrame Around(IEnumerable<GeoPoint> points, double width, double height, double margin)
    {
        var all = points.ToList();
        var (south, north) = (all.Min(p => p.Latitude), all.Max(p => p.Latitude));
        var (west, east) = (all.Min(p => p.Longitude), all.Max(p => p.Longitude));
        var centre = new GeoPoint((south + north) / 2, (west + east) / 2);
        var squeeze = Math.Cos(centre.Latitude * Math.PI / 180);
        var scale = Math.Min((width - (2 * margin)) / Math.Max((east - west) * squeeze, 0.01), (height - (2 * margin)) / Math.Max(north - south, 0.01));
        return new MapFrame(centre, scale, width, height);
    }

    public MapPoint Project(GeoPoint point) => new(
        (Width / 2) + ((point.Longitude - _centre.Longitude) * _squeeze * _scale),
        (Height / 2) - ((point.Latitude - _centre.Latitude) * _scale));

    /// <summary>Whether a point lies on the picture, at least so far from its edge.</summary>
    public bool Shows(MapPoint point, double margin = 0) =>
        point.X >= margin && point.X <= Width - margin && point.Y >= margin && point.Y <= Height - margin;

    /// <summary>Closed rings as the path of an SVG.</summary>
    public string Path(IEnumerable<IReadOnlyList<GeoPoint>> rings) =>
        string.Concat(rings.Select(ring => $"M{string.Join('L', ring.Select(Project).Select(p => $"{Number(p.X)} {Number(p.Y)}"))}Z"));

    /// <summary>Points as the path of an SVG, each a stroke without length that a round cap makes a dot. Those off the picture are left out.</summary>
    public string Dots(IEnumerable<GeoPoint> points) =>
        string.Concat(points.Select(Project).Where(p => Shows(p)).Select(p => $"M{Number(p.X)} {Number(p.Y)}h0"));

    /// <summary>A number as SVG takes it.</summary>
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
