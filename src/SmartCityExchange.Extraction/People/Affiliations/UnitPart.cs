using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People.Affiliations;

/// <summary>The department among the words beside a name: "Stabsstelle Digitales", "(Dezernat 35)".</summary>
internal static class UnitPart
{
    private const int LongestUnknown = 4;

    private static readonly Wording Of = Wording.Of("der|des");
    private static readonly Wording At = Wording.Of("bei|beim|der|des");
    private static readonly Wording InHouse = Wording.Of("im");
    private static readonly Wording Article = Wording.Of("der|dem|den");

    public static bool Read(ReadingPosition position, int start)
    {
        var (text, found) = (position.Text, position.Found);
        if (InBracket(position, start) is { } inBracket)
        {
            return position.Take(found with { Unit = inBracket }, inBracket.End + 1);
        }

        if (!UnitKinds.IsKind(text, start) || position.Reading.Organisations.At(start) is not null)
        {
            return false;
        }

        var end = Math.Min(UnitKinds.End(position.Reading, start), position.Limit);
        var isPartOfFunction = found.Function is { } function && function.End == position.At && Of.StandsAt(text, position.At) && start == position.At + 1;
        return position.Take(
            found with
            {
                Unit = found.Unit is { } known ? known with { End = end } : new TokenRange(start, end),
                Function = isPartOfFunction ? found.Function!.Value with { End = end } : found.Function,
            },
            end);
    }

    /// <summary>"Leiterin des Bürgerservice der Stadt Unna": between the office and the town any noun is a department.</summary>
    public static bool ReadUnknown(ReadingPosition position, int start)
    {
        var (text, found) = (position.Text, position.Found);
        if (position.FunctionAlone is not { } function || start != position.At + 1 || !Of.StandsAt(text, position.At))
        {
            return false;
        }

        var end = EndOfUnknown(position, start);
        if (end == start || end + 2 >= position.Limit)
        {
            return false;
        }

        var withUnit = found with { Unit = new TokenRange(start, end), Function = function with { End = end } };
        if (At.StandsAt(text, end) && BehindArticle(position.Reading, end) is { } body)
        {
            // "Leiterin der Regionalen Entwicklung bei der Nordlicht Agentur"
            return position.Take(withUnit with { Organisation = body }, body.Range.End);
        }

        // "Leiterin des Bürgerservice im Unnaer Rathaus"
        if (InHouse.StandsAt(text, end) && position.Reading.Places.From(end + 1) is { Value.Form: PlaceForm.Adjective } home && text.Lower(home.Range.End) is "rathaus")
        {
            return position.Take(withUnit with { Place = home }, home.Range.End + 1);
        }

        return Of.StandsAt(text, end) && IsTownOrDistrict(position.Reading, end + 1) && position.Take(withUnit, end);
    }

    /// <summary>"von der Bezirksregierung (Dezernat 35)"</summary>
    private static TokenRange? InBracket(ReadingPosition position, int opening)
    {
        var text = position.Text;
        if (!text.Is(opening, "(") || position.Found is not { Organisation: not null, Unit: null } || !UnitKinds.IsKind(text, opening + 1))
        {
            return null;
        }

        var closing = UnitKinds.End(position.Reading, opening + 1);
        return text.Is(closing, ")") ? new TokenRange(opening + 1, closing) : null;
    }

    private static int EndOfUnknown(ReadingPosition position, int start)
    {
        var (text, end) = (position.Text, start);
        while (end < position.Limit && end - start < LongestUnknown
            && text.IsCapital(end) && position.Reading.Places.At(end) is null && !PlaceLists.IsKindOfTown(text.Lower(end)))
        {
            end++;
        }

        return end;
    }

    private static bool IsTownOrDistrict(Reading reading, int at) =>
        reading.Places.From(at) is { Value.Form: PlaceForm.District }
        || (PlaceLists.IsKindOfTown(reading.Text.Lower(at)) && reading.Places.From(at + 1) is not null);

    private static Mark<OrganisationMention>? BehindArticle(Reading reading, int at) =>
        reading.Organisations.From(Article.StandsAt(reading.Text, at + 1) ? at + 2 : at + 1);
}
