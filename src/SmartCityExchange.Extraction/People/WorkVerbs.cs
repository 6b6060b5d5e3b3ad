using SmartCityExchange.Extraction.People.Affiliations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>
/// Where somebody works, told by a verb: "Ina Feld, die an der Hochschule Bonn lehrt", "Jan Holt, der die IT der Stadt Unna leitet",
/// "Sie lehrt an der Hochschule Bonn".
/// </summary>
internal static class WorkVerbs
{
    private const int LongestClause = 16;
    private const int LongestGap = 4;

    private static readonly HashSet<string> Verbs =
        ["leitet", "lehrt", "forscht", "arbeitet", "verantwortet", "betreut", "koordiniert", "leitete", "verantwortlich", "zuständig", "kümmert", "mitarbeitet"];

    private static readonly Wording At = Wording.Of("an|am|bei|beim|für");
    private static readonly Wording Who = Wording.Of("der|die");
    private static readonly Wording HasDone = Wording.Of("ausgewertet|begleitet|untersucht|erforscht|entwickelt|geleitet hat|hatte");
    private static readonly Wording ForThe = Wording.Of("für das|die");
    private static readonly Wording BeforeBody = Wording.Of("im|bei");
    private static readonly Wording OfThe = Wording.Of("der|des|dem|den|beim|vom|am");
    private static readonly Wording OfTheTown = Wording.Of("der|des|beim|vom");
    private static readonly Wording InTown = Wording.Of("in");
    private static readonly Wording HallOf = Wording.Of("rathaus|verwaltung von");
    private static readonly Wording EndsClause = Wording.Of(",|.|;|(|:|\"");

    public static void Complete(Reading reading)
    {
        var text = reading.Text;
        foreach (var mark in reading.People.InOrder.Where(mark => mark.Value.Affiliation is { Organisation: null, Place: null }).ToList())
        {
            if ((InClause(reading, CommaBehind(text, mark.Range.End)) ?? InSentence(reading, mark.Range.End)) is { SaysNothing: false } told)
            {
                reading.People.Replace(mark, mark.Value with { Affiliation = mark.Value.Affiliation.Or(told) with { End = mark.Value.Affiliation.End } });
            }
        }
    }

    /// <summary>"brachte es Jan Holt auf den Punkt, der …": few words may stand between.</summary>
    private static int CommaBehind(ReportText text, int end)
    {
        var comma = end;
        while (comma < text.Tokens.Count - 1 && comma - end < LongestGap && text.Tokens[comma].IsWord && text.SentenceOf(comma).Contains(end - 1))
        {
            comma++;
        }

        return text.Is(comma, ",") ? comma : end;
    }

    /// <summary>"lehrt an der Hochschule Bonn", "verantwortet bei den Stadtwerken Unna", "ist bei der Stadt Unna für …"</summary>
    public static Affiliation? Behind(Reading reading, int verb, int limit)
    {
        var text = reading.Text;
        verb = Verbs.Contains(text.Lower(verb)) ? LastVerb(text, verb) : verb;
        var isVerb = verb + 2 < limit && (Verbs.Contains(text.Lower(verb)) || text.Lower(verb) is "ist");
        return isVerb && At.StandsAt(text, verb + 1) ? WithoutFunction(AffiliationReader.Read(reading, verb + 2, limit, mayTrail: false)) : null;
    }

    /// <summary>"lehrt und forscht an der Hochschule Bonn"</summary>
    private static int LastVerb(ReportText text, int verb) => text.Lower(verb + 1) is "und" && Verbs.Contains(text.Lower(verb + 2)) ? verb + 2 : verb;

    private static Affiliation? InClause(Reading reading, int comma)
    {
        var text = reading.Text;
        if (!text.Is(comma, ",") || !Who.StandsAt(text, comma + 1))
        {
            return null;
        }

        var sentence = text.SentenceOf(comma);
        var end = EndOfClause(reading, comma + 2, Math.Min(sentence.End, comma + LongestClause));
        return end < sentence.End && end - comma < LongestClause && EndsInVerb(text, end) ? Only(reading, comma + 2, end) : null;
    }

