using SkiaSharp;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Features.Shared.Maps;

namespace SmartCityExchange.Web.Features.Pictures;

/// <summary>Where towns stand in a picture: the home state and all lights fill a frame, whatever lies outside of the state makes room for itself.</summary>
internal sealed class LightField
{
    private const string HomeState = "05";

    private static readonly IReadOnlyList<GeoPoint> HomeTowns =
    [
        .. Gazetteer.All.Where(p => p.Kind != PlaceKind.District && p.Ags.StartsWith(HomeState, StringComparison.Ordinal)).Select(p => GeoPoint.Of(p)).OfType<GeoPoint>(),
    ];

    private readonly SKRect _place;
    private readonly MapFrame _frame;

    public LightField(SKRect place, IReadOnlyList<RecordPicture.Light> lights)
    {
        _place = place;
        _frame = MapFrame.Around(HomeTowns.Concat(lights.Select(PointOf)), place.Width, place.Height, margin: 0);
    }

    /// <summary>The towns of the state.</summary>
    public IEnumerable<SKPoint> Towns => HomeTowns.Select(Place);

    public SKPoint Of(RecordPicture.Light light) => Place(PointOf(light));

    private static GeoPoint PointOf(RecordPicture.Light light) => new(light.Latitude, light.Longitude);

    private SKPoint Place(GeoPoint point)
    {
        var flat = _frame.Project(point);
        return new((float)(_place.Left + flat.X), (float)(_place.Top + flat.Y));
    }
}
