using SmartCityExchange.Extraction.Data;

namespace SmartCityExchange.Extraction.Text;

/// <summary>Words that never belong to a name, though a capital letter may begin them.</summary>
internal static class StopWords
{
    private static readonly HashSet<string> All = [.. Table.Column("sentence-starters.tsv", 0), .. Table.Column("stop-words.tsv", 0)];

    public static bool Contains(string word) => All.Contains(word);
}
