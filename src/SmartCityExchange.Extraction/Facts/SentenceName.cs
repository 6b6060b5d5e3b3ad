namespace SmartCityExchange.Extraction.Facts;

/// <summary>What a fact that is a whole sentence is called: its words, cut at a word where it is too long to be a name.</summary>
internal static class SentenceName
{
    private const int Longest = 240;

    public static string Of(string words)
    {
        if (words.Length <= Longest)
        {
            return words;
        }

        var end = words.LastIndexOf(' ', Longest);
        return $"{words[..(end > 0 ? end : Longest)].TrimEnd(',', ';', ':', ' ')} …";
    }
}
