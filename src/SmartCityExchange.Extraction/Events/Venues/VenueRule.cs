using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Venues;

/// <summary>Where the event took place or was to: "im Rathaus in Unna", "für die Alte Schlosserei in Soest geplant".</summary>
internal static class VenueRule
{
    private const int LateSentences = 12;
    private const int LastPart = 4;

    /// <param name="planned">Whether the plan is asked for or what came of it.</param>
    public static FoundVenue? Find(Reading reading, bool planned)
    {
        var sentences = HeldSentence.In(reading)
            .Where(sentence => OtherEvent.HasPlan(reading.Text, sentence) == planned && !(planned && IsLate(reading.Text, sentence)))
            .ToList();
        var houses = sentences.Select(sentence => HouseOfSentence.In(reading, sentence)).OfType<FoundVenue>();
        return houses.FirstOrDefault(venue => !IsSquare(venue) && !IsRoom(venue))
            ?? (planned ? null : VenueOfEvent.House(reading))
            ?? houses.FirstOrDefault()
            ?? sentences.Select(sentence => TownAlone(reading, sentence)).FirstOrDefault(venue => venue is not null)
            ?? (planned ? null : VenueOfEvent.Town(reading));
    }

    /// <summary>Whether the venue is a building and not a town.</summary>
    public static bool IsBuilding(FoundVenue? venue) => venue is not null && venue.Venue.Evidence.Rule != "venue.held-in-town";

    /// <summary>What the title says of the place: "Treffen in der Stadthalle Unna".</summary>
    public static FoundVenue? InTitle(ReportText title)
    {
        var reading = new Reading(title);
        return title.Sentences.Select(sentence => HouseOfSentence.Building(reading, sentence) ?? HouseOfSentence.Named(reading, sentence))
            .FirstOrDefault(venue => venue is not null && venue.Venue.Evidence.Rule is not "venue.label");
    }

    /// <summary>"fand in Unna statt": the text names no building.</summary>
    public static FoundVenue? TownAlone(Reading reading, TokenRange words) =>
        Enumerable.Range(words.First, Math.Max(0, words.Count))
            .Select(at => SceneTown.At(reading, at))
            .FirstOrDefault(town => town is not null) is { } named
            ? FoundVenue.Of(reading, named.Value.Place.Name, named.Range, named, "venue.held-in-town")
            : null;

    /// <summary>"Marktplatz": of a square reports speak for many reasons, so any house comes first.</summary>
    private static bool IsSquare(FoundVenue venue) => venue.Venue.Name.EndsWith("platz", StringComparison.Ordinal);

    /// <summary>"Foyer", "Saal": of the house that another sentence names.</summary>
    private static bool IsRoom(FoundVenue venue) => venue.Venue.Name is "Saal" or "Foyer" or "Raum" or "Haus";

    /// <summary>"Im Frühjahr ist eine Exkursion nach Unna vorgesehen": at the end of a report a plan is for another event.</summary>
    private static bool IsLate(ReportText text, TokenRange sentence) =>
        text.Sentences.Count > LateSentences && sentence.First >= text.Sentences[^(text.Sentences.Count / LastPart)].First;
}
