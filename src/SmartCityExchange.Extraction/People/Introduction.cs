using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.People.Affiliations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>What stands before a name: a function, "vertreten durch", the body or town that the person speaks for.</summary>
/// <param name="Rule">The rule by which the words before make the name a person's, or null when they do not.</param>
/// <param name="Start">Where the introduction begins.</param>
internal sealed record Introduction(string? Rule, Affiliation Affiliation, int Start)
{
    private const int Reach = 15;
    private const int LongestHouse = 6;
    private const int ReachOfPlace = 30;
    private const int MostBeforePlace = 5;

    private static readonly Wording UnderLeadOf = Wording.Of("unter der|dem leitung|moderation|federführung|vorsitz");

    private static readonly WordEndings<string> Colleagues = WordEndings.Of(["kollege", "kollegin", "kollegen", "kolleginnen"]);

    public static Introduction Before(Reading reading, int name)
    {
        var text = reading.Text;
        var function = FunctionBefore(reading, name);
        var start = function?.Start ?? name;
        var affiliation = function?.Affiliation ?? Affiliation.None;
        var rule = function is null ? null : "person.after-function";
        var withoutArticle = text.Lower(start - 1) is "der" or "die" or "den" or "dem" or "seinem" or "seiner" or "ihrem" or "ihrer" ? start - 1 : start;
        if (SpeechCues.Introduction(text, withoutArticle) is { } introduced)
        {
            // "der IHK Nord Westfalen, vertreten durch"
            var end = text.Is(withoutArticle - 3, ",") ? withoutArticle - 3 : withoutArticle - 2;
            var represented = BodyEndingAt(reading, end);

            // "Unna und Werl, vertreten durch Ina Feld und Jan Holt": which one is whose is not said here.
            var isOneOfMany = represented.Place is { } one && PlaceLists.IsSeparator(text, one.Range.First - 1) && reading.Places.At(one.Range.First - 2) is not null;
            return new Introduction(introduced, isOneOfMany ? affiliation : affiliation.Or(represented), withoutArticle - 2);
        }

        if (text.Lower(withoutArticle - 1) is "mit")
        {
            return new Introduction(rule, affiliation.Or(BodyEndingAt(reading, withoutArticle - 1)), start);
        }

        if (function is null && Colleagues.Matches(text.Lower(name - 1)) && reading.Places.At(name - 2) is { Value.Form: PlaceForm.Adjective } home)
        {
            // "ihr Moerser Kollege Jan Holt"
            return new Introduction(null, new Affiliation { Place = home }, name - 2);
        }

        if (function is null && ColleagueFrom(reading, name) is { } colleague)
        {
            return new Introduction(null, new Affiliation { Place = colleague }, name);
        }

        if (text.Is(start - 1, ":") && LabelBefore(reading, start - 1) is { SaysNothing: false } label)
        {
            return new Introduction(rule, affiliation.Or(label), start);
        }

        if (affiliation.Place is null && affiliation.Organisation is null && SentenceOpening(reading, name, affiliation.Function) is { SaysNothing: false } opening
            && BodyEndingAt(reading, start).SaysNothing)
        {
            return new Introduction(rule, affiliation.Or(opening), start);
        }

        if (function is not null && text.Is(start - 1, "(") && BodyEndingAt(reading, start - 1) is { SaysNothing: false } owner)
        {
            // "die Stadtwerke Unna (Geschäftsführerin Ina Feld)"
            return new Introduction(rule, affiliation.Or(owner), start);
        }

        if (text.Is(start - 1, ",") && function is null)
        {
            return new Introduction(null, LineBegins(reading, start - 1), start);
        }

        if (function is not null && withoutArticle < start && BodyEndingAt(reading, withoutArticle) is { Organisation: { } spokenFor } && IsBehindFor(text, spokenFor.Range.First))
        {
            // "…, für den Städtetag die Geschäftsführerin Ina Feld"
            return new Introduction(rule, affiliation.Or(new Affiliation { Organisation = spokenFor }), start);
        }

        return new Introduction(rule, function is null ? Affiliation.None : affiliation.Or(BodyEndingAt(reading, start)), start);
    }

    private static bool IsBehindFor(ReportText text, int body) => text.Lower(body - 1) is "für" || (text.Lower(body - 1) is "den" or "die" or "das" && text.Lower(body - 2) is "für");

