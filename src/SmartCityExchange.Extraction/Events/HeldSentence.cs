using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Layout;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events;

/// <summary>
/// A sentence that tells that the event took place: it has a verb of holding and speaks of the event, its day or its guests.
/// Lines without a verb that stand under the title do so too: "Stadthalle Unna, 3. Mai", "Ort: …".
/// </summary>
internal static class HeldSentence
{
    private const int LongestLabel = 25;
    private const int HeadPassages = 8;
    private const int EarlySentences = 14;

    public static IEnumerable<TokenRange> In(Reading reading) => reading.Text.Sentences.Where(sentence => Is(reading, sentence));

    /// <summary>"Ort:", "Wo?", "Tagungsort:"</summary>
    public static bool HasLabel(ReportText text, TokenRange sentence) =>
        text.Lower(sentence.First) is "ort" or "wo" or "tagungsort" or "veranstaltungsort" or "format" && sentence.Count is > 2 and <= LongestLabel;

    /// <summary>A line under the title without a verb.</summary>
    public static bool IsHeadLine(ReportText text, TokenRange sentence) =>
        text.PassageOf(sentence.First) < HeadPassages && text.Passages[text.PassageOf(sentence.First)] is { Count: <= LongestLabel } passage
        && text.Tokens[passage.End - 1].Text is not ("." or "!" or "?")
        && !text.Tokens[passage.First].IsNumber;

    private static bool Is(Reading reading, TokenRange sentence)
    {
        var text = reading.Text;
        var (isHeld, isMet, isOfEvent, isOfOther, hasDay, hasGuests) = (false, false, false, false, false, false);
        for (var at = sentence.First; at < sentence.End; at++)
        {
            var word = text.Lower(at);
            isHeld |= EventWords.IsHeld(word) || EventWords.IsPlanned(word);
            isOfOther |= EventWords.IsOther(word) && ComingWords.IsMeant(text.Tokens, at);
            isOfEvent |= EventWords.IsEvent(text, at);
            hasGuests |= EventWords.IsGuests(word);
            hasDay |= text.Tokens[at].IsNumber && (GermanDate.At(text.Tokens, at) is not null || YearlessDate.At(text.Tokens, at) is not null);
            isMet |= word is "trafen" or "traf" or "getroffen" or "zusammengekommen" or "zusammenkamen";
            hasDay |= Weekdays.IsWeekday(word);
            hasDay |= text.Tokens[at].IsWord && RelativeDay.At(text.Tokens, at, DateOnly.MaxValue) is not null;
        }

        if (isOfOther)
        {
            return false;
        }

        var isEarly = sentence.First < text.Sentences[Math.Min(EarlySentences, text.Sentences.Count - 1)].End;
        return (isHeld && (isOfEvent || hasDay || (hasGuests && isEarly)))
            || (isEarly && (isMet || (hasDay && (isOfEvent || hasGuests))))
            || HasLabel(text, sentence)
            || (text.Lower(sentence.First) is "tagungsort" or "tagungsstätte" or "veranstaltungsort" && text.Lower(sentence.First + 1) is "war")
            || (IsHeadLine(text, sentence) && !LineWords.IsPublication(text.Lower(sentence.First)));
    }
}
