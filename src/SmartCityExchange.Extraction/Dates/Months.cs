using SmartCityExchange.Extraction.Data;

namespace SmartCityExchange.Extraction.Dates;

/// <summary>The names of the months, and words that were meant to be one.</summary>
internal static class Months
{
    private static readonly Dictionary<string, int> Numbers = Table.Read("months.tsv")
        .ToDictionary(row => row[0], row => int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture));

    /// <param name="word">In small letters; a full stop of an abbreviation may stand.</param>
    public static int? Number(string word) => Numbers.TryGetValue(word.TrimEnd('.'), out var number) ? number : null;

    /// <summary>Whether a word is one or two slips away from a month ("Febuar").</summary>
    public static bool IsMisspelled(string word) => word.Length is >= 3 and <= 12 && Numbers.Keys.Any(name => name.Length > 4 && Slips(word, name) <= 2);

    private static int Slips(string word, string name)
    {
        var row = Enumerable.Range(0, name.Length + 1).ToArray();
        for (var i = 1; i <= word.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= name.Length; j++)
            {
                var kept = diagonal + (word[i - 1] == name[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(kept, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[name.Length];
    }
}
