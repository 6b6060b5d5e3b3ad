using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Venues;

/// <summary>The name of a house that holds the word for its kind: "Alte Stadthalle", "Haus der Wirtschaft", "Halle 32".</summary>
internal static class HouseName
{
    private const int LongestName = 9;

    public static (TokenRange Range, int Head, BodyKind Kind)? From(Reading reading, int first, int limit)
    {
        var text = reading.Text;
        // "documenta-Halle": a name may begin small, a noun for a house does not.
        if (first >= limit || !(text.IsCapital(first) || (text.Tokens[first].Text.Contains('-', StringComparison.Ordinal) && VenueKinds.EndsIn(text.Lower(first)))))
        {
            return null;
        }

        for (var head = first; head < limit && head - first < LongestName && (text.IsCapital(head) || text.Lower(head) is "und" || head == first); head++)
        {
            if (VenueKinds.Of(text, head) is { } kind && !IsPlaceName(reading, head) && !IsMethod(text, head))
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
            return WithNumber(reading.Text, Math.Min(Enumerations.EndOfSubject(reading.Text, end), limit), limit);
        }

        // "Haus der kommunalen Familie"
        if (reading.Text.Lower(end) is "der" && Adjectives.IsAdjective(reading.Text.Lower(end + 1)) && !reading.Text.IsCapital(end + 1)
            && reading.Text.IsCapital(end + 2) && !PlaceLists.IsKindOfTown(reading.Text.Lower(end + 2)))
        {
            return Math.Min(end + 3, limit);
        }

        // "Kongresshalle am See"; what a street follows is an address.
        if (reading.Text.Lower(end) is "am" && (reading.Text.Lower(end + 1) is "zoo" or "see" or "dom" or "hafen" or "rhein" or "wasser" or "kanal" || reading.Text.Lower(end + 1).EndsWith("park", StringComparison.Ordinal) || reading.Text.Lower(end + 1).EndsWith("markt", StringComparison.Ordinal)))
        {
            return Math.Min(end + 2, limit);
        }

        // "Sparkasse an der Lippe"
        if (reading.Text.Lower(end) is "an" && reading.Text.Lower(end + 1) is "der" && reading.Text.IsCapital(end + 2) && reading.Text.Lower(end + 2) is { Length: < 8 } river && !river.EndsWith("str", StringComparison.Ordinal))
        {
            return Math.Min(end + 3, limit);
        }

        if (reading.Text.Is(end, "\"") && Quotes.EndOf(reading.Text, end, LongestName) is { } closing)
        {
            return closing + 1;
        }

        return WithNumber(reading.Text, Math.Min(NameRun.After(reading, end, kind), limit), limit);
    }

    // "in der Halle 32"; "in der Halle 32 Gäste" counts the guests.
    private static int WithNumber(ReportText text, int end, int limit) =>
        end < limit && text.Tokens[end] is { IsNumber: true, Text.Length: < 4 } && !text.IsCapital(end + 1) && !text.Is(end + 1, ".") ? end + 1 : end;

    // "in Brandenburg", "im Land Brandenburg" is no castle.
    private static bool IsPlaceName(Reading reading, int at) =>
        (Regions.EndAt(reading.Text, at) is not null && !reading.Text.Tokens[at].Text.Contains('-', StringComparison.Ordinal))
        || (reading.Places.At(at) is { Value.Form: PlaceForm.Name or PlaceForm.Genitive or PlaceForm.District } && !reading.Text.Is(at, "Halle"));

    // "World Café": a way to talk.
    private static bool IsMethod(ReportText text, int at) => text.Lower(at) is "café" or "cafe" && text.Lower(at - 1) is "world";
}
