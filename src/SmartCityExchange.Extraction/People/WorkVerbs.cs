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
        // "lehrt und forscht an der Hochschule Bonn"
        verb = text.Lower(verb + 1) is "und" && Verbs.Contains(text.Lower(verb)) && Verbs.Contains(text.Lower(verb + 2)) ? verb + 2 : verb;
        var isVerb = verb + 2 < limit && (Verbs.Contains(text.Lower(verb)) || text.Lower(verb) is "ist");
        return isVerb && text.Lower(verb + 1) is "an" or "am" or "bei" or "beim" or "für" ? WithoutFunction(AffiliationReader.Read(reading, verb + 2, limit, mayTrail: false)) : null;
    }

    private static Affiliation? InClause(Reading reading, int comma)
    {
        var text = reading.Text;
        if (!text.Is(comma, ",") || text.Lower(comma + 1) is not ("der" or "die"))
        {
            return null;
        }

        var sentence = text.SentenceOf(comma);
        var end = comma + 2;
        while (end < sentence.End && end - comma < LongestClause && (text.Tokens[end].Text is not ("," or "." or ";" or "(" or ":" or "\"") || reading.Organisations.At(end) is not null) && text.Lower(end) is not "und")
        {
            end++;
        }

        if (end >= sentence.End || end - comma >= LongestClause || !(Verbs.Contains(text.Lower(end - 1)) || (text.Lower(end - 1) is "ist" && Verbs.Contains(text.Lower(end - 2))) || (text.Lower(end - 1) is "hat" or "hatte" && text.Lower(end - 2) is "ausgewertet" or "begleitet" or "untersucht" or "erforscht" or "entwickelt" or "geleitet")))
        {
            return null;
        }

        return Only(reading, comma + 2, end);
    }

    /// <summary>"Ina Feld leitet in Unna das Tiefbauamt."</summary>
    private static Affiliation? InSentence(Reading reading, int verb)
    {
        var text = reading.Text;
        if (verb >= text.Tokens.Count || !Verbs.Contains(text.Lower(verb)) || text.Lower(verb) is "verantwortlich" or "zuständig")
        {
            return null;
        }

        var sentence = text.SentenceOf(verb);
        var end = text.Lower(verb + 1) is "und" && Verbs.Contains(text.Lower(verb + 2)) ? verb + 3 : verb + 1;
        while (end < sentence.End && end - verb < LongestClause && text.Tokens[end].Text is not ("," or "." or ";" or "(" or ":" or "\"") && text.Lower(end) is not "und")
        {
            end++;
        }

        return Only(reading, verb + 1, end);
    }

    /// <summary>The one body or town of the clause; "in Unna" says for whom only where nothing else does.</summary>
    private static Affiliation? Only(Reading reading, int first, int end)
    {
        var text = reading.Text;
        var told = Positions.Between(first, end)
            .Where(at => (text.Lower(at - 1) is "das" or "die" && text.Lower(at - 2) is "für") || (text.Lower(at - 1) is "im" or "bei" && reading.Organisations.From(at) is not null) || text.Lower(at - 1) is "der" or "des" or "dem" or "den" or "beim" or "vom" or "am" || PlaceLists.IsKindOfTown(text.Lower(at - 1)))
            .Select(at => At(reading, at)).Where(one => !one.SaysNothing).Take(2).ToList();
        var towns = told.Count > 0 ? [] : Positions.Between(first, end).Where(at => text.Lower(at - 1) is "in" || (text.Lower(at - 1) is "von" && text.Lower(at - 2) is "rathaus" or "verwaltung"))
            .Select(reading.Places.From).Where(town => town is { Value.Form: PlaceForm.Name or PlaceForm.Compound } && !reading.IsInName(town.Range.First)).Take(2).ToList();
        return told.Count == 1 ? told[0] : towns.Count == 1 ? new Affiliation { Place = towns[0] } : null;
    }

    // "in der Stadt Unna" says where, "der Stadt Unna" for whom.
    private static Affiliation At(Reading reading, int at) =>
        reading.Organisations.From(at) is { } body ? new Affiliation { Organisation = body }
        : reading.Organisations.At(at) is null && reading.Places.From(at) is { } place && IsOfTown(reading.Text, place) ? new Affiliation { Place = place }
        : reading.Places.From(at) is { Value.Form: PlaceForm.Adjective } adjective && reading.Text.Lower(adjective.Range.End).EndsWith("verwaltung", StringComparison.Ordinal) ? new Affiliation { Place = adjective }
        : Affiliation.None;

    private static bool IsOfTown(ReportText text, Mark<PlaceMention> place)
    {
        var noun = place.Value.Form == PlaceForm.District ? place.Range.First : place.Range.First - 1;
        return place.Value.Form is PlaceForm.Name or PlaceForm.District && (place.Value.Form == PlaceForm.District || PlaceLists.IsKindOfTown(text.Lower(noun)))
            && text.Lower(noun - 1) is "der" or "des" or "beim" or "vom" && text.Lower(noun - 2) is not "in";
    }

    private static Affiliation? WithoutFunction(Affiliation read) =>
        read is { Organisation: null, Place: null } || read.Function is not null ? null : read;
}
