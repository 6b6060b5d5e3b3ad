using SkiaSharp;
using SmartCityExchange.Extraction;

namespace SmartCityExchange.Web.Features.Pictures;

/// <summary>Where towns stand in a picture: the home state and all lights fill a frame, whatever lies outside of the state makes room for itself.</summary>
internal sealed class LightField
{
    private const string HomeState = "05";

    /// <summary>A degree of longitude is shorter than one of latitude by the cosine of the latitude, here of the state's middle.</summary>
    private static readonly double Squeeze = Math.Cos(51.5 * Math.PI / 180);

    private static readonly IReadOnlyList<(double X, double Y)> HomeTowns =
    [
        .. Gazetteer.All.Where(p => p.Kind != PlaceKind.District && p.Ags.StartsWith(HomeState, StringComparison.Ordinal) && p is { Latitude: not null, Longitude: not null })
            .Select(p => Project(p.Latitude!.Value, p.Longitude!.Value)),
    ];

    private readonly SKRect _frame;
    private readonly double _left;
    private readonly double _top;
    private readonly double _scale;

    public LightField(SKRect frame, IReadOnlyList<RecordPicture.Light> lights)
    {
        var all = HomeTowns.Concat(lights.Select(l => Project(l.Latitude, l.Longitude))).ToList();
        var (width, height) = (all.Max(p => p.X) - all.Min(p => p.X), all.Max(p => p.Y) - all.Min(p => p.Y));
        _scale = Math.Min(frame.Width / width, frame.Height / height);
        _frame = frame;
        _left = all.Min(p => p.X) - ((frame.Width / _scale) - width) / 2;
        _top = all.Min(p => p.Y) - ((frame.Height / _scale) - height) / 2;
    }

    /// <summary>The towns of the state.</summary>
    public IEnumerable<SKPoint> Towns => HomeTowns.Select(Place);

    public SKPoint Of(RecordPicture.Light light) => Place(Project(light.Latitude, light.Longitude));

    private SKPoint Place((double X, double Y) point) => new((float)(_frame.Left + (point.X - _left) * _scale), (float)(_frame.Top + (point.Y - _top) * _scale));

    private static (double X, double Y) Project(double latitude, double longitude) => (longitude * Squeeze, -latitude);
}
