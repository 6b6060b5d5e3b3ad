namespace SmartCityExchange.Extraction.Layout.Reviews;

/// <summary>Where the telling of one event ends, though the next heading of an event stands further below.</summary>
internal static class EntryEnd
{
    /// <summary>The line behind the last of the entry.</summary>
    /// <param name="next">The line of the next entry, or the end of the page.</param>
    public static int Of(Page page, int line, int next)
    {
        // A line may be drawn under the heading as well as under the last entry.
        var end = line + 1 < next && page.IsRule(line + 1) ? line + 2 : line + 1;
        while (end < next && !Closing.Is(page, end) && !page.IsRule(end) && !IsNumberedClosing(page, end) && !(IsInCapitals(page, line) && IsInCapitals(page, end)))
        {
            end++;
        }

        return end;
    }

    /// <summary>"3. SAVE THE DATE": a column of the newsletter that looks ahead.</summary>
    private static bool IsNumberedClosing(Page page, int line)
    {
        var tokens = page.TokensOf(line);
        return tokens.Count is > 2 and < 7 && tokens[0].IsNumber && tokens[1].Is(".") && !page.IsRunningText(line) && page.IsAfterBlank(line) && LineWords.Any(tokens, LineWords.IsComing);
    }

    /// <summary>"SEPTEMBER – Exkursion", "SPRECHSTUNDEN": headings of one rank.</summary>
    private static bool IsInCapitals(Page page, int line) =>
        page.IsAfterBlank(line) && page.IsHeading(line) && !page.IsRunningText(line) && page.TokensOf(line)[0] is { IsWord: true, Text.Length: > 2 } first && first.Text.All(char.IsUpper);
}
