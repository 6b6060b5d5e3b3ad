using SmartCityExchange.Extraction.Facts;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Venues;

/// <summary>The town of an event, where the words of the venue do not name it: the dateline, the title, who invited.</summary>
internal static class VenueTown
{
    public static FoundVenue? Complete(Reading reading, ReportText title, FoundVenue? held, FoundVenue? planned, Letterhead? letterhead)
    {
        held ??= planned is null ? VenueRule.InTitle(title) : null;
        return held is { Place: not null } ? held
            : held is not null ? WithTown(held, reading, title, letterhead)
            : planned is null ? TownAlone(reading, title)
            : null;
    }

    /// <summary>The house with its town, the surest sign first; as it is where nothing tells.</summary>
    private static FoundVenue WithTown(FoundVenue house, Reading reading, ReportText title, Letterhead? letterhead)
    {
        var town = Dateline.TownOfTwo(reading, title) ?? InHeldSentence(reading) ?? Dateline.TownOf(reading) ?? OpeningTown.OfEvent(reading);
        if (town is null && TitleTown.WhereHeld(title) is { } inTitle)
        {
            return In(inTitle.Value.Place, house);
        }

        town ??= OpeningTown.Inviting(reading) ?? OpeningTown.BeforeEvent(reading);
        if (town is null && letterhead?.Owns(house.Venue) is true)
        {
            return In(letterhead.Town, house);
        }

        town ??= OpeningTown.OnlyOne(reading);
        if (town is null && TitleTown.OnlyOne(title) is { } named)
        {
            return In(named.Value.Place, house);
        }

        town ??= Letterhead.Signing(reading) ?? (HomeTown.Of(reading) is { } home && !OpeningTown.IsOrigin(reading, home) ? home : null);
        return town is null ? house : In(town.Value.Place, house) with { Place = town };
    }

    private static FoundVenue In(Place town, FoundVenue house) => house with { Venue = house.Venue with { Ags = town.Ags } };

    /// <summary>The text names no house: only a sentence or title that tells of a meeting in a town says where.</summary>
    private static FoundVenue? TownAlone(Reading reading, ReportText title)
    {
        if ((Dateline.TownOfTwo(reading, title) ?? UnderLabel(reading) ?? InHeldSentence(reading)) is { } told)
        {
            return told.Value.Form == PlaceForm.Name ? Alone(told, reading.Text) with { Place = told } : null;
        }

        return Dateline.TownOf(reading) is null && TitleTown.WhereHeld(title) is { } named ? Alone(named, title)
            : MetAtHome(reading) is { } home ? Alone(home, reading.Text) with { Place = home }
            : null;
    }

    /// <summary>"Veranstaltungsort" alone in its line, and the town in the next.</summary>
    private static Mark<PlaceMention>? UnderLabel(Reading reading)
    {
        var lines = reading.Text.Passages;
        return Positions.Between(0, lines.Count - 1)
            .Where(label => lines[label].Count == 1 && PlaceLine.IsLabel(reading.Text, lines[label].First))
            .Select(label => reading.Places.From(lines[label + 1].First) is { } town && town.Range.End == lines[label + 1].End ? town : null)
            .FirstOrDefault(town => town is not null);
    }

    /// <summary>"Celle – Mehr als 120 Gäste folgten dem Ruf zur Werkstatt": who tells of guests and no screen met in the town of the dateline.</summary>
    private static Mark<PlaceMention>? MetAtHome(Reading reading)
    {
        var text = reading.Text;
        if (Dateline.HomeOf(reading) is not { } home || text.Tokens.Any(IsAtScreen))
        {
            return null;
        }

        var passage = text.PassageOf(home.Range.First);
        return HeldSentence.In(reading).TakeWhile(sentence => text.PassageOf(sentence.First) <= passage)
            .Any(sentence => text.PassageOf(sentence.First) == passage && HeldCues.In(text, sentence) is { TellsOfMeeting: true } or { TellsOfEvent: true })
                ? home
                : null;
    }

    private static bool IsAtScreen(Token token) =>
        EventWords.IsOnline(token.Lower) || EventWords.IsRemote(token.Lower) || EventWords.IsHybrid(token.Lower);

    private static FoundVenue Alone(Mark<PlaceMention> town, ReportText text) =>
        new(new VenueReading(town.Value.Place.Name, town.Value.Place.Ags, text.Evidence(town.Range, "venue.held-in-town")), null);

    /// <summary>"beim Barcamp in Siegen", "kamen in Halle zusammen"</summary>
    private static Mark<PlaceMention>? InHeldSentence(Reading reading) =>
        HeldSentence.In(reading)
            .SelectMany(sentence => sentence.Positions)
            .Select(at => SceneTown.At(reading, at))
            .FirstOrDefault(place => place is not null);
}
