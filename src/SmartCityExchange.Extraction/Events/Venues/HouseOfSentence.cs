using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Venues;

/// <summary>The house that a sentence names as a place: by its kind, as the rooms of a body, or by a name that tells no kind.</summary>
internal static class HouseOfSentence
{
    private static readonly Wording InRoomsOf = Wording.Of("in den|die räumen|räume der|des");
    private static readonly Wording Room = Wording.Of("saal|foyer|hörsaal|raum|aula");
    private static readonly Wording InHouse = Wording.Of("im|des");
    private static readonly Wording GoesOn = Wording.Of("im|auf|in");

    public static FoundVenue? In(Reading reading, TokenRange sentence) =>
        Building(reading, sentence) ?? Rooms(reading, sentence) ?? Named(reading, sentence);

    /// <summary>"in der Alten Stadthalle": the name holds a word for its kind.</summary>
    public static FoundVenue? Building(Reading reading, TokenRange words)
    {
        var text = reading.Text;
        for (var at = words.First; at < words.End; at++)
        {
            if (!text.IsQuoted(at) && VenueBeginning.At(text, words, at, reading) is { } first && HouseName.From(reading, first, words.End) is { } found
                && !IsRoomOfHouse(reading, found.Range, words.End)
                && !NoVenue.IsEvent(text, at, found.Head) && !NoVenue.IsMenuOrMasthead(text, at, found.Range)
                && !IsSubjectOfHeadLine(reading, words, at, found.Range.End) && !IsTown(reading, found.Range))
            {
                var name = Nominative.Of(text, found.Range, new TokenRange(found.Range.First, found.Head), found.Head, found.Kind);
                var town = TownOfHouse.Of(reading, found.Range, words);
                return FoundVenue.Of(reading, name, found.Range, town, first > at ? "venue.held-in" : "venue.label");
            }
        }

        return null;
    }

    public static FoundVenue? Named(Reading reading, TokenRange sentence)
    {
        if (LabelledHouse.In(reading, sentence) is { } labelled)
        {
            return FoundVenue.Of(reading, labelled, TownOfHouse.Of(reading, labelled, sentence), "venue.label");
        }

        var isEarly = HeldSentence.IsEarly(reading.Text, sentence);
        if (isEarly && NamedHouse.OfGuests(reading, sentence) is { } full)
        {
            return FoundVenue.Of(reading, full, null, "venue.name-and-day");
        }

        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (NamedHouse.Behind(reading, at, sentence.End) is { } house)
            {
                return FoundVenue.Of(reading, house.Range, house.Town, "venue.name-and-town");
            }

            if (isEarly && NamedHouse.OfDay(reading, sentence, at) is { } alone)
            {
                // "in der Alten Post"
                return FoundVenue.Of(reading, Nominative.BehindDer(reading.Text, alone), alone, null, "venue.name-and-day");
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
            var owner = at + 2;
            if (InRoomsOf.StandsAt(text, at - 2) && text.IsCapital(owner) && EndOfOwner(reading, owner) is { } end)
            {
                var name = $"Räume {text.Words(new TokenRange(at + 1, end))}";
                return FoundVenue.Of(reading, name, new TokenRange(at, end), TownOfHouse.Of(reading, new TokenRange(owner, end), sentence), "venue.held-in");
            }
        }

        return null;
    }

    private static int? EndOfOwner(Reading reading, int owner) =>
        reading.Organisations.From(owner)?.Range.End ?? (BodyKind.At(reading.Text, owner) is { } kind ? owner + kind.Words : null);

    /// <summary>"in den Saal im Kulturhaus": the house says more than a room without a name.</summary>
    private static bool IsRoomOfHouse(Reading reading, TokenRange room, int limit) =>
        room.Count == 1 && Room.StandsAt(reading.Text, room.First) && InHouse.EndAt(reading.Text, room.End) is { } house
        && HouseName.From(reading, house, limit) is not null;

    /// <summary>"Bibliothek im Wandel": the first words of a line under the title are its subject, unless a town follows.</summary>
    private static bool IsSubjectOfHeadLine(Reading reading, TokenRange line, int at, int end) =>
        at == line.First && GoesOn.StandsAt(reading.Text, end) && PlaceLine.IsUnderTitle(reading.Text, line) && reading.Places.From(end + 1) is null;

    // "in Halle" is no hall.
    private static bool IsTown(Reading reading, TokenRange name) =>
        reading.Places.At(name.First) is { Value.Form: PlaceForm.Name } town && town.Range.First <= name.First && town.Range.End >= name.End;
}
