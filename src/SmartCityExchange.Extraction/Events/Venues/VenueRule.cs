using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Venues;

/// <summary>Where the event took place or was to: "im Rathaus in Unna", "für die Alte Schlosserei in Soest geplant".</summary>
internal static class VenueRule
{
    private const int LongestName = 9;
    private const int EarlySentences = 8;
    private const int LateSentences = 12;
    private const int LongestAddress = 10;

    /// <param name="planned">Whether the plan is asked for or what came of it.</param>
    public static FoundVenue? Find(Reading reading, bool planned)
    {
        var sentences = HeldSentence.In(reading).Where(sentence => IsPlanned(reading.Text, sentence) == planned && !(planned && IsLate(reading.Text, sentence))).ToList();
        var houses = sentences.Select(sentence => Building(reading, sentence) ?? Rooms(reading, sentence) ?? Named(reading, sentence)).OfType<FoundVenue>();
        return houses.FirstOrDefault(venue => !IsSquare(venue))
            ?? (planned ? null : OfEvent(reading))
            ?? houses.FirstOrDefault()
            ?? sentences.Select(sentence => TownAlone(reading, sentence)).FirstOrDefault(venue => venue is not null)
            ?? (planned ? null : TownOfEvent(reading));
    }

    /// <summary>"Marktplatz": of a square reports speak for many reasons, so any house comes first.</summary>
    private static bool IsSquare(FoundVenue venue) => venue.Venue.Name.EndsWith("platz", StringComparison.Ordinal);

    /// <summary>"Im Frühjahr ist eine Exkursion nach Unna vorgesehen": at the end of a report a plan is for another event.</summary>
    private static bool IsLate(ReportText text, TokenRange sentence) => text.Sentences.Count > LateSentences && sentence.First >= text.Sentences[^(text.Sentences.Count / 4)].First;

    /// <summary>Whether the venue is a building and not a town.</summary>
    public static bool IsBuilding(FoundVenue? venue) => venue is not null && venue.Venue.Evidence.Rule != "venue.held-in-town";

    /// <summary>What the title says of the place: "Treffen in der Stadthalle Unna".</summary>
    public static FoundVenue? InTitle(ReportText title)
    {
        var reading = new Reading(title);
        return title.Sentences.Select(sentence => Building(reading, sentence) ?? Named(reading, sentence))
            .FirstOrDefault(venue => venue is not null && venue.Venue.Evidence.Rule is not "venue.label");
    }

    private static FoundVenue? Named(Reading reading, TokenRange sentence)
    {
        if (LabelledHouse.In(reading, sentence) is { } labelled)
        {
            return Make(reading, reading.Text.Words(labelled), labelled, PlaceOf(reading, labelled, sentence), "venue.label");
        }

        if (HeldSentence.IsEarly(reading.Text, sentence) && NamedHouse.OfGuests(reading, sentence) is { } full)
        {
            return Make(reading, reading.Text.Words(full), full, null, "venue.name-and-day");
        }

        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (NamedHouse.Behind(reading, at, sentence.End) is { } house)
            {
                return Make(reading, reading.Text.Words(house.Range), house.Range, house.Town, "venue.name-and-town");
            }

            if (HeldSentence.IsEarly(reading.Text, sentence) && NamedHouse.OfDay(reading, sentence, at) is { } alone)
            {
                return Make(reading, reading.Text.Words(alone), alone, null, "venue.name-and-day");
            }
        }

