namespace SmartCityExchange.Extraction.Layout;

/// <summary>A heading behind which nothing of the event follows: "Ausblick", "+++ Vormerken +++", "---".</summary>
internal static class Closing
{
    private const int MostWords = 4;

    private const int MostWordsOfOffer = 8;
    private const int Story = 200;
    private const int MostLines = 40;

    public static bool Is(Page page, int line)
    {
        if (IsOffer(page, line))
        {
            return true;
        }

        var tokens = page.TokensOf(line);
        return tokens.Count(token => token.IsWord) is > 0 and <= MostWords && tokens.Count <= 12 && !page.IsRunningText(line) && page.IsAfterBlank(line)
            && tokens.TrueForAll(token => !token.IsNumber) && tokens[^1].Text is not (":" or "?") && LineWords.Any(tokens, LineWords.IsComing);
    }

    /// <summary>"Weitere Meldungen" below a report; where the report goes on behind it, it is but an advertisement.</summary>
    private static bool IsOffer(Page page, int line) =>
        Asides.IsEnd(page.TokensOf(line)) && page.TokensOf(line).Count(token => token.IsWord) <= MostWordsOfOffer
        && Enumerable.Range(Math.Max(0, line - MostLines), Math.Min(line, MostLines)).Any(above => IsStory(page, above))
        && !Enumerable.Range(line + 1, Math.Min(MostLines, page.Lines.Count - line - 1)).Any(below => IsStory(page, below));

    private static bool IsStory(Page page, int line) => page.SpanOf(line).Length >= Story;
}
