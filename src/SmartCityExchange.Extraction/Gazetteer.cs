using System.Globalization;
using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Places;

namespace SmartCityExchange.Extraction;

/// <summary>The municipalities and districts the reader knows. A row added to the tables takes the place of one with the same key.</summary>
public static class Gazetteer
{
    private static readonly Dictionary<string, Place> ByAgs = Build();

    /// <summary>Every place, in the order of the tables: municipalities, then districts.</summary>
    public static IReadOnlyList<Place> All { get; } = [.. ByAgs.Values];

    /// <summary>The place with this key, or null.</summary>
    public static Place? Find(string ags) => ByAgs.GetValueOrDefault(ags);

    /// <summary>The names people call it by: the official one, without what tells it from others, without abbreviations.</summary>
    public static IEnumerable<string> NamesOf(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return new[] { place.Name, PlaceTails.Without(place.Name) }.Concat(PlaceTails.SpelledOut(place.Name)).Distinct();
    }

    /// <summary>How easily the place's name is something else.</summary>
    public static NameRisk RiskOf(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return PlaceNames.RiskOf(place);
    }

    private static Dictionary<string, Place> Build()
    {
        var places = new Dictionary<string, Place>();
        foreach (var place in Table.Read("municipalities.tsv").Select(Municipality).Concat(Table.Read("districts.tsv").Select(District)))
        {
            places[place.Ags] = place;
        }

        return places;
    }

    private static Place Municipality(string[] row) => new(
        row[0], row[1], row[2] == "Stadt" ? PlaceKind.Town : PlaceKind.Community, Given(row[3]), Given(row[4]), row[5],
        Degrees(row[6]), Degrees(row[7]), row[8].Length == 0 ? null : int.Parse(row[8], CultureInfo.InvariantCulture));

    private static Place District(string[] row) => new(
        row[0], row[1], PlaceKind.District, null, null, row[2], Degrees(row[3]), Degrees(row[4]), null);

    private static double? Degrees(string cell) => cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);

    private static string? Given(string cell) => cell.Length == 0 ? null : cell;
}
