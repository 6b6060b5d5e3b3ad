using SmartCityExchange.Extraction.Layout;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events;

/// <summary>
/// A sentence that tells that the event took place: it has a verb of holding and speaks of the event, its day or its guests.
/// Lines without a verb that stand under the title do so too: "Stadthalle Unna, 3. Mai", "Ort: …".
/// </summary>
internal static class HeldSentence
{
    private const int EarlySentences = 14;
    private const int OpeningSentences = 3;

    private static readonly Wording OnSiteIn = Wording.Of("vor ort in|im");
    private static readonly Wording ThereMet = Wording.Of("dort|hier fand|fanden|traf|trafen|tagte|tagten|kamen");
    private static readonly Wording PlaceWas = Wording.Of("tagungsort|tagungsstätte|veranstaltungsort|schauplatz|austragungsort|treffpunkt war");

    public static IEnumerable<TokenRange> In(Reading reading) => reading.Text.Sentences.Where(sentence => Is(reading, sentence));

    /// <summary>Near enough to the beginning of the telling to be about the event itself.</summary>
    public static bool IsEarly(ReportText text, TokenRange sentence) =>
        sentence.First < text.Sentences[Math.Min(text.Story + EarlySentences, text.Sentences.Count - 1)].End;

    private static bool Is(Reading reading, TokenRange sentence)
    {
        var text = reading.Text;
        if (OtherEvent.IsOf(text, sentence) || (OtherEvent.IsToCome(text, sentence) && !OtherEvent.HasPlan(text, sentence)))
        {
            return false;
        }

        var cues = HeldCues.In(text, sentence);
        return cues.TellsOfEvent
            || (IsEarly(text, sentence) && (cues.TellsOfMeeting || IsOnSiteIn(text, sentence) || ThereMet.StandsAt(text, sentence.End)))
            || (cues.HasDay && IsOpening(text, sentence))
            || PlaceWas.StandsAt(text, sentence.First)
            || PlaceLine.HasLabel(text, sentence)
            || (PlaceLine.IsUnderTitle(text, sentence) && !SaysPrinted(text, sentence));
    }

    /// <summary>"vor Ort in der Bibliothek"</summary>
    private static bool IsOnSiteIn(ReportText text, TokenRange sentence) =>
        sentence.Positions.Any(at => OnSiteIn.StandsAt(text, at - 1));

    /// <summary>The first sentences of the telling name the day of the event, with whatever verb.</summary>
    private static bool IsOpening(ReportText text, TokenRange sentence) =>
        sentence.First >= text.Sentences[text.Story].First
        && sentence.First <= text.Sentences[Math.Min(text.Story + OpeningSentences, text.Sentences.Count) - 1].First;

    private static bool SaysPrinted(ReportText text, TokenRange sentence) =>
        sentence.Positions.Any(at => LineWords.IsPublication(text.Lower(at)));
}
