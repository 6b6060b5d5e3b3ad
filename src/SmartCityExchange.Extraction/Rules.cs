using System.Globalization;
using SmartCityExchange.Extraction.Data;

namespace SmartCityExchange.Extraction;

/// <summary>The reading rules by name, with what each reads and how sure it is.</summary>
public static class Rules
{
    private static readonly Dictionary<string, double> Confidences =
        Table.Read("rules.tsv").ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture));

    public static IReadOnlyCollection<string> Names => Confidences.Keys;

    /// <summary>Between 0 and 1; 0 for a rule the table does not name.</summary>
    public static double ConfidenceOf(string rule) => Confidences.GetValueOrDefault(rule);
}
