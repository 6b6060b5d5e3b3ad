using SmartCityExchange.Extraction.Layout;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Attending;

/// <summary>An event that the text shows to have been on site, where no word says it: an excursion, a tour, food; and nobody at a screen.</summary>
internal static class Presence
{
    public static TokenRange? In(Reading reading, ReportText title)
    {
        var text = reading.Text;
        if (Enumerable.Range(0, text.Tokens.Count).Any(at => IsAtScreen(text.Lower(at))) || title.Tokens.Any(token => IsAtScreen(token.Lower)))
        {
            return null;
        }

        return text.Sentences.Where(sentence => !ComingWords.In([.. text.Tokens.Skip(sentence.First).Take(sentence.Count)]))
            .SelectMany(sentence => sentence.Positions)
            .Where(at => EventWords.IsPresence(text.Lower(at)) && !reading.IsInName(at) && !reading.Asides.HidesAll(at))
            .Select(at => (TokenRange?)new TokenRange(at, at + 1))
            .FirstOrDefault();
    }

    private static bool IsAtScreen(string word) =>
        word.StartsWith("online", StringComparison.Ordinal) || word.StartsWith("virtuell", StringComparison.Ordinal) || word.StartsWith("webinar", StringComparison.Ordinal)
        || EventWords.IsRemote(word) || EventWords.IsHybrid(word);
}
