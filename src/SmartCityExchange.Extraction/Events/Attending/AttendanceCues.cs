using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Attending;

/// <summary>The words of one sentence that say how people attended.</summary>
internal sealed record AttendanceCues
{
    private const int LongestOthers = 12;

    private static readonly Wording Instead = Wording.Of("sondern|ausschließlich|stattdessen|verlegt");
    private static readonly Wording Others = Wording.Of("weitere|weiteren");
    private static readonly Wording Via = Wording.Of("über|plattform|via|per|auf|mit|in|bei|(");

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
        var isLine = PlaceLine.IsUnderTitle(text, sentence);
        var isHeld = !isLine && sentence.Positions.Any(at => EventWords.IsHeld(text.Lower(at)) || OtherEvent.IsPlanned(text, at));
        var tellsPlace = isHeld || isLine || PlaceLine.HasLabel(text, sentence);
        var isQuoted = false;
        var found = new AttendanceCues();
        for (var at = sentence.First; at < sentence.End; at++)
        {
            isQuoted ^= text.Is(at, "\"");
            var word = new TokenRange(at, at + 1);
            var isOwn = !reading.IsInName(at);
            found = found with
            {
                IsPlanned = found.IsPlanned || OtherEvent.IsPlanned(text, at),
                IsMoved = found.IsMoved || Instead.StandsAt(text, at),
                Online = found.Online ?? (isOwn && !isQuoted && OnlineWords.Say(text, at, isHeld) ? word : null),
                Hybrid = found.Hybrid ?? (isOwn && HybridWords.Say(reading, at, sentence.End, tellsPlace) ? word : null),
                OnSite = found.OnSite ?? (IsOnSite(text, at, sentence) ? word : null),
                Platform = found.Platform ?? PlatformAt(text, at),
            };
        }

        return found.WithOthers(text, sentence);
    }

    /// <summary>"über Webex", "(Zoom)"; a capital word alone may be anything.</summary>
    public static (TokenRange Range, string Name)? PlatformAt(ReportText text, int at) =>
        EventWords.PlatformOf(text.Tokens[at].Text) is { } named ? (new TokenRange(at, at + 1), named)
        : Via.StandsBefore(text, at) ? EventWords.PlatformAt(text, at)
        : null;

    /// <summary>"75 weitere über Zoom": the others were there.</summary>
    private AttendanceCues WithOthers(ReportText text, TokenRange sentence)
    {
        if (IsPlanned || (Online ?? Platform?.Range) is not { } screen)
        {
            return this;
        }

        var hasOthers = Enumerable.Range(screen.First - LongestOthers, LongestOthers)
            .Any(at => at >= sentence.First && Others.StandsAt(text, at) && (text.IsNumber(at + 1) || text.IsNumber(at - 1)));
        return hasOthers ? this with { Hybrid = Hybrid ?? screen } : this;
    }

    // "vor Ort" in the middle of a name ("Netzwerk vor Ort") says nothing.
    private static bool IsOnSite(ReportText text, int at, TokenRange sentence) =>
        EventWords.IsOnSite(text.Lower(at))
        || (text.Lower(at) is "ort" && text.Lower(at - 1) is "vor" && at - 2 >= sentence.First && !text.IsCapital(at - 2));
}