    /// <summary>"Sein Kollege aus Unna, Jan Holt, …"</summary>
    private static Mark<PlaceMention>? ColleagueFrom(Reading reading, int name)
    {
        var text = reading.Text;
        var place = text.Is(name - 1, ",") && reading.Places.At(name - 2) is { Value.Form: PlaceForm.Name or PlaceForm.District } town ? town : null;
        return place is not null && text.Lower(place.Range.First - 1) is "aus" && Colleagues.Matches(text.Lower(place.Range.First - 2)) ? place : null;
    }

    /// <summary>"Stadt Greven: Frau Muster", "Much: Anna Berg zeigte …": the town or body fills the line up to the colon.</summary>
    private static Affiliation LabelBefore(Reading reading, int colon)
    {
        var text = reading.Text;
        var body = BodyEndingAt(reading, colon);
        var range = body.Place?.Range ?? body.Organisation?.Range;
        var passage = text.Passages[text.PassageOf(colon)];
        return range is { } at && Positions.Between(passage.First, at.First)
            .All(i => text.Tokens[i].Text is "-" or "–" or "•" or "*" || PlaceLists.IsKindOfTown(text.Lower(i)))
            ? body
            : Affiliation.None;
    }

    /// <summary>"Aus Celle war Stadtbaurat … angereist", "Für die Stadt Unna stellte … vor": the first words of the sentence say where from.</summary>
    private static Affiliation SentenceOpening(Reading reading, int name, TokenRange? function)
    {
        var text = reading.Text;
        var first = text.SentenceOf(name).First;
        first = text.Lower(first) is "und" or "auch" or "aber" or "doch" ? first + 1 : first;
        if (text.Lower(first) is "in" or "im" && function is { } office)
        {
            return PlaceOfOffice(reading, first, name, office);
        }

        // "Als Vertreterin der Stadt Unna sprach …"
        var isRepresented = text.Lower(first) is "als" && text.Lower(first + 1).StartsWith("vertret", StringComparison.Ordinal) && text.Lower(first + 2) is "der" or "des" or "aus" or "von";
        first = isRepresented ? first + 2 : first;
        var isOfTown = isRepresented || (text.Lower(first) is "von" && function is not null);
        if (!(isOfTown || text.Lower(first) is "aus" or "für") || name - first > Reach || Positions.Between(first, name).Any(at => reading.People.At(at) is not null))
        {
            return Affiliation.None;
        }

        var at = first + 1;
        while (at < name && at - first < 4 && (text.Lower(at) is "die" or "den" or "der" or "das" || PlaceLists.IsKindOfTown(text.Lower(at))))
        {
            at++;
        }

        // A town alone is where somebody comes from; a function or "Stadt" makes it the town they work for.
        if (isOfTown && !isRepresented && at == first + 1)
        {
            return Affiliation.None;
        }

        // "Aus dem hessischen Bad Nauheim"
        at = text.Lower(at) is "dem" && !text.IsCapital(at + 1) && reading.Places.From(at + 2) is { Value.Form: PlaceForm.Name } ? at + 2 : at;
        return reading.Places.From(at) is { Value.Form: PlaceForm.Name or PlaceForm.District or PlaceForm.Compound } place && !text.Is(place.Range.End, ",") ? new Affiliation { Place = place }
            : reading.Organisations.From(at) is { } body && (isRepresented || text.Lower(first) is "für") ? new Affiliation { Organisation = body }
            : Affiliation.None;
    }

    /// <summary>"In Celle führte Stadtmanagerin …", "Im Rathaus der Gemeinde Much stellte Bürgermeister …": the office is that of the town.</summary>
    private static Affiliation PlaceOfOffice(Reading reading, int first, int name, TokenRange office)
    {
        var text = reading.Text;
        if (name - first > ReachOfPlace || !MunicipalOffices.IsOfTown(text, office))
        {
            return Affiliation.None;
        }

        var at = first + 1;
        while (at < office.First && at - first < MostBeforePlace && reading.Places.From(at) is null)
        {
            at++;
        }

        var isNamed = at == first + 1 || PlaceLists.IsKindOfTown(text.Lower(at - 1));
        return isNamed && at < office.First && reading.Places.From(at) is { Value.Form: PlaceForm.Name } town && !text.Is(town.Range.End, ",") ? new Affiliation { Place = town } : Affiliation.None;
    }

