using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Venues;

/// <summary>Where in a sentence the name of a house may begin: "im …", "war die … Schauplatz", "am 3. Mai, …".</summary>
internal static class VenueBeginning
{
    private static readonly Wording AtThe = Wording.Of("an der|die");
    private static readonly Wording AroundThe = Wording.Of("rund um das|den|die");
    private static readonly Wording LookedAt = Wording.Of("schauten|schaute|blickten|blick|blicke auf");
    private static readonly Wording Preposition = Wording.Of("im|in|am|auf|beim|bei|ins|für");
    private static readonly Wording Article = Wording.Of("der|dem|den|die|das|unserem|unserer|unser|unsere|ihr|ihre|ihren|ihrem|ihrer|sein|seine|seinen|seinem|seiner");
    private static readonly Wording Indefinite = Wording.Of("eine|einen|einer|einem|ein");
    private static readonly Wording RoomsOf = Wording.Of("räume|räumen|räumlichkeiten|hallen|gebäuden|gelände der|des|vom");
    private static readonly Wording Group = Wording.Of("werkstatt|labor|forum|akademie");
    private static readonly Wording LabelEnd = Wording.Of(",|:|?|ort");

    /// <summary>The token with which the name would begin, where the words at the token lead to one.</summary>
    public static int? At(ReportText text, TokenRange sentence, int at, Reading reading)
    {
        // "an der Hochschule" is inside, "an der Kirche" beside it.
        if (AtThe.EndAt(text, at) is { } school && Schools.IsOne(text, school))
        {
            return school;
        }

        if (AroundThe.StandsAt(text, at - 1))
        {
            return at + 2;
        }

        // Who looks at a house is not in it.
        if (LookedAt.StandsAt(text, at - 1))
        {
            return null;
        }

        return Preposition.StandsAt(text, at) ? BehindPreposition(text, at) : SceneOfHouse.At(text, sentence, at) ?? WithoutPreposition(reading, sentence, at);
    }

    private static int BehindPreposition(ReportText text, int at)
    {
        var first = Article.StandsAt(text, at + 1) ? at + 2 : at + 1;
        if (RoomsOf.EndAt(text, first) is { } owner)
        {
            // "in den Räumen der Akademie"
            return owner;
        }

        // "im „Café Extrablick“"
        if (text.Is(first, "\"") && text.IsCapital(first + 1) && text.Lower(at) is "im" or "ins" or "in" && !Group.StandsAt(text, first + 1))
        {
            return first + 1;
        }

        // "im ausverkauften Theater", but "in eine Werkstatt verwandelt" names no house.
        return !Indefinite.StandsAt(text, first) && IsInflected(text, first) && text.IsCapital(first + 1) ? first + 1 : first;
    }

    private static bool IsInflected(ReportText text, int at) =>
        text.Lower(at) is { Length: >= 4 } word && !text.IsCapital(at) && (word.EndsWith('e') || word.EndsWith("en", StringComparison.Ordinal));

    /// <summary>Behind a label, behind the day, or at the head of a line under the title.</summary>
    private static int? WithoutPreposition(Reading reading, TokenRange sentence, int at)
    {
        var text = reading.Text;
        var isBehindDay = text.Is(at - 1, ",") && (IsBehindDay(text, sentence, at - 2) || IsBehindDayAndTown(reading, sentence, at));
        var hasLabel = PlaceLine.HasLabel(text, sentence);
        var isLabelled = hasLabel && (at > sentence.First || PlaceLine.IsAnswer(text, at)) && (LabelEnd.StandsBefore(text, at) || text.Is(at - 1, "|"));
        var isHead = at == sentence.First && !hasLabel && !StopWords.Contains(text.Lower(at)) && PlaceLine.IsUnderTitle(text, sentence);
        return isBehindDay || isLabelled || isHead ? at : null;
    }

    /// <summary>"am 20. November 2024, Altes Kaufhaus, Landau", "um 18 Uhr, Stadthalle"</summary>
    private static bool IsBehindDay(ReportText text, TokenRange sentence, int at) =>
        at > sentence.First && (text.Lower(at) is "uhr" || text.Tokens[at] is { IsNumber: true, Text.Length: 4 } || Months.Number(text.Lower(at)) is not null);

    /// <summary>"am 8. Mai 2019, Unna, Altes Rathaus"</summary>
    private static bool IsBehindDayAndTown(Reading reading, TokenRange sentence, int at) =>
        reading.Places.At(at - 2) is { } town && reading.Text.Is(town.Range.First - 1, ",") && IsBehindDay(reading.Text, sentence, town.Range.First - 2);
}
