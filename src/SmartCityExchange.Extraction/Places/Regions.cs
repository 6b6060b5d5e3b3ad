using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Places;

/// <summary>Regions and states: they stand in names as towns do, but are no municipalities.</summary>
internal static class Regions
{
    private static readonly PhraseTable<string> Names = Build();

    private static readonly HashSet<string> Words = [.. Table.Column("regions.tsv", 0)];

    /// <summary>Where the region that begins at the token ends, or null where none begins.</summary>
    public static int? EndAt(ReportText text, int at) =>
        at < text.Tokens.Count && text.IsCapital(at) ? Names.Longest(text.Tokens, at, text.SentenceOf(at).End)?.Range.End : null;

    /// <summary>Whether the word alone is a region.</summary>
    public static bool Is(string word) => Words.Contains(word);

    private static PhraseTable<string> Build()
    {
        var names = new PhraseTable<string>();
        foreach (var region in Table.Column("regions.tsv", 0))
        {
            names.Add(region, region);
        }

        return names;
    }
}
