using SmartCityExchange.Extraction.Events.Venues;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Attending;

/// <summary>The words of one sentence that say how people attended.</summary>
internal sealed record AttendanceCues
{
    private const int LongestAdjective = 9;
    private const int LongestPair = 8;
    private const int EarlySentences = 5;
    private const int LongestOthers = 6;

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
        var isHeld = !PlaceLine.IsUnderTitle(text, sentence) && Enumerable.Range(sentence.First, sentence.Count).Any(at => EventWords.IsHeld(text.Lower(at)) || OtherEvent.IsPlanned(text, at));
        var isQuoted = false;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            isQuoted ^= text.Is(at, "\"");
            var word = text.Lower(at);
            var range = new TokenRange(at, at + 1);
            found = found with
            {
                IsPlanned = found.IsPlanned || OtherEvent.IsPlanned(text, at),
                IsMoved = found.IsMoved || word is "sondern" or "ausschließlich" or "stattdessen" or "verlegt",
                Online = found.Online ?? (IsOnline(text, at, isHeld) && !reading.IsInName(at) && !isQuoted ? range : null),
                Hybrid = found.Hybrid ?? ((EventWords.IsHybrid(word) || IsBoth(text, at, sentence.End) || ((isHeld || PlaceLine.IsUnderTitle(text, sentence) || PlaceLine.HasLabel(text, sentence)) && IsHouseAndOnline(reading, at))) && !reading.IsInName(at) ? range : null),
                OnSite = found.OnSite ?? (IsOnSite(text, at, sentence) ? range : null),
                Platform = found.Platform ?? PlatformAt(text, at),
            };
        }

        // "75 weitere über Zoom": the others were there.
        return (found.Online ?? found.Platform?.Range) is { } screen && !found.IsPlanned && Enumerable.Range(screen.First - LongestOthers, LongestOthers).Any(at => at >= sentence.First && IsOthers(text, at))
            ? found with { Hybrid = found.Hybrid ?? screen }
            : found;
    }

    private static bool IsOthers(ReportText text, int at) => text.Lower(at) is "weitere" or "weiteren" && (text.Tokens[at + 1].IsNumber || (at > 0 && text.Tokens[at - 1].IsNumber));

    /// <summary>"über Webex", "(Zoom)"; a capital word alone may be anything.</summary>
    public static (TokenRange Range, string Name)? PlatformAt(ReportText text, int at) =>
        text.Lower(at - 1) is "über" or "plattform" or "via" or "per" or "auf" or "mit" or "in" or "bei" or "(" ? EventWords.PlatformAt(text, at) : null;

    // "vor Ort" in the middle of a name ("Netzwerk vor Ort") says nothing.
    private static bool IsOnSite(ReportText text, int at, TokenRange sentence) =>
        EventWords.IsOnSite(text.Lower(at))
        || (text.Lower(at) is "ort" && text.Lower(at - 1) is "vor" && at - 2 >= sentence.First && !text.IsCapital(at - 2));

    /// <summary>"digital" says how people met only where a verb does too; before an event it always does: "das digitale Treffen".</summary>
    private static bool IsOnline(ReportText text, int at, bool isHeld)
    {
        var word = text.Lower(at);
        return IsIntoNet(text, at) || IsVirtualRoom(text, at) || (EventWords.IsOnline(word) && !(text.IsCapital(at) && text.IsCapital(at + 1) && word is "digital") ? (isHeld && !IsBesideInfinitive(text, at)) || word is not ("digital" or "virtuell") || IsAloneInCell(text, at)
            : EventWords.IsOnlineEvent(word)
                || (IsVirtual(word) && !IsOfBefore(text, at) && !text.IsCapital(at) && IsEarly(text, at) && (EventWords.IsEvent(text, at + 1) || text.Lower(at + 1) is "format" or "formate")));
    }

    /// <summary>"wurde ins Netz verlegt"</summary>
    private static bool IsIntoNet(ReportText text, int at) =>
        text.Lower(at) is "netz" or "internet" && text.Lower(at - 1) is "ins" && Enumerable.Range(at + 1, 3).Any(verb => text.Lower(verb) is "verlegt" or "verlagert" or "umgezogen" or "verschoben");

    /// <summary>"trafen sich im virtuellen Raum", "in den digitalen Raum verlegt"</summary>
    private static bool IsVirtualRoom(ReportText text, int at) => text.Lower(at) is "raum" && IsVirtual(text.Lower(at - 1)) && text.Lower(at - 2) is "im" or "den";

    /// <summary>"Bäume digital überwachen": what is done by digital means is no way to meet.</summary>
    private static bool IsBesideInfinitive(ReportText text, int at) =>
        text.Lower(at) is "digital" && text.Lower(at + 1).EndsWith("en", StringComparison.Ordinal) && !text.IsCapital(at + 1) && !EventWords.IsHeld(text.Lower(at + 1)) && text.IsCapital(at - 1);

    /// <summary>"16. November 2022 | digital", "Format: virtuell"</summary>
    private static bool IsAloneInCell(ReportText text, int at) =>
        (text.Tokens[Math.Max(0, at - 1)].Text is "|" or ":" or "·" || text.Passages[text.PassageOf(at)].First == at)
        && (text.Passages[text.PassageOf(at)].End == at + 1 || text.Tokens[at + 1].Text is "|" or "(" or "," or "·");

    /// <summary>"Nach zwei digitalen Treffen", "statt eines virtuellen Treffens": those were others.</summary>
    private static bool IsOfBefore(ReportText text, int at) => Enumerable.Range(at - 3, 3).Any(before => text.Lower(before) is "nach" or "statt" or "anstelle" or "anders" or "zuletzt" or "bisher" or "zuvor");

    // What comes late may be any event: "Von dort kam ein digitaler Rundgang."
    private static bool IsEarly(ReportText text, int at) => at < text.Sentences[Math.Min(text.Story + EarlySentences, text.Sentences.Count) - 1].End;

    private static bool IsVirtual(string word) =>
        word.StartsWith("virtuelle", StringComparison.Ordinal) || (word.StartsWith("digitale", StringComparison.Ordinal) && word.Length <= LongestAdjective);

    /// <summary>"in der Stadthalle Unna und online", "in Unna sowie im Netz"</summary>
    private static bool IsHouseAndOnline(Reading reading, int at)
    {
        var and = reading.Text.Lower(at) is "online" ? at - 1 : reading.Text.Lower(at) is "netz" or "livestream" or "internet" && reading.Text.Lower(at - 1) is "im" ? at - 2 : -1;
        return reading.Text.Lower(and) is "und" or "sowie" && (reading.Places.At(and - 1) is not null || VenueKinds.At(reading.Text, and - 1) is not null);
    }

    /// <summary>"vor Ort und online", "in Präsenz sowie im Livestream"</summary>
    private static bool IsBoth(ReportText text, int at, int limit) =>
        ((text.Lower(at) is "ort" && text.Lower(at - 1) is "vor") || text.Lower(at) is "präsenz")
        && Enumerable.Range(at + 1, LongestPair).Any(and => and + 1 < limit && text.Lower(and) is "und" or "sowie" or "als"
            && Enumerable.Range(and + 1, 3).Any(next => next < limit && (text.Lower(next) is "online" or "digital" or "virtuell" || EventWords.IsRemote(text.Lower(next)))));
}
