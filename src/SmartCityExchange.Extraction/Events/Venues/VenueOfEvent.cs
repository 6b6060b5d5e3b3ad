using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Venues;

/// <summary>A place that stands right behind the event's name, whatever the sentence tells: "zur Eröffnung der Konferenz in der Stadthalle".</summary>
internal static class VenueOfEvent
{
    private const int EarlySentences = 8;
    private const int LongestName = 9;

    private static readonly Wording In = Wording.Of("in|im");
    private static readonly Wording Mark = Wording.Of("(|)|\"");

    public static FoundVenue? House(Reading reading)
    {
        foreach (var sentence in Early(reading.Text))
        {
            if ((OfHosts(reading, sentence) ?? BehindEvent(reading, sentence)) is { } house)
            {
                return house;
            }
        }

        return null;
    }

    /// <summary>"die Smart Country Messe 2024 in Unna"</summary>
    public static FoundVenue? Town(Reading reading) =>
        Early(reading.Text)
            .SelectMany(sentence => Events(reading.Text, sentence)
                .Select(at => VenueRule.TownAlone(reading, new TokenRange(at + 1, Math.Min(BehindName(reading.Text, at), sentence.End)))))
            .FirstOrDefault(town => town is not null);

    /// <summary>"In der Kongresshalle zeigten fünf Kommunen …"</summary>
    private static FoundVenue? OfHosts(Reading reading, TokenRange sentence)
    {
        var text = reading.Text;
        return In.StandsAt(text, sentence.First)
            && sentence.Positions.Any(at => EventWords.IsHosted(text.Lower(at)) || EventWords.IsGuests(text.Lower(at)))
                ? HouseOfSentence.Building(reading, new TokenRange(sentence.First, Math.Min(sentence.First + LongestName, sentence.End)))
                : null;
    }

    private static FoundVenue? BehindEvent(Reading reading, TokenRange sentence)
    {
        foreach (var at in Events(reading.Text, sentence))
        {
            var first = BehindQuotes(reading.Text, at);
            if (HouseOfSentence.Building(reading, new TokenRange(first, Math.Min(first + LongestName - 1, sentence.End))) is { } found)
            {
                return found with { Venue = found.Venue with { Evidence = found.Venue.Evidence with { Rule = "venue.of-event" } } };
            }
        }

        return null;
    }

    private static IEnumerable<TokenRange> Early(ReportText text) =>
        text.Sentences.Take(text.Story + EarlySentences)
            .Where(sentence => !OtherEvent.IsOf(text, sentence) && !OtherEvent.IsToCome(text, sentence) && !OtherEvent.HasPlan(text, sentence));

    private static IEnumerable<int> Events(ReportText text, TokenRange sentence) =>
        sentence.Positions.Where(at => EventWords.IsEvent(text, at));

    /// <summary>Behind "Konferenz „Orte am Fluss“" the house may stand as behind "Konferenz".</summary>
    private static int BehindQuotes(ReportText text, int at) =>
        text.Is(at + 1, "\"") && Quotes.EndOf(text, at + 1, LongestName) is { } closing ? closing + 1 : at + 1;

    /// <summary>Where the first preposition and a town behind it would end: the words between are the event's name.</summary>
    private static int BehindName(ReportText text, int at)
    {
        var end = at + 1;
        while (end - at < LongestName && (text.IsCapital(end) || text.IsNumber(end) || Mark.StandsAt(text, end)))
        {
            end++;
        }

        return text.Lower(end) is "in" ? end + 2 : end;
    }
}
