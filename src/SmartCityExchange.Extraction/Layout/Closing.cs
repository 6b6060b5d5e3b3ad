using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.Text;

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
            && tokens.TrueForAll(token => !token.IsNumber) && tokens[^1].Text is not (":" or "?") && LineWords.Any(tokens, LineWords.IsComing) && !GoesOn(page, line);
    }

    /// <summary>"Ausblick", and below it "An der Podiumsrunde nahmen teil: …": the heading looks ahead, the text does not.</summary>
    private static bool GoesOn(Page page, int line)
    {
        if (page.TokensOf(line) is not [{ Lower: "ausblick" }] || line + 1 >= page.Lines.Count || !page.IsRunningText(line + 1))
        {
            return false;
        }

        var tokens = page.TokensOf(line + 1);
        var first = SentenceEnds.In(tokens, new TokenRange(0, tokens.Count)).First();
        var words = tokens.GetRange(first.First, first.Count);
        return !ComingWords.In(words) && words.Exists(token => token.IsWord && (EventWords.IsHeld(token.Lower) || SpeechCues.PartOf(token.Lower) is not null)) && !words.Exists(token => token.Lower is "wird" or "werden" or "will" or "wollen");
    }

    /// <summary>"Weitere Meldungen" below a report; where the report goes on behind it, it is but an advertisement.</summary>
    private static bool IsOffer(Page page, int line) =>
        Asides.IsEnd(page.TokensOf(line)) && page.TokensOf(line).Count(token => token.IsWord) <= MostWordsOfOffer
        && Enumerable.Range(Math.Max(0, line - MostLines), Math.Min(line, MostLines)).Any(above => IsStory(page, above))
        && !Enumerable.Range(line + 1, Math.Min(MostLines, page.Lines.Count - line - 1)).Any(below => IsStory(page, below));

    private static bool IsStory(Page page, int line) => page.SpanOf(line).Length >= Story;
}
