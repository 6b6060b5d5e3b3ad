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

    private static readonly Wording ToNoun = Wording.Of("im|ins");
    private static readonly Wording ToTheNoun = Wording.Of("in|auf den|die|das|der|dem");
    private static readonly Wording IntoThe = Wording.Of("den|die|das");
    private static readonly Wording InThe = Wording.Of("in|auf der|dem|das|die|den");
    private static readonly Wording Streamed = Wording.Of("kamen|kam|strömten|pilgerten");
    private static readonly Wording Came = Wording.Of("gekommen|gefolgt|eingeladen|geladen|gelockt");
    private static readonly Wording FullHouse = Wording.Of("volles haus im|in");
    private static readonly Wording TookPlace = Wording.Of("statt|stattfand|stattgefunden");
    private static readonly Wording GoesOn = Wording.Of("und|-|der|des");

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

        return IsSmallBrand(reading, start) ? (new TokenRange(start, start + 1), reading.Places.From(start + 2)!) : BeforeTown(reading, text.Lower(at) is "ins" || IntoThe.StandsAt(text, at + 1), start, limit);
    }

    /// <summary>"am 28. September im Kubus", "in den Kubus gekommen": the day before the house or the verb behind it gives the house away.</summary>
    public static TokenRange? OfDay(Reading reading, TokenRange sentence, int at)
    {
        var text = reading.Text;
        var first = ToNoun.StandsAt(text, at) ? at + 1 : ToTheNoun.EndAt(text, at) ?? sentence.End;
        var end = first < sentence.End ? EndOfName(reading, first, sentence.End) : first;
        if (end > first && FullHouse.StandsBefore(text, at + 1))
        {
            // "Volles Haus im Wilhelmsbau"
            return new TokenRange(first, end);
        }

        var own = end > first + 1 && Adjectives.IsAdjective(text.Lower(first)) ? first + 1 : first;
        if (end == first || !IsHouse(reading, own, end) || GoesOn.StandsAt(text, end) || BodyKind.At(text, first) is not null)
        {
            return null;
        }

        // "am 3. Mai 2023 im Kubus", "… in der Alten Post"
        var isBehindDay = (text.Lower(at) is "im" || own > first) && at > sentence.First && IsDay(text, at - 1) && !text.IsCapital(end);
        var isBeforeVerb = (text.Lower(at) is "ins" || IntoThe.StandsAt(text, at + 1)) && (Came.StandsAt(text, end) || text.Lower(at - 1) is "einladung");
        var isIntoLast = (text.Lower(at) is "ins" || IntoThe.StandsAt(text, at + 1)) && text.Lower(end) is "." or "," && Positions.Between(sentence.First, at).Any(verb => Streamed.StandsAt(text, verb));
        var isBehindIn = text.Lower(at) is "im" or "in";
        var isBrand = end == first + 1 && IsOwnBrand(text.Tokens[first]) && reading.Organisations.At(first) is null && !text.IsCapital(end);

        // "fand im Lükaz statt", "Volles Haus im MEDIO.RHEIN.ERFT"
        return isBehindDay || isBeforeVerb || isIntoLast || (isBehindIn && (TookPlace.StandsAt(text, end) || isBrand)) ? new TokenRange(first, end) : null;
    }

    /// <summary>"In der Congress Union drängten sich 300 Gäste": two words of a name at the head of a sentence that counts guests.</summary>
    public static TokenRange? OfGuests(Reading reading, TokenRange sentence)
    {
        var text = reading.Text;
        if (FirstOf(text, sentence.First) is not { } start || start >= sentence.End
            || !Positions.Between(start, sentence.End).Any(at => EventWords.IsGuests(text.Lower(at))))
        {
            return null;
        }

        var house = new TokenRange(start, EndOfName(reading, start, sentence.End));
        return house.Count > 1 && IsHouse(reading, start, house.End) && IsPastVerb(text, house.End)
            && BodyKind.At(text, start) is null && reading.Organisations.IsFree(house)
                ? house
                : null;
    }

    /// <summary>"drängten", "trafen" with a regular ending</summary>
    private static bool IsPastVerb(ReportText text, int at) => !text.IsCapital(at) && text.Lower(at).EndsWith("ten", StringComparison.Ordinal);

    private static bool IsDay(ReportText text, int at) =>
        Weekdays.IsWeekday(text.Lower(at)) || Months.Number(text.Lower(at)) is not null || text.Tokens[at] is { IsNumber: true, Text.Length: 4 };

    private static bool IsOwnBrand(Token token) =>
        token.Text.Length >= LongestAcronym && (token.Text.Contains('.', StringComparison.Ordinal) || token.Text.All(char.IsUpper) || (token.IsBrand && token.Text.All(char.IsLetter)));

    private static int? FirstOf(ReportText text, int at) => ToNoun.EndAt(text, at) ?? InThe.EndAt(text, at);

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
        reading.Text.Tokens[at] is { IsWord: true, IsCapital: false, Text.Length: > 2 } brand && !brand.Lower.EndsWith("en", StringComparison.Ordinal)
        && reading.Text.Lower(at - 1) is "im" && reading.Text.Lower(at + 1) is "in" && reading.Places.From(at + 2) is { Value.Form: PlaceForm.Name };

    private static (TokenRange Range, Mark<PlaceMention> Town)? BeforeTown(Reading reading, bool isInto, int first, int limit)
    {
        var end = EndOfName(reading, first, limit);
        if (end == first || !IsHouse(reading, first, end))
        {
            return null;
        }

        var leadsToTown = reading.Text.Lower(end) is "in" || (isInto && reading.Text.Lower(end) is "nach");
        if (leadsToTown && reading.Places.From(end + 1) is { Value.Form: PlaceForm.Name } behind)
        {
            return (new TokenRange(first, end), behind);
        }

        return isInto && reading.Places.From(end) is { Value.Form: PlaceForm.Name } town ? (new TokenRange(first, town.Range.End), town) : null;
    }

    private static int EndOfName(Reading reading, int first, int limit)
    {
        var (text, end) = (reading.Text, first);
        while (end < Math.Min(limit, first + LongestName) && (text.IsCapital(end) || text.Tokens[end].IsBrand)
            && !text.IsApart(end) && reading.Places.At(end) is null)
        {
            end++;
        }

        return end;
    }

    private static bool IsHouse(Reading reading, int first, int end) => Positions.Between(first, end).All(at => MayBeHouse(reading, at));

    private static bool MayBeHouse(Reading reading, int at)
    {
        var word = reading.Text.Lower(at);
        return !NoHouses.Matches(word) && !EventWords.IsEvent(reading.Text, at) && !EventWords.IsGuests(word)
            && Months.Number(word) is null && !Weekdays.IsWeekday(word) && !StopWords.Contains(word) && !Adjectives.IsAdjective(word)
            && reading.People.At(at) is null && reading.Projects.At(at) is null;
    }
}
