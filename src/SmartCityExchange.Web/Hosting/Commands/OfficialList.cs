using System.Globalization;
using SmartCityExchange.Web.Features.Shared.Texts;

namespace SmartCityExchange.Web.Hosting.Commands;

/// <summary>
/// The official list of municipalities as Destatis publishes it: GV100AD, one record a line in columns of fixed width
/// ("Datensatzbeschreibung GV100", positions from 1).
/// </summary>
internal sealed record OfficialList(IReadOnlyList<OfficialList.Municipality> Municipalities, IReadOnlyList<OfficialList.District> Districts)
{
    internal sealed record Municipality(string Ags, string Name, bool IsTown, string? DistrictAgs, string? DistrictName, string State, int? Population);

    internal sealed record District(string Ags, string Name, string State);

    private const string State = "10";
    private const string DistrictRecord = "40";
    private const string MunicipalityRecord = "60";

    /// <summary>Satzart 40, 41 kreisfreie Stadt and 42 Stadtkreis: the town is listed as a municipality too.</summary>
    private static readonly HashSet<string> TownsOfTheirOwn = ["41", "42"];

    /// <summary>Satzart 60: 61 kreisfreie Stadt, 62 Stadtkreis, 63 Stadt, 67 Große Kreisstadt. Others are 60 Markt and 64 Gemeinde.</summary>
    private static readonly HashSet<string> Towns = ["61", "62", "63", "67"];

    /// <summary>Satzart 60: 65 and 66, areas that belong to no municipality.</summary>
    private static readonly HashSet<string> NoMunicipality = ["65", "66"];

    /// <exception cref="UnreadableFileException">The text is not of this kind.</exception>
    public static OfficialList Read(string text)
    {
        var states = new Dictionary<string, string>();
        var districts = new Dictionary<string, District>();
        var towns = new List<Municipality>();
        var number = 0;
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd('\r')).SkipWhile(line => line.Length == 0))
        {
            number++;
            var (land, name, mark) = (Field(line, 11, 2), Name(line), Field(line, 123, 2));
            switch (Field(line, 1, 2))
            {
                case State:
                    states[land] = name;
                    break;
                case DistrictRecord when !TownsOfTheirOwn.Contains(mark):
                    districts[Field(line, 11, 5)] = new District(Field(line, 11, 5), DistrictName(name, mark), Of(states, land, number));
                    break;
                case MunicipalityRecord when !NoMunicipality.Contains(mark):
                    var district = districts.GetValueOrDefault(Field(line, 11, 5));
                    towns.Add(new Municipality(Field(line, 11, 8), name, Towns.Contains(mark), district?.Ags, district?.Name, Of(states, land, number), Number(Field(line, 140, 11))));
                    break;
                // Regierungsbezirke, regions and Gemeindeverbände are no places of the archive.
                case "20" or "30" or DistrictRecord or "50" or MunicipalityRecord or "":
                    break;
                default:
                    throw Unknown(number);
            }
        }

        return towns.Count > 0 ? new OfficialList(towns, [.. districts.Values]) : throw Unknown(1);
    }

    private static string Field(string line, int position, int length) =>
        position - 1 < line.Length ? line.Substring(position - 1, Math.Min(length, line.Length - position + 1)).Trim() : "";

    /// <summary>Without what the town calls itself: "Lübeck, Hansestadt".</summary>
    private static string Name(string line) => Field(line, 23, 50).Split(", ")[0];

    /// <summary>"Dithmarschen" is a Kreis and "Ahrweiler" a Landkreis; others say in their name what they are.</summary>
    private static string DistrictName(string name, string mark) =>
        name.Contains("kreis", StringComparison.OrdinalIgnoreCase) || name.Contains("region", StringComparison.OrdinalIgnoreCase)
            ? name
            : $"{(mark == "44" ? "Landkreis" : "Kreis")} {name}";

    private static int? Number(string field) => int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Of(Dictionary<string, string> states, string land, int line) => states.GetValueOrDefault(land) ?? throw Unknown(line);

    private static UnreadableFileException Unknown(int line) =>
        new($"Zeile {line} ist kein Datensatz des Gemeindeverzeichnisses GV100AD. Bitte die Textdatei aus dem Archiv von Destatis nehmen, sie heißt GV100AD_….txt.");
}
