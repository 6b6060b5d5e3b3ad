using SmartCityExchange.Extraction;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>How far places lie from one another, as the crow flies between their centres.</summary>
public static class Distances
{
    /// <summary>Mean radius of the earth (IUGG).</summary>
    private const double EarthKilometres = 6371.0;

    /// <summary>Great-circle distance; null when the centre of one is not known.</summary>
    public static double? Kilometres(Place one, Place other)
    {
        if (one is not { Latitude: { } lat1, Longitude: { } lon1 } || other is not { Latitude: { } lat2, Longitude: { } lon2 })
        {
            return null;
        }

        static double Radians(double degrees) => degrees * Math.PI / 180;
        var (north, east) = (Math.Sin(Radians(lat2 - lat1) / 2), Math.Sin(Radians(lon2 - lon1) / 2));
        var half = (north * north) + (Math.Cos(Radians(lat1)) * Math.Cos(Radians(lat2)) * east * east);
        return 2 * EarthKilometres * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }
}