        return null;
    }

    /// <summary>"zur Eröffnung der Konferenz in der Stadthalle": the house stands right behind the event, whatever the sentence tells.</summary>
    private static FoundVenue? OfEvent(Reading reading)
    {
        var text = reading.Text;
        foreach (var sentence in text.Sentences.Take(text.Story + EarlySentences).Where(sentence => !HeldSentence.IsOfOther(text, sentence) && !HeldSentence.IsToCome(text, sentence) && !IsPlanned(text, sentence)))
        {
            // "In der Kongresshalle zeigten fünf Kommunen …"
            var isHosted = text.Lower(sentence.First) is "in" or "im" && Enumerable.Range(sentence.First, sentence.Count).Any(at => EventWords.IsHosted(text.Lower(at)) || EventWords.IsGuests(text.Lower(at)));
            if (isHosted && Building(reading, new TokenRange(sentence.First, Math.Min(sentence.First + LongestName, sentence.End))) is { } house)
            {
                return house;
            }

            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (EventWords.IsEvent(text, at) && Building(reading, new TokenRange(BehindQuotes(text, at), Math.Min(BehindQuotes(text, at) + LongestName - 1, sentence.End))) is { } venue)
                {
                    return venue with { Venue = venue.Venue with { Evidence = venue.Venue.Evidence with { Rule = "venue.of-event" } } };
                }
            }
        }

        return null;
    }

    /// <summary>Behind "Konferenz „Orte am Fluss“" the house may stand as behind "Konferenz".</summary>
    private static int BehindQuotes(ReportText text, int at) =>
        text.Is(at + 1, "\"") && Quotes.EndOf(text, at + 1, LongestName) is { } closing ? closing + 1 : at + 1;

    /// <summary>"die Smart Country Messe 2024 in Unna", whatever the sentence tells</summary>
    private static FoundVenue? TownOfEvent(Reading reading)
    {
        var text = reading.Text;
        foreach (var sentence in text.Sentences.Take(text.Story + EarlySentences).Where(sentence => !HeldSentence.IsOfOther(text, sentence) && !HeldSentence.IsToCome(text, sentence) && !IsPlanned(text, sentence)))
        {
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (EventWords.IsEvent(text, at) && TownAlone(reading, new TokenRange(at + 1, Math.Min(BehindName(text, at), sentence.End))) is { } town)
                {
                    return town;
                }
            }
        }

        return null;
    }

    /// <summary>Where the first preposition and a town behind it would end: the words between are the event's name.</summary>
    private static int BehindName(ReportText text, int at)
    {
        var end = at + 1;
        while (end - at < LongestName && (text.IsCapital(end) || text.Tokens[Math.Min(end, text.Tokens.Count - 1)] is { IsNumber: true } || text.Lower(end) is "(" or ")" or "\""))
        {
            end++;
        }

        return text.Lower(end) is "in" ? end + 2 : end;
    }

    private static bool IsPlanned(ReportText text, TokenRange sentence) =>
        Enumerable.Range(sentence.First, sentence.Count).Any(at => HeldSentence.IsPlanned(text, at));

    private static FoundVenue? Building(Reading reading, TokenRange sentence)
    {
        var text = reading.Text;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (VenueBeginning.At(text, sentence, at, reading) is { } first && HouseName.From(reading, first, sentence.End) is { } found && !NoVenue.IsEvent(text, at, found.Head) && !NoVenue.IsMenuOrMasthead(text, at, found.Range) && !(at == sentence.First && text.Lower(found.Range.End) is "im" or "auf" or "in" && HeldSentence.IsHeadLine(text, sentence) && reading.Places.From(found.Range.End + 1) is null) && !IsTown(reading, found.Range))
            {
                var place = PlaceOf(reading, found.Range, sentence);
                var name = Nominative.Of(text, found.Range, new TokenRange(found.Range.First, found.Head), found.Head, found.Kind);
                return Make(reading, name, found.Range, place, first > at ? "venue.held-in" : "venue.label");
            }
        }

        return null;
    }

    // "in Halle" is no hall.
    private static bool IsTown(Reading reading, TokenRange name) => reading.Places.At(name.First) is { Value.Form: PlaceForm.Name } town && town.Range.First <= name.First && town.Range.End >= name.End;

    /// <summary>"fand in Unna statt": the text names no building.</summary>
    private static FoundVenue? TownAlone(Reading reading, TokenRange sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (SceneTown.At(reading, at) is { } town)
            {
                return Make(reading, town.Value.Place.Name, town.Range, town, "venue.held-in-town");
            }
        }

        return null;
    }

    /// <summary>"in den Räumen der Stadtwerke": the rooms of a body that is no house.</summary>
    private static FoundVenue? Rooms(Reading reading, TokenRange sentence)
    {
        var text = reading.Text;
        for (var at = sentence.First; at + 3 < sentence.End; at++)
        {
            if (text.Lower(at) is "räumen" or "räume" && text.Lower(at - 1) is "den" or "die" && text.Lower(at - 2) is "in" && text.Lower(at + 1) is "der" or "des" && text.IsCapital(at + 2)
                && (reading.Organisations.From(at + 2)?.Range.End ?? (BodyKind.At(text, at + 2) is { } kind ? at + 2 + kind.Words : at)) is var end && end > at)
            {
                var name = $"Räume {text.Words(new TokenRange(at + 1, end))}";
                return Make(reading, name, new TokenRange(at, end), PlaceOf(reading, new TokenRange(at + 2, end), sentence), "venue.held-in");
            }
        }

        return null;
    }

    /// <summary>The town behind the building, in its name, or before it.</summary>
    private static Mark<PlaceMention>? PlaceOf(Reading reading, TokenRange name, TokenRange sentence)
    {
        var text = reading.Text;
        var after = name.End;
        while (after < sentence.End && after - name.End < 3 && (text.Lower(after) is "in" or "der" or "," or "(" or "zu" || PlaceLists.IsKindOfTown(text.Lower(after))))
        {
            after++;
        }

        if (reading.Places.From(after) is { Value.Form: PlaceForm.Name or PlaceForm.Compound } behind && (behind.Value.Form == PlaceForm.Name || text.Lower(after - 1) is "in") && text.SentenceOf(after) == sentence)
        {
            return behind;
        }

        return Address(reading, name.End) ?? Enumerable.Range(name.First, name.Count).Select(reading.Places.At).FirstOrDefault(place => place is not null && !IsNameOfHouse(reading, place))
            ?? (reading.Places.At(name.First - 1) is { Value.Form: PlaceForm.Adjective } adjective ? adjective : null)
            ?? (text.Is(name.First - 1, ",") && reading.Places.At(name.First - 2) is { Value.Form: PlaceForm.Name } above && name.First - 2 >= sentence.First
                && (HeldSentence.HasLabel(text, sentence) || HeldSentence.IsHeadLine(text, sentence)) ? above : null)
            ?? (text.Lower(name.First - 1) is "im" && reading.Places.At(name.First - 2) is { } before && !PlaceLists.IsSeparator(text, before.Range.First - 1) ? before : null);
    }

    /// <summary>"Zentrum Altenberg" in Oberhausen: a small town far away that only the house's name has, in a text with other towns.</summary>
    private static bool IsNameOfHouse(Reading reading, Mark<PlaceMention> inName) =>
        (reading.Text.Lower(inName.Range.First - 1) is "der" && reading.Text.Lower(inName.Range.First - 2) is "an")
        || (PlaceNames.RiskOf(inName.Value.Place) >= NameRisk.FarAway && inName.Value.Form == PlaceForm.Name
        && !reading.Places.InOrder.Any(place => place != inName && place.Value.Place == inName.Value.Place)
        && reading.Places.InOrder.Any(place => place.Value.Place != inName.Value.Place && place.Value.Form == PlaceForm.Name && reading.Text.Lower(place.Range.First - 1) is "in"));

    /// <summary>"…, Lange Straße 5, Unna", "…, Markt 2, 59423 Unna"</summary>
    private static Mark<PlaceMention>? Address(Reading reading, int end)
    {
        var text = reading.Text;
        for (var at = end; at < Math.Min(text.Tokens.Count, end + LongestAddress) && text.Tokens[end].Text is "," or "(" or "|"; at++)
        {
            if (reading.Places.From(at) is { Value.Form: PlaceForm.Name } town && (text.Tokens[at - 1].Text is "," or "|" || text.Tokens[at - 1] is { IsNumber: true, Text.Length: 5 }))
            {
                return town;
            }

            if (text.Tokens[at] is { IsWord: true, IsCapital: false } && text.Lower(at) is not ("am" or "an" or "der" or "zum" or "zur" or "im"))
            {
                return null;
            }
        }

        return null;
    }

    private static FoundVenue Make(Reading reading, string name, TokenRange range, Mark<PlaceMention>? place, string rule) =>
        new(new VenueReading(name, place?.Value.Place.Ags, reading.Text.Evidence(range, rule)), place);
}

/// <summary>A venue, and the words that name its town.</summary>
internal sealed record FoundVenue(VenueReading Venue, Mark<PlaceMention>? Place);