    /// <summary>"Stadtbaurat Robin …", "die Leiterin der Stabsstelle Digitales, Anna …"</summary>
    private static (int Start, Affiliation Affiliation)? FunctionBefore(Reading reading, int name)
    {
        var text = reading.Text;
        var first = text.SentenceOf(name).First;
        var end = text.Is(name - 1, ",") ? name - 1 : name;
        for (var head = end - 1; head >= Math.Max(first, end - Reach); head--)
        {
            if (reading.People.At(head) is not null)
            {
                return null;
            }

            if (Functions.IsHead(text, head) && FunctionPhrase.IsFree(reading, head) && !(text.Lower(head - 1) is "des" && head - 2 >= first && Functions.IsHead(text, head - 2) && !UnderLeadOf.StandsBefore(text, head - 1)))
            {
                var affiliation = AffiliationReader.Read(reading, head, end, mayTrail: false);

                // "Fachbereichsleiter Planen und Bauen, Jan Holt": before a comma words in capitals are no name.
                affiliation = affiliation.End < end && end < name && AffiliationReader.Read(reading, head, end, mayTrail: true) is var trailing && trailing.End == end ? trailing : affiliation;
                var start = FunctionPhrase.StartBefore(reading, head);
                affiliation = WithHouseUpTo(reading, WithBodyUpTo(reading, affiliation, end), end);
                return affiliation.End == end && affiliation.Function is { } function && IsWholeTitle(text, name, start)
                    ? (start, affiliation with { Function = function with { First = start } })
                    : null;
            }
        }

        return null;
    }

    /// <summary>"der Geschäftsführer des VfL Unna, Jan Holt": a body that only the place between office and name makes one.</summary>
    private static Affiliation WithBodyUpTo(Reading reading, Affiliation affiliation, int end)
    {
        var text = reading.Text;
        return affiliation is { Function: not null, Organisation: null, Place: null } && affiliation.End + 1 < end && text.Is(end, ",")
            && text.Lower(affiliation.End) is "der" or "des" or "vom" or "von" && UnknownBody.Behind(reading, affiliation.End, end) is { } body
                ? affiliation with { Organisation = body, End = body.Range.End }
                : affiliation;
    }

    /// <summary>"die Leiterin der Overbergschule, Ina Feld", "der Vorsitzende des Fahrdienstes „Dorfmobil“, Jan Holt": a house that no table knows, up to the comma before the name.</summary>
    private static Affiliation WithHouseUpTo(Reading reading, Affiliation affiliation, int end)
    {
        var text = reading.Text;
        if (affiliation is not { Function: { } function, Unit: null, Organisation: null, Place: null } || affiliation.End != function.End || !text.Is(end, ",") || text.Lower(function.End) is not ("der" or "des")
            || end - function.End - 1 is < 1 or > LongestHouse)
        {
            return affiliation;
        }

        var isHouse = Positions.Between(function.End + 1, end).All(at =>
            (text.IsCapital(at) && !Functions.IsHead(text, at)) || (text.Lower(at) is "und" && text.Tokens[at - 1].Text.EndsWith('-')) || text.Tokens[at].Text is "\"" || (text.Lower(at) is "in" && reading.Places.From(at + 1)?.Range.End == end));
        return isHouse ? affiliation with { End = end } : affiliation;
    }

    // "…, Leiterin X, Max Y": a function that follows another name's comma belongs to that name.
    private static bool IsWholeTitle(ReportText text, int name, int start) => !text.Is(name - 1, ",") || !text.Is(start - 1, ",");

    /// <summary>The body or the town whose name ends right before the token.</summary>
    private static Affiliation BodyEndingAt(Reading reading, int end)
    {
        if (reading.Organisations.At(end - 1) is { } body)
        {
            return new Affiliation { Organisation = body };
        }

        return reading.Places.At(end - 1) is { } place ? new Affiliation { Place = place } : Affiliation.None;
    }

    /// <summary>"Stadt Unna, Frau Muster": the town begins the line or follows "Stadt".</summary>
    private static Affiliation LineBegins(Reading reading, int comma)
    {
        var body = BodyEndingAt(reading, comma);
        var first = body.Place?.Range.First ?? body.Organisation?.Range.First;
        return first is { } at && (PlaceLists.IsKindOfTown(reading.Text.Lower(at - 1)) || at - reading.Text.Passages[reading.Text.PassageOf(at)].First <= 1)
            ? body
            : Affiliation.None;
    }
}
