namespace SmartCityExchange.Extraction.Text;

/// <summary>A word without its ending of case and number, so that "des Netzwerkes" meets "Netzwerk".</summary>
internal static class Stem
{
    private const int ShortestStem = 4;
    private static readonly string[] Endings = ["es", "en", "em", "er", "e", "s", "n"];

    public static string Of(Token token) => token.IsAcronym ? token.Text : token.IsWord ? Of(token.Lower) : token.Text is "-" ? "–" : token.Text;

    /// <param name="word">In small letters.</param>
    public static string Of(string word)
    {
        foreach (var ending in Endings)
        {
            // "Kreis", "Landkreis" and "Preis" end in no ending.
            var shortest = ending is "s" ? ShortestStem + 1 : ShortestStem;
            if (ending is "s" && word.EndsWith("eis", StringComparison.Ordinal))
            {
                continue;
            }

            if (word.Length - ending.Length >= shortest && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }
}
