using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Home;

/// <summary>
/// The municipalities of North Rhine-Westphalia as faint points, and those that reports speak of as lights, the larger the
/// more passages name them. Drawn from the centres in the gazetteer; no outline is needed, the towns are the shape.
/// </summary>
public sealed record LightMap(string ViewBox, string Towns, IReadOnlyList<LightMap.Light> Lights)
{
    private const string HomeState = "05";

    /// <summary>Units of the picture for one degree of latitude.</summary>
    private const double Scale = 260;

    private const double Margin = 26;

    /// <summary>Room a label takes to the right of its light, in units of the picture.</summary>
    private const double LabelWidth = 90;

    private const double LabelHeight = 16;

    /// <summary>A degree of longitude is shorter than one of latitude by the cosine of the latitude, here of the state's middle.</summary>
    private static readonly double Squeeze = Math.Cos(51.5 * Math.PI / 180);

    private static readonly IReadOnlyList<Place> HomeTowns =
        [.. Gazetteer.All.Where(p => p.Kind != PlaceKind.District && p.Ags.StartsWith(HomeState, StringComparison.Ordinal) && HasCentre(p))];

    /// <param name="Label">The name, for towns; a district would stand on top of its town.</param>
    /// <param name="IsLeft">The label stands to the left, because to the right it would leave the picture or cover another light.</param>
    public sealed record Light(string? Label, double X, double Y, double Radius, bool IsLeft);

    public static async Task<LightMap> ReadAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        var named = await archive.Municipalities.Public()
            .Select(m => new { m.Ags, m.Name, m.Kind, Passages = m.Mentions.Count(i => i.Event!.Status == EventStatus.Published) })
            .ToListAsync(cancellationToken);
        var lit = named.Select(m => (Town: m, Place: Gazetteer.Find(m.Ags))).Where(m => m.Place is not null && HasCentre(m.Place)).ToList();
        var all = HomeTowns.Concat(lit.Select(m => m.Place!)).Select(Project).ToList();
        var (left, top) = (all.Min(p => p.X) - Margin, all.Min(p => p.Y) - Margin);
        var (width, height) = (all.Max(p => p.X) + Margin - left, all.Max(p => p.Y) + Margin - top);
        var points = lit.Select(m => (m.Town, Point: Project(m.Place!))).ToList();
        bool IsCrowded((double X, double Y) point) => points.Exists(p => p.Point.X > point.X && p.Point.X - point.X < LabelWidth && Math.Abs(p.Point.Y - point.Y) < LabelHeight);
        return new LightMap(
            Invariant($"0 0 {width:0} {height:0}"),
            string.Concat(HomeTowns.Select(Project).Select(p => Invariant($"M{p.X - left:0} {p.Y - top:0}h0"))),
            [
                .. points.Select(p => new Light(
                    p.Town.Kind == MunicipalityKind.District ? null : p.Town.Name,
                    p.Point.X - left,
                    p.Point.Y - top,
                    3 + Math.Min(6, Math.Sqrt(p.Town.Passages) * 1.6),
                    p.Point.X - left > width * 0.8 || IsCrowded(p.Point))),
            ]);
    }

    /// <summary>A number as SVG takes it.</summary>
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Rows from the official list of municipalities have no centre: such a town is found and linked, but not drawn.</summary>
    private static bool HasCentre(Place place) => place is { Latitude: not null, Longitude: not null };

    private static (double X, double Y) Project(Place place) => (place.Longitude!.Value * Squeeze * Scale, -place.Latitude!.Value * Scale);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
