using SmartCityExchange.Extraction.Data;

namespace SmartCityExchange.Extraction.People;

/// <summary>Given names: they speak for a person where nothing else does, and are never demanded where something does.</summary>
internal static class GivenNames
{
    private static readonly HashSet<string> All = [.. Table.Column("given-names.tsv", 0)];

    /// <summary>Also a double name of which one half is known (Hans-Peter).</summary>
    public static bool Contains(string word) => All.Contains(word) || (word.Contains('-', StringComparison.Ordinal) && word.Split('-').Any(All.Contains));
}
