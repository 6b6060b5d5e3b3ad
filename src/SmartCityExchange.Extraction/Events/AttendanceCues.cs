using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events;

/// <summary>The words of one sentence that say how people attended.</summary>
internal sealed record AttendanceCues
{
    public bool IsPlanned { get; private init; }

    /// <summary>"nicht im Rathaus, sondern ausschließlich online"</summary>
    public bool IsMoved { get; private init; }

    public TokenRange? Online { get; private init; }

    public TokenRange? Hybrid { get; private init; }

    public TokenRange? OnSite { get; private init; }

    public (TokenRange Range, string Name)? Platform { get; private init; }

    public static AttendanceCues In(Reading reading, TokenRange sentence)
    {
        var text = reading.Text;
        var found = new AttendanceCues();
        var isHeld = !HeldSentence.IsHeadLine(text, sentence) && Enumerable.Range(sentence.First, sentence.Count).Any(at => EventWords.IsHeld(text.Lower(at)) || EventWords.IsPlanned(text.Lower(at)));
        for (var at = sentence.First; at < sentence.End; at++)
        {
            var word = text.Lower(at);
            var range = new TokenRange(at, at + 1);
            found = found with
            {
                IsPlanned = found.IsPlanned || EventWords.IsPlanned(word),
                IsMoved = found.IsMoved || word is "sondern" or "ausschließlich" or "stattdessen" or "verlegt",
                Online = found.Online ?? (EventWords.IsOnline(word) && (isHeld || word is not ("digital" or "virtuell")) && !reading.IsInName(at) && !IsInQuotes(text, at) ? range : null),
                Hybrid = found.Hybrid ?? (EventWords.IsHybrid(word) && !reading.IsInName(at) ? range : null),
                OnSite = found.OnSite ?? (IsOnSite(text, at, sentence) ? range : null),
                Platform = found.Platform ?? PlatformAt(text, at),
            };
        }

        return found;
    }

    /// <summary>"über Webex", "(Zoom)"; a capital word alone may be anything.</summary>
    public static (TokenRange Range, string Name)? PlatformAt(ReportText text, int at) =>
        text.Lower(at - 1) is "über" or "via" or "per" or "auf" or "mit" or "in" or "bei" or "(" ? EventWords.PlatformAt(text, at) : null;

    // "vor Ort" in the middle of a name ("Netzwerk vor Ort") says nothing.
    private static bool IsOnSite(ReportText text, int at, TokenRange sentence) =>
        EventWords.IsOnSite(text.Lower(at))
        || (text.Lower(at) is "ort" && text.Lower(at - 1) is "vor" && at - 2 >= sentence.First && !text.IsCapital(at - 2));

    private static bool IsInQuotes(ReportText text, int at) => text.Is(at - 1, "\"") || text.Is(at + 1, "\"");
}
