using SmartCityExchange.Extraction.Layout;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Attending;

/// <summary>People who took part from elsewhere: "weitere 150 verfolgten den Tag im Livestream". One speaker by video is no crowd.</summary>
internal static class RemoteGuests
{
    private static readonly Wording UntilThen = Wording.Of("bis dahin");

    private const int LongestLine = 14;
    private const int ReachOfChannel = 8;

    /// <summary>The words that say so, or null.</summary>
    public static TokenRange? In(Reading reading)
    {
        var text = reading.Text;
        foreach (var sentence in text.Sentences.Where(sentence => !IsComing(text, sentence)))
        {
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (IsRemote(text, at) && !reading.IsInName(at) && IsCrowd(text, sentence, at))
                {
                    return new TokenRange(at, at + 1);
                }
            }
        }

        return null;
    }

    /// <summary>The first conference system the text names as the way to take part.</summary>
    public static (TokenRange Range, string Name)? Platform(Reading reading)
    {
        var text = reading.Text;
        return text.Sentences.Where(sentence => !IsComing(text, sentence))
            .SelectMany(sentence => sentence.Positions)
            .Select(at => AttendanceCues.PlatformAt(text, at))
            .FirstOrDefault(found => found is not null);
    }

    private static bool IsRemote(ReportText text, int at) => text.Lower(at) switch
    {
        "netz" or "internet" => text.Lower(at - 1) is "im" || IsIntoNet(text, at),
        "rechner" or "computer" or "laptop" or "monitor" => text.Lower(at - 1) is "am" && (text.Lower(at - 2) is "hause" or "daheim" || Enumerable.Range(at + 1, 3).Any(verb => text.Lower(verb).StartsWith("verfolg", StringComparison.Ordinal) || text.Lower(verb) is "dabei" or "zu")),
        "videokanal" or "youtube-kanal" => Enumerable.Range(at - ReachOfChannel, 2 * ReachOfChannel).Any(verb => text.Lower(verb).StartsWith("verfolg", StringComparison.Ordinal)),
        "live" => IsBroadcast(text, at),
        "wählten" or "loggten" => text.Lower(at + 1) is "sich",
        "bildschirm" or "bildschirmen" => at >= text.Sentences[text.Story].First,
        var word => EventWords.IsRemote(word),
    };

    /// <summary>"wurde live ins Internet übertragen"</summary>
    private static bool IsIntoNet(ReportText text, int at) => text.Lower(at - 1) is "ins" && text.Lower(at + 1) is "übertragen" or "gestreamt";

    /// <summary>"wurde live auf YouTube übertragen"</summary>
    private static bool IsBroadcast(ReportText text, int at) => Enumerable.Range(at + 1, ReachOfChannel).Any(verb => text.Lower(verb) is "übertragen" or "gestreamt" or "mitverfolgt" or "verfolgen" or "verfolgt" or "ausgestrahlt");

    private static bool IsCrowd(ReportText text, TokenRange sentence, int cue)
    {
        if (text.Lower(cue) is "live" || (text.Lower(cue) is "netz" or "internet" && IsIntoNet(text, cue)))
        {
            return true;
        }

        if (text.Lower(cue) is "netz" or "internet" && !sentence.Positions.Any(at => text.Lower(at) is "verfolgten" or "verfolgte" or "weitere" || (text.Tokens[at].IsNumber && at > cue - 3)))
        {
            return false;
        }

        var passage = text.Passages[text.PassageOf(cue)];
        return passage.Count <= LongestLine || sentence.Positions.Any(at =>
            (text.Tokens[at].IsNumber && text.Tokens[at].Text.Length is > 1 and < 5) || EventWords.IsGuests(text.Lower(at))
            || text.Lower(at).StartsWith("verfolg", StringComparison.Ordinal) || text.Lower(at) is "wer" or "menschen" or "teilnahme");
    }

    private static bool IsComing(ReportText text, TokenRange sentence) =>
        OtherEvent.IsOf(text, sentence) || GoesOnFromOther(text, sentence) || sentence.Positions.Any(at => LineWords.IsComing(text.Lower(at)) || EventWords.IsOther(text.Lower(at)));

    /// <summary>"Das nächste Mal treffen wir uns im September. Bis dahin wieder per Zoom."</summary>
    private static bool GoesOnFromOther(ReportText text, TokenRange sentence) =>
        UntilThen.StandsAt(text, sentence.First) && sentence.First > 0 && text.PassageOf(sentence.First - 1) == text.PassageOf(sentence.First);
}
