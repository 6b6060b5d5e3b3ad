using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Organisations;

/// <summary>The kind of body that an office names at its beginning: "Hochschulpräsident", "Sparkassenvorstand", "Museumsleiterin".</summary>
internal static class KindsInOffices
{
    private static readonly List<(string Beginning, string Kind)> Beginnings =
        [.. Table.Read("offices-of-bodies.tsv").Select(row => (row[0], Stem.Of(row[1])))];

    /// <param name="office">In small letters.</param>
    public static IEnumerable<string> InOffice(string office) =>
        Beginnings.Where(row => office.StartsWith(row.Beginning, StringComparison.Ordinal) && office.Length > row.Beginning.Length + 3).Select(row => row.Kind);
}
