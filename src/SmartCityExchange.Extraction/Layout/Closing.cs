namespace SmartCityExchange.Extraction.Layout;

/// <summary>A heading behind which nothing of the event follows: "Ausblick", "+++ Vormerken +++", "---".</summary>
internal static class Closing
{
    private const int MostWords = 4;

    public static bool Is(Page page, int line)
    {
        var tokens = page.TokensOf(line);
        return tokens.Count(token => token.IsWord) is > 0 and <= MostWords && tokens.Count <= 12 && !page.IsRunningText(line) && page.IsAfterBlank(line)
            && tokens.TrueForAll(token => !token.IsNumber) && tokens[^1].Text is not (":" or "?") && LineWords.Any(tokens, LineWords.IsComing);
    }
}
