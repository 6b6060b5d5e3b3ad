using System.Globalization;
using SmartCityExchange.Extraction.Data;

namespace SmartCityExchange.Extraction;

/// <summary>The municipalities and districts the reader knows, built in as tables.</summary>
public static class Gazetteer
{
    private static readonly Dictionary<string, Place> ByAgs =
        Table.Read("municipalities.tsv").Select(Municipality).Concat(Table.Read("districts.tsv").Select(District)).ToDictionary(place => place.Ags);

    /// <summary>Every place, in the order of the tables: municipalities, then districts.</summary>
    public static IReadOnlyList<Place> All { get; } = [.. ByAgs.Values];

    /// <summary>The place with this key, or null.</summary>
    public static Place? Find(string ags) => ByAgs.GetValueOrDefault(ags);

    private static Place Municipality(string[] row) => new(
        row[0], row[1], row[2] == "Stadt" ? PlaceKind.Town : PlaceKind.Community, Given(row[3]), Given(row[4]), row[5],
        double.Parse(row[6], CultureInfo.InvariantCulture), double.Parse(row[7], CultureInfo.InvariantCulture),
        row[8].Length == 0 ? null : int.Parse(row[8], CultureInfo.InvariantCulture));

    private static Place District(string[] row) => new(
        row[0], row[1], PlaceKind.District, null, null, row[2],
        double.Parse(row[3], CultureInfo.InvariantCulture), double.Parse(row[4], CultureInfo.InvariantCulture), null);

    private static string? Given(string cell) => cell.Length == 0 ? null : cell;
}
