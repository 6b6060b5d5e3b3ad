using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events;

/// <summary>Where the event took place or was to: "im Rathaus in Unna", "für die Alte Schlosserei in Soest geplant".</summary>
internal static class VenueRule
{
    private const int LongestName = 9;

    /// <param name="planned">Whether the plan is asked for or what came of it.</param>
    public static FoundVenue? Find(Reading reading, bool planned)
    {
        var sentences = HeldSentence.In(reading).Where(sentence => IsPlanned(reading.Text, sentence) == planned).ToList();
        return sentences.Select(sentence => Building(reading, sentence)).FirstOrDefault(venue => venue is not null)
            ?? sentences.Select(sentence => TownAlone(reading, sentence)).FirstOrDefault(venue => venue is not null);
    }

    private static bool IsPlanned(ReportText text, TokenRange sentence) =>
        Enumerable.Range(sentence.First, sentence.Count).Any(at => EventWords.IsPlanned(text.Lower(at)));

    private static FoundVenue? Building(Reading reading, TokenRange sentence)
    {
        var text = reading.Text;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (text.Lower(at) is not ("im" or "in" or "am" or "auf" or "beim" or "bei" or "ins" or "für"))
            {
                continue;
            }

            var first = text.Lower(at + 1) is "der" or "dem" or "den" or "die" or "das" ? at + 2 : at + 1;
            if (NameFrom(reading, first, sentence.End) is { } found)
            {
                var place = PlaceOf(reading, found.Range, sentence);
                var name = Nominative.Of(text, found.Range, new TokenRange(found.Range.First, found.Head), found.Head, found.Kind);
                return Make(reading, name, found.Range, place, "venue.held-in");
            }
        }

        return null;
    }

    /// <summary>"fand in Unna statt": the text names no building.</summary>
    private static FoundVenue? TownAlone(Reading reading, TokenRange sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (reading.Text.Lower(at) is "in" or "nach" && reading.Places.From(at + 1) is { Value: { Form: PlaceForm.Name, Place: var place } } town)
            {
                return Make(reading, place.Name, town.Range, town, "venue.held-in-town");
            }
        }

        return null;
    }

    private static (TokenRange Range, int Head, BodyKind Kind)? NameFrom(Reading reading, int first, int limit)
    {
        var text = reading.Text;
        if (first >= limit || !text.IsCapital(first))
        {
            return null;
        }

        for (var head = first; head < limit && head - first < LongestName && (text.IsCapital(head) || text.Lower(head) is "und"); head++)
        {
            if (VenueKinds.At(text, head) is { } kind)
            {
                return (new TokenRange(first, EndOfName(reading, head, kind, limit)), head, kind);
            }
        }

        return null;
    }

    private static int EndOfName(Reading reading, int head, BodyKind kind, int limit)
    {
        var end = head + 1;
        if (reading.Organisations.At(head) is { } body)
        {
            return body.Range.End;
        }

        // "Haus der Wirtschaft", but not "Rathaus der Stadt Unna"
        if (reading.Text.Lower(end) is "der" or "des" && reading.Text.IsCapital(end + 1) && !StopWords.Contains(reading.Text.Lower(end + 1)))
        {
            return Math.Min(Enumerations.EndOfSubject(reading.Text, end), limit);
        }

        if (reading.Text.Is(end, "\"") && Quotes.EndOf(reading.Text, end, LongestName) is { } closing)
        {
            return closing + 1;
        }

        return Math.Min(NameRun.After(reading, end, kind), limit);
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

        if (reading.Places.From(after) is { Value.Form: PlaceForm.Name } behind && text.SentenceOf(after) == sentence)
        {
            return behind;
        }

        return Enumerable.Range(name.First, name.Count).Select(reading.Places.At).FirstOrDefault(place => place is not null)
            ?? (text.Lower(name.First - 1) is "im" && reading.Places.At(name.First - 2) is { } before ? before : null);
    }

    private static FoundVenue Make(Reading reading, string name, TokenRange range, Mark<PlaceMention>? place, string rule) =>
        new(new VenueReading(name, place?.Value.Place.Ags, reading.Text.Evidence(range, rule)), place);
}

/// <summary>A venue, and the words that name its town.</summary>
internal sealed record FoundVenue(VenueReading Venue, Mark<PlaceMention>? Place);