    /// <summary>The mark that ends the clause; marks inside a body's name do not.</summary>
    private static int EndOfClause(Reading reading, int at, int limit)
    {
        var end = at;
        while (end < limit && (!EndsClause.StandsAt(reading.Text, end) || reading.Organisations.At(end) is not null) && reading.Text.Lower(end) is not "und")
        {
            end++;
        }

        return end;
    }

    private static bool EndsInVerb(ReportText text, int end) =>
        Verbs.Contains(text.Lower(end - 1)) || (text.Lower(end - 1) is "ist" && Verbs.Contains(text.Lower(end - 2))) || HasDone.StandsBefore(text, end);

    /// <summary>"Ina Feld leitet in Unna das Tiefbauamt."</summary>
    private static Affiliation? InSentence(Reading reading, int verb)
    {
        var text = reading.Text;
        if (verb >= text.Tokens.Count || !Verbs.Contains(text.Lower(verb)) || text.Lower(verb) is "verantwortlich" or "zuständig")
        {
            return null;
        }

        return Only(reading, verb + 1, EndOfClause(reading, LastVerb(text, verb) + 1, Math.Min(text.SentenceOf(verb).End, verb + LongestClause)));
    }

    /// <summary>The one body or town of the clause; "in Unna" says for whom only where nothing else does.</summary>
    private static Affiliation? Only(Reading reading, int first, int end)
    {
        var told = Positions.Between(first, end).Where(at => SaysForWhom(reading, at)).Select(at => ForWhom(reading, at)).Where(one => !one.SaysNothing).Take(2).ToList();
        if (told.Count > 0)
        {
            return told.Count == 1 ? told[0] : null;
        }

        var towns = Positions.Between(first, end).Where(at => InTown.StandsBefore(reading.Text, at) || HallOf.StandsBefore(reading.Text, at))
            .Select(reading.Places.From).Where(town => town is { Value.Form: PlaceForm.Name or PlaceForm.Compound } && !reading.IsInName(town.Range.First)).Take(2).ToList();
        return towns.Count == 1 ? new Affiliation { Place = towns[0] } : null;
    }

    /// <summary>Whether the words before say for whom: "für die", "beim", "Stadt".</summary>
    private static bool SaysForWhom(Reading reading, int at)
    {
        var text = reading.Text;
        return OfThe.StandsBefore(text, at) || ForThe.StandsBefore(text, at) || PlaceLists.IsKindOfTown(text.Lower(at - 1))
            || (BeforeBody.StandsBefore(text, at) && reading.Organisations.From(at) is not null);
    }

    private static Affiliation ForWhom(Reading reading, int at) =>
        reading.Organisations.From(at) is { } body ? new Affiliation { Organisation = body }
        : reading.Places.From(at) is { } place && (IsAdministration(reading.Text, place) || (reading.Organisations.At(at) is null && IsOfTown(reading.Text, place))) ? new Affiliation { Place = place }
        : Affiliation.None;

    /// <summary>"der Unnaer Stadtverwaltung"</summary>
    private static bool IsAdministration(ReportText text, Mark<PlaceMention> place) =>
        place.Value.Form == PlaceForm.Adjective && text.Lower(place.Range.End).EndsWith("verwaltung", StringComparison.Ordinal);

    /// <summary>"in der Stadt Unna" says where, "der Stadt Unna" for whom.</summary>
    private static bool IsOfTown(ReportText text, Mark<PlaceMention> place)
    {
        var isDistrict = place.Value.Form == PlaceForm.District;
        var noun = isDistrict ? place.Range.First : place.Range.First - 1;
        return (isDistrict || (place.Value.Form == PlaceForm.Name && PlaceLists.IsKindOfTown(text.Lower(noun))))
            && OfTheTown.StandsBefore(text, noun) && text.Lower(noun - 2) is not "in";
    }

    private static Affiliation? WithoutFunction(Affiliation read) =>
        read is { Organisation: null, Place: null } || read.Function is not null ? null : read;
}
