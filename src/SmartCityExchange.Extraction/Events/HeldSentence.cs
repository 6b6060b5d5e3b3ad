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
    private const int OpeningSentences = 3;

    public static IEnumerable<TokenRange> In(Reading reading) => reading.Text.Sentences.Where(sentence => Is(reading, sentence));

    /// <summary>"Ort:", "Wo?", "Tagungsort:"</summary>
    public static bool HasLabel(ReportText text, TokenRange sentence) =>
        sentence.Count <= LongestLabel && ((IsLabel(text, sentence.First) && sentence.Count > 2) || IsAnswer(text, sentence.First));

    /// <summary>"Wo? Stadthalle Unna": the answer is a sentence of its own.</summary>
    public static bool IsAnswer(ReportText text, int first) =>
        text.Is(first - 1, "?") && text.Lower(first - 2) is "wo" && text.PassageOf(first - 2) == text.PassageOf(first);

    private static bool IsLabel(ReportText text, int at) => text.Lower(at) is "ort" or "wo" or "tagungsort" or "veranstaltungsort" or "sitzungsort" or "format";

    /// <summary>A line under the title without a verb.</summary>
    public static bool IsHeadLine(ReportText text, TokenRange sentence) =>
        text.PassageOf(sentence.First) < HeadPassages && (sentence.First <= text.Sentences[text.Story].First || text.Tokens[sentence.First].Kind != TokenKind.Mark) && text.Passages[text.PassageOf(sentence.First)] is { Count: <= LongestLabel } passage
        && text.Tokens[passage.End - 1].Text is not ("." or "!" or "?")
        && !text.Tokens[passage.First].IsNumber;

    /// <summary>"Mehr als 80 Händlerinnen", "rund 40 Mitarbeitende": a number and who is counted.</summary>
    private static bool IsHeadCount(ReportText text, int at) =>
        text.Tokens[at] is { IsNumber: true, Text.Length: 2 or 3 } && (text.IsCapital(at + 1) || (text.IsCapital(at + 2) && text.Lower(at + 1).EndsWith('e')))
        && text.Lower(at - 1) is "als" or "rund" or "etwa" or "über" or "knapp" or "circa" or "gut" or "fast" or "ca." or "die" or "insgesamt";

    /// <summary>"vor Ort in der Bibliothek", "dabei waren"</summary>
    private static bool IsPresent(ReportText text, TokenRange sentence) =>
        Enumerable.Range(sentence.First, sentence.Count).Any(at => text.Lower(at) is "ort" && text.Lower(at - 1) is "vor" && text.Lower(at + 1) is "in" or "im");

    /// <summary>"Ziel war das Kontor in Unna. Dort fand …": the next sentence turns back to the place.</summary>
    private static bool IsBeforeThere(ReportText text, TokenRange sentence) =>
        text.Lower(sentence.End) is "dort" or "hier" && text.Lower(sentence.End + 1) is "fand" or "fanden" or "traf" or "trafen" or "tagte" or "tagten" or "kamen";

    /// <summary>"war geplant"; "wie Städte geplant werden" plans no event.</summary>
    public static bool IsPlanned(ReportText text, int at) => EventWords.IsPlanned(text.Lower(at)) && text.Lower(at + 1) is not ("werden" or "wird" or "wurden");

    public static bool HasPlan(ReportText text, TokenRange sentence) =>
        Enumerable.Range(sentence.First, sentence.Count).Any(at => IsPlanned(text, at));

    /// <summary>"Das nächste Treffen …"</summary>
    public static bool IsOfOther(ReportText text, TokenRange sentence) =>
        (text.Lower(sentence.First) is "vor" && Enumerable.Range(sentence.First + 2, 2).Any(at => text.Lower(at) is "jahren" or "monaten"))
        || text.Lower(sentence.First + 1) is "vergangenen" or "letzten" or "vorigen" && text.Lower(sentence.First + 2) is "jahr" or "mal"
        || text.Lower(sentence.First + 2) is "vergangenen" or "letzten" or "vorigen" && text.Lower(sentence.First + 3) is "jahren" or "monaten"
        || Enumerable.Range(sentence.First, sentence.Count).Any(at => EventWords.IsOther(text.Lower(at)) && ComingWords.IsMeant(text.Tokens, at));

    /// <summary>"eine Tagung, die im Herbst in der Stadthalle stattfindet"</summary>
    public static bool IsToCome(ReportText text, TokenRange sentence) =>
        Enumerable.Range(sentence.First, sentence.Count).Any(at => text.Lower(at) is "stattfindet" or "stattfinden")
        && !Enumerable.Range(sentence.First, sentence.Count).Any(at => text.Tokens[at].IsNumber);

    /// <summary>Near enough to the beginning of the telling to be about the event itself.</summary>
    public static bool IsEarly(ReportText text, TokenRange sentence) => sentence.First < text.Sentences[Math.Min(text.Story + EarlySentences, text.Sentences.Count - 1)].End;

    /// <summary>The first sentences of the telling name the day of the event, with whatever verb.</summary>
    private static bool IsOpening(ReportText text, TokenRange sentence) =>
        sentence.First >= text.Sentences[text.Story].First && sentence.First <= text.Sentences[Math.Min(text.Story + OpeningSentences, text.Sentences.Count) - 1].First;

    private static bool Is(Reading reading, TokenRange sentence)
    {
        var text = reading.Text;
        var (isHeld, isMet, isOfEvent, hasDay, hasGuests, isOfHybrid, hasFound, isComing) = (false, false, false, false, false, false, false, false);
        for (var at = sentence.First; at < sentence.End; at++)
        {
            var word = text.Lower(at);
            isHeld |= (EventWords.IsHeld(word) && word is not ("stattfindet" or "stattfinden")) || IsPlanned(text, at);
            isComing |= word is "stattfindet" or "stattfinden";
            isOfEvent |= EventWords.IsEvent(text, at);
            hasGuests |= EventWords.IsGuests(word) || IsHeadCount(text, at);
            isOfEvent |= word is "eingeladen" or "geladen";
            isOfHybrid |= EventWords.IsHybrid(word);
            isHeld |= word is "gast" && text.Lower(at - 1) is "zu";
            hasDay |= text.Tokens[at].IsNumber && (GermanDate.At(text.Tokens, at) is not null || YearlessDate.At(text.Tokens, at) is not null);
            isMet |= EventWords.IsMet(word);
            hasFound |= word is "fand" or "fanden";
            isOfEvent |= hasFound && word is "statt";
            hasDay |= Weekdays.IsWeekday(word) || (word is "woche" && text.Lower(at - 1) is "vorige" or "vergangene" or "vergangenen" or "letzte" or "dieser");
            hasDay |= text.Tokens[at].IsWord && RelativeDay.At(text.Tokens, at, DateOnly.MaxValue) is not null;
        }

        isHeld |= isComing && hasDay;
        if (IsOfOther(text, sentence))
        {
            return false;
        }

        var isEarly = IsEarly(text, sentence);
        return (isHeld && (isOfEvent || hasDay || (hasGuests && isEarly)))
            || (isEarly && (isMet || (hasDay && (isOfEvent || hasGuests)) || ((isOfEvent || hasGuests) && isOfHybrid)))
            || (isEarly && IsPresent(text, sentence))
            || (hasDay && IsOpening(text, sentence))
            || HasLabel(text, sentence)
            || (isEarly && IsBeforeThere(text, sentence))
            || (text.Lower(sentence.First) is "tagungsort" or "tagungsstätte" or "veranstaltungsort" or "schauplatz" or "austragungsort" or "treffpunkt" && text.Lower(sentence.First + 1) is "war")
            || (IsHeadLine(text, sentence) && !Enumerable.Range(sentence.First, sentence.Count).Any(at => LineWords.IsPublication(text.Lower(at))));
    }
}
