using SmartCityExchange.Extraction.Dates;

namespace SmartCityExchange.Extraction.Layout;

/// <summary>The fields between two lines of hyphens that a Markdown file may begin with.</summary>
internal static class FrontMatter
{
    private const int MostLines = 30;

    /// <summary>The line behind them; the first where there are none.</summary>
    public static int End(Page page)
    {
        if (page.WordsOf(0) != "---")
        {
            return 0;
        }

        var line = 1;
        while (line < Math.Min(page.Lines.Count, MostLines) && page.WordsOf(line) != "---")
        {
            line++;
        }

        return line < Math.Min(page.Lines.Count - 1, MostLines) ? line + 1 : 0;
    }

    /// <summary>"published: 2023-11-24"</summary>
    /// <param name="end">The line behind the fields.</param>
    public static DateOnly? Published(Page page, int end) =>
        Enumerable.Range(0, Math.Min(end, MostLines))
            .Select(page.TokensOf)
            .Where(tokens => tokens.Count > 2 && (tokens[0].Lower is "date" || LineWords.IsPublication(tokens[0].Lower)) && tokens[1].Is(":") && page.WordsOf(0) == "---")
            .Select(tokens => Enumerable.Range(2, Math.Min(2, tokens.Count - 2)).Select(at => GermanDate.At(tokens, at)?.First).FirstOrDefault(day => day is not null))
            .FirstOrDefault(day => day is not null);
}
