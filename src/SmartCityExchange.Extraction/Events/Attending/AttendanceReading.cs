using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Attending;

/// <summary>How people attended, as far as the sentences say it that tell that the event took place.</summary>
internal sealed record AttendanceReading(Fact<Attendance>? Attendance, Fact<string>? Platform)
{
    private const int LongestSplit = 50;
    private const int LongestPair = 8;

    private static readonly Wording OnSite = Wording.Of("vor ort");
    private static readonly Wording Others = Wording.Of("weitere|weiteren|übrigen");

    /// <param name="hasBuilding">Whether the sentence of the venue names a building rather than a town.</param>
    public static AttendanceReading Of(Reading reading, ReportText title, VenueReading? venue, bool hasBuilding)
    {
        var remote = RemoteGuests.In(reading);
        foreach (var sentence in HeldSentence.In(reading).Where(sentence => HeldSentence.IsEarly(reading.Text, sentence) || !EventWordsOfOther(reading.Text, sentence)))
        {
            var found = AttendanceCues.In(reading, sentence);
            if ((found.Online ?? found.Hybrid ?? found.Platform?.Range) is { } range)
            {
                var platform = NamedPlatform(reading, found) ?? PlatformOf(reading);
                var isHybrid = found.Hybrid is not null || (found.OnSite is not null && !found.IsPlanned)
                    || (hasBuilding && !found.IsMoved && (found.Online is null || (!found.IsPlanned && JoinsIn(reading, venue!, sentence, found.Online.Value))));
                var attendance = isHybrid
                    ? new Fact<Attendance>(Extraction.Attendance.Hybrid, reading.Text.Evidence(found.Hybrid ?? range, "attendance.hybrid"))
                    : new Fact<Attendance>(Extraction.Attendance.Online, reading.Text.Evidence(range, found.IsPlanned || found.IsMoved ? "attendance.moved-online" : "attendance.online"));
                return new AttendanceReading(attendance, platform);
            }

            if (found.OnSite is { } presence && !found.IsPlanned)
            {
                var isBoth = remote is not null;
                return new AttendanceReading(
                    new Fact<Attendance>(isBoth ? Extraction.Attendance.Hybrid : Extraction.Attendance.OnSite, reading.Text.Evidence(remote ?? presence, isBoth ? "attendance.hybrid" : "attendance.on-site")), null);
            }
        }

        return Of(reading, title, venue, hasBuilding, remote);
    }

    /// <summary>Where no sentence says it outright: a building for some, a screen for others, or both.</summary>
    private static AttendanceReading Of(Reading reading, ReportText title, VenueReading? venue, bool hasBuilding, TokenRange? remote)
    {
        var system = RemoteGuests.Platform(reading);
        var platform = PlatformOf(reading);
        if ((remote ?? system?.Range) is { } range)
        {
            return new AttendanceReading(
                venue is null || (!hasBuilding && !IsSplit(reading, range))
                    ? new Fact<Attendance>(Extraction.Attendance.Online, reading.Text.Evidence(range, "attendance.online"))
                    : new Fact<Attendance>(Extraction.Attendance.Hybrid, reading.Text.Evidence(range, "attendance.hybrid")),
                platform);
        }

        if (venue is null && title.Sentences.Count > 0 && Enumerable.Range(0, title.Tokens.Count).FirstOrDefault(at => IsOnlineEvent(title.Lower(at)), -1) is var online and >= 0)
        {
            return new AttendanceReading(new Fact<Attendance>(Extraction.Attendance.Online, title.Evidence(new TokenRange(online, online + 1), "attendance.online")), platform);
        }

        if (venue is null)
        {
            return new AttendanceReading(
                Presence.In(reading, title) is { } present ? new Fact<Attendance>(Extraction.Attendance.OnSite, reading.Text.Evidence(present, "attendance.told-presence")) : null, null);
        }

        return new AttendanceReading(
            new Fact<Attendance>(Extraction.Attendance.OnSite, venue.Evidence with { Rule = "attendance.held-at-venue" }), null);
    }

    /// <summary>"Online-Seminar", "Webinar" in the title; "digital" may be the subject.</summary>
    private static bool IsOnlineEvent(string word) => EventWords.IsOnlineEvent(word) || (EventWords.IsOnline(word) && word is not ("digital" or "virtuell" or "online"));

    /// <summary>"brachte eine Sitzung mit, die hybrid abgehalten worden war": late in a report the article makes it another event.</summary>
    private static bool EventWordsOfOther(ReportText text, TokenRange sentence) =>
        Enumerable.Range(sentence.First + 1, Math.Max(0, sentence.Count - 1)).Any(at => EventWords.IsEvent(text, at) && text.Lower(at - 1) is "eine" or "einer" or "einen" or "ein");

    /// <summary>"70 kamen in die Aula, ebenso viele nahmen online teil": the sentence that names the house tells of others at the screen.</summary>
    private static bool JoinsIn(Reading reading, VenueReading venue, TokenRange sentence, TokenRange online)
    {
        var words = reading.Text.Evidence(sentence, "").Span;
        return venue.Evidence.Span.Start >= words.Start && venue.Evidence.Span.End <= words.End
            && (IsOneOfTwo(reading.Text, venue, online) || Enumerable.Range(online.First - 1, 3).Any(at => reading.Text.Lower(at) is "teil" or "nahmen" or "dabei" or "zugeschaltet" or "verfolgten"));
    }

    /// <summary>"an zwei Abenden per Videokonferenz und an einem Samstag im Museum": one after the other.</summary>
    private static bool IsOneOfTwo(ReportText text, VenueReading venue, TokenRange online)
    {
        var end = online.End;
        while (end < text.SentenceOf(online.First).End && end - online.End < LongestPair && text.Evidence(new TokenRange(end, end + 1), "").Span.Start < venue.Evidence.Span.Start)
        {
            end++;
        }

        return end - online.End is > 1 and < LongestPair && text.Lower(online.End) is "und" or "sowie" && text.Lower(online.First - 1) is "per" or "als" or "über";
    }

    /// <summary>"58 vor Ort und 41 am Bildschirm", there or in the next sentence.</summary>
    private static bool IsSplit(Reading reading, TokenRange remote)
    {
        var first = reading.Text.SentenceOf(remote.First).First;
        var last = Math.Min(first + LongestSplit, reading.Text.Tokens.Count);
        return Positions.Between(first, last).Any(at => OnSite.StandsAt(reading.Text, at))
            || Positions.Between(first, remote.First).Any(at => Others.StandsAt(reading.Text, at));
    }

    private static Fact<string>? PlatformOf(Reading reading) =>
        RemoteGuests.Platform(reading) is { } named ? new Fact<string>(named.Name, reading.Text.Evidence(named.Range, "platform.named")) : null;

    private static Fact<string>? NamedPlatform(Reading reading, AttendanceCues found) =>
        found.Platform is { } system ? new Fact<string>(system.Name, reading.Text.Evidence(system.Range, "platform.named")) : null;
}
