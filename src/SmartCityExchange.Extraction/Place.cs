namespace SmartCityExchange.Extraction;

/// <summary>What a row of the gazetteer is: a Stadt, a Gemeinde or a Kreis.</summary>
public enum PlaceKind
{
    Town,
    Community,
    District,
}

/// <summary>One row of the gazetteer: a municipality (eight-digit key) or a district (five digits).</summary>
/// <param name="Ags">Amtlicher Gemeindeschlüssel.</param>
/// <param name="Latitude">Of the centre, WGS 84; null where the source of the row has none.</param>
/// <param name="DistrictAgs">The district a municipality belongs to; null for a kreisfreie Stadt and for districts.</param>
public sealed record Place(
    string Ags, string Name, PlaceKind Kind, string? DistrictAgs, string? DistrictName, string State, double? Latitude, double? Longitude, int? Population);
