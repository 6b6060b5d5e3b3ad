using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Venues;

/// <summary>
/// A house whose name says no kind, which the town beside it gives away: "im Kontor in Unna", "im Unnaer Kubus", "ins Kubus Unna".
/// </summary>
internal static class NamedHouse
{
    private const int LongestName = 4;
    private const int ShortestOwnName = 3;
    private const int LongestAcronym = 6;

    private static readonly WordEndings<string> NoHouses = WordEndings.Of(Table.Column("no-houses.tsv", 0).SelectMany(noun => new[] { noun, noun + "s", noun + "es" }));

    /// <summary>The house that the preposition at the token leads to.</summary>
    public static (TokenRange Range, Mark<PlaceMention> Town)? Behind(Reading reading, int at, int limit)
    {
        var text = reading.Text;
        var first = FirstOf(text, at);
        if (first is not { } start || start >= limit)
        {
            return null;
        }

        if (reading.Places.From(start) is { Value.Form: PlaceForm.Adjective } adjective)
        {
            return BehindAdjective(reading, adjective, limit);
        }

        return IsSmallBrand(reading, start) ? (new TokenRange(start, start + 1), reading.Places.From(start + 2)!) : BeforeTown(reading, text.Lower(at), start, limit);
    }

    /// <summary>"am 28. September im Kubus", "in den Kubus gekommen": the day before the house or the verb behind it gives the house away.</summary>
    public static TokenRange? OfDay(Reading reading, TokenRange sentence, int at)
    {
        var text = reading.Text;
        var first = text.Lower(at) is "im" or "ins" ? at + 1 : text.Lower(at) is "in" or "auf" && text.Lower(at + 1) is "den" or "die" or "das" or "der" or "dem" ? at + 2 : sentence.End;
        var end = first < sentence.End ? EndOfName(reading, first, sentence.End) : first;
        var own = end > first + 1 && Adjectives.IsAdjective(text.Lower(first)) ? first + 1 : first;
        if (end == first || !IsHouse(reading, own, end) || text.Lower(end) is "und" or "-" or "der" or "des" || BodyKind.At(text, first) is not null)
        {
            return null;
        }

        var isBehindDay = text.Lower(at) is "im" && (Weekdays.IsWeekday(text.Lower(at - 1)) || Months.Number(text.Lower(at - 1)) is not null || text.Tokens[Math.Max(0, at - 1)] is { IsNumber: true, Text.Length: 4 })
            && at - 1 >= sentence.First && !text.IsCapital(end);
        var isBeforeVerb = (text.Lower(at) is "ins" || text.Lower(at + 1) is "den" or "die" or "das") && text.Lower(end) is "gekommen" or "gefolgt" or "eingeladen" or "geladen" or "gelockt";
        // "fand im Lükaz statt", "Volles Haus im MEDIO.RHEIN.ERFT"
        var isBeforeHeld = text.Lower(at) is "im" or "in" && text.Lower(end) is "statt" or "stattfand" or "stattgefunden";
        var isBrand = text.Lower(at) is "im" or "in" && end == first + 1 && IsOwnBrand(text.Tokens[first]) && reading.Organisations.At(first) is null && !text.IsCapital(end);
        return isBehindDay || isBeforeVerb || isBeforeHeld || isBrand ? new TokenRange(first, end) : null;
    }

    /// <summary>"In der Congress Union drängten sich 300 Gäste": two words of a name at the head of a sentence that counts guests.</summary>
    public static TokenRange? OfGuests(Reading reading, TokenRange sentence)
    {
        var text = reading.Text;
        var first = FirstOf(text, sentence.First);
        if (first is not { } start || start >= sentence.End || !Enumerable.Range(start, sentence.End - start).Any(at => EventWords.IsGuests(text.Lower(at))))
        {
            return null;
        }

        var end = EndOfName(reading, start, sentence.End);
        return end - start > 1 && IsHouse(reading, start, end) && !text.IsCapital(end) && text.Lower(end).EndsWith("ten", StringComparison.Ordinal) && BodyKind.At(text, start) is null
            && reading.Organisations.IsFree(new TokenRange(start, end)) ? new TokenRange(start, end) : null;
    }

    private static bool IsOwnBrand(Token token) => token.Text.Length >= LongestAcronym && (token.Text.Contains('.', StringComparison.Ordinal) || token.Text.All(char.IsUpper));

    private static int? FirstOf(ReportText text, int at) => text.Lower(at) switch
    {
        "im" or "ins" => at + 1,
        "in" or "auf" when text.Lower(at + 1) is "der" or "dem" or "das" or "die" => at + 2,
        _ => null,
    };

    /// <summary>"im Unnaer Kubus": the adjective belongs to a name too short to stand alone.</summary>
    private static (TokenRange Range, Mark<PlaceMention> Town)? BehindAdjective(Reading reading, Mark<PlaceMention> adjective, int limit)
    {
        var first = adjective.Range.End;
        var end = EndOfName(reading, first, limit);
        if (end == first || !IsHouse(reading, first, end) || reading.Text.Lower(end) is "und" or "in")
        {
            return null;
        }

        var isShort = end - first == 1 && reading.Text.Tokens[first].Text.Length < ShortestOwnName;
        return (new TokenRange(isShort ? adjective.Range.First : first, end), adjective);
    }

    /// <summary>"im kult in Unna": behind "im" only a name may begin small.</summary>
    private static bool IsSmallBrand(Reading reading, int at) =>
        reading.Text.Lower(at - 1) is "im" && reading.Text.Tokens[at] is { IsWord: true, IsCapital: false, Text.Length: > 2 } brand && !brand.Lower.EndsWith("en", StringComparison.Ordinal)
        && reading.Text.Lower(at + 1) is "in" && reading.Places.From(at + 2) is { Value.Form: PlaceForm.Name };

    private static (TokenRange Range, Mark<PlaceMention> Town)? BeforeTown(Reading reading, string preposition, int first, int limit)
    {
        var end = EndOfName(reading, first, limit);
        if (end == first || !IsHouse(reading, first, end))
        {
            return null;
        }

        if ((reading.Text.Lower(end) is "in" || (preposition is "ins" && reading.Text.Lower(end) is "nach")) && reading.Places.From(end + 1) is { Value.Form: PlaceForm.Name } behind)
        {
            return (new TokenRange(first, end), behind);
        }

        return preposition is "ins" && reading.Places.From(end) is { Value.Form: PlaceForm.Name } town ? (new TokenRange(first, town.Range.End), town) : null;
    }

    private static int EndOfName(Reading reading, int first, int limit)
    {
        var end = first;
        while (end < Math.Min(limit, first + LongestName) && (reading.Text.IsCapital(end) || reading.Text.Tokens[end].IsBrand) && !reading.Text.IsApart(end) && reading.Places.At(end) is null)
        {
            end++;
        }

        return end;
    }

    private static bool IsHouse(Reading reading, int first, int end) =>
        Enumerable.Range(first, end - first).All(at => !NoHouses.Matches(reading.Text.Lower(at)) && !EventWords.IsEvent(reading.Text, at)
            && Months.Number(reading.Text.Lower(at)) is null && !Weekdays.IsWeekday(reading.Text.Lower(at)) && !EventWords.IsGuests(reading.Text.Lower(at))
            && !StopWords.Contains(reading.Text.Lower(at)) && reading.People.At(at) is null && reading.Projects.At(at) is null && !Adjectives.IsAdjective(reading.Text.Lower(at)));
}
