using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events;

/// <summary>A sentence that tells that the event took place: it has a verb of holding, and speaks of the event or of its day.</summary>
internal static class HeldSentence
{
    public static IEnumerable<TokenRange> In(Reading reading) => reading.Text.Sentences.Where(sentence => Is(reading, sentence));

    private static bool Is(Reading reading, TokenRange sentence)
    {
        var (isHeld, isOfEvent, isOfOther) = (false, false, false);
        for (var at = sentence.First; at < sentence.End; at++)
        {
            var word = reading.Text.Lower(at);
            isHeld |= EventWords.IsHeld(word) || EventWords.IsPlanned(word);
            isOfOther |= EventWords.IsOther(word);
            isOfEvent |= EventWords.IsEvent(reading.Text, at) || (reading.Text.Tokens[at].IsNumber && GermanDate.At(reading.Text.Tokens, at) is not null);
        }

        return isHeld && isOfEvent && !isOfOther;
    }
}
