using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events;

/// <summary>How people attended, as far as the sentences say it that tell that the event took place.</summary>
internal sealed record AttendanceReading(Fact<Attendance>? Attendance, Fact<string>? Platform)
{
    public static AttendanceReading Of(Reading reading, VenueReading? venue)
    {
        foreach (var sentence in HeldSentence.In(reading))
        {
            var found = Cues(reading.Text, sentence);
            if ((found.Online ?? found.Hybrid ?? found.Platform?.Range) is { } range)
            {
                var platform = found.Platform is { } system ? new Fact<string>(system.Name, reading.Text.Evidence(system.Range, "platform.named")) : null;
                var attendance = found.Hybrid is not null || (found.OnSite is not null && !found.IsPlanned)
                    ? new Fact<Attendance>(Extraction.Attendance.Hybrid, reading.Text.Evidence(found.Hybrid ?? range, "attendance.hybrid"))
                    : new Fact<Attendance>(Extraction.Attendance.Online, reading.Text.Evidence(range, found.IsPlanned ? "attendance.moved-online" : "attendance.online"));
                return new AttendanceReading(attendance, platform);
            }

            if (found.OnSite is { } presence && !found.IsPlanned)
            {
                return new AttendanceReading(new Fact<Attendance>(Extraction.Attendance.OnSite, reading.Text.Evidence(presence, "attendance.on-site")), null);
            }
        }

        return new AttendanceReading(
            venue is null ? null : new Fact<Attendance>(Extraction.Attendance.OnSite, venue.Evidence with { Rule = "attendance.held-at-venue" }), null);
    }

    private static CueWords Cues(ReportText text, TokenRange sentence)
    {
        var found = new CueWords();
        for (var at = sentence.First; at < sentence.End; at++)
        {
            var word = text.Lower(at);
            var range = new TokenRange(at, at + 1);
            found = found with
            {
                IsPlanned = found.IsPlanned || EventWords.IsPlanned(word),
                Online = found.Online ?? (EventWords.IsOnline(word) ? range : null),
                Hybrid = found.Hybrid ?? (EventWords.IsHybrid(word) ? range : null),
                OnSite = found.OnSite ?? (IsOnSite(text, at, sentence) ? range : null),
                Platform = found.Platform ?? (text.Lower(at - 1) is "über" or "via" or "per" or "auf" or "mit" or "in" ? EventWords.PlatformAt(text, at) : null),
            };
        }

        return found;
    }

    // "vor Ort" in the middle of a name ("Netzwerk vor Ort") says nothing.
    private static bool IsOnSite(ReportText text, int at, TokenRange sentence) =>
        EventWords.IsOnSite(text.Lower(at))
        || (text.Lower(at) is "ort" && text.Lower(at - 1) is "vor" && at - 2 >= sentence.First && !text.IsCapital(at - 2));

    private sealed record CueWords
    {
        public bool IsPlanned { get; init; }

        public TokenRange? Online { get; init; }

        public TokenRange? Hybrid { get; init; }

        public TokenRange? OnSite { get; init; }

        public (TokenRange Range, string Name)? Platform { get; init; }
    }
}
