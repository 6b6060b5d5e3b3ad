using SmartCityExchange.Extraction;

namespace SmartCityExchange.Web.Features.Shared.Maps;

/// <summary>A place on the earth in degrees, WGS 84.</summary>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>Where a place of the gazetteer lies; null for rows without a centre.</summary>
    public static GeoPoint? Of(Place? place) =>
        place is { Latitude: { } latitude, Longitude: { } longitude } ? new GeoPoint(latitude, longitude) : null;
}

/// <summary>A place on a picture, in units from its upper left corner.</summary>
public readonly record struct MapPoint(double X, double Y)
{
    public double DistanceTo(MapPoint other) => Math.Sqrt(((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y)));
}
