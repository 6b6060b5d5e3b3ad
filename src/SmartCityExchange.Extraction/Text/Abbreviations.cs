using SmartCityExchange.Extraction.Data;

namespace SmartCityExchange.Extraction.Text;

/// <summary>Words whose full stop belongs to them (Dr., bzw., e. V.).</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string> All = [.. Table.Column("abbreviations.tsv", 0)];

    private static readonly HashSet<string> ThatMayEnd = [.. Table.Read("abbreviations.tsv").Where(row => row[1] == "yes").Select(row => row[0])];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a full stop after this word belongs to the word. A single capital is an initial.</summary>
    public static bool Ends(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
        {
            return char.IsUpper(word[0]) || Lookup.Contains(Small(word));
        }

        return word.Length <= 12 && Lookup.Contains(Small(word));
    }

    /// <summary>Whether a sentence may end with this abbreviation (usw., e. V.).</summary>
    public static bool MayEndSentence(Token token) => ThatMayEnd.Contains(token.Lower.TrimEnd('.'));

    private static string Small(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant();
}
