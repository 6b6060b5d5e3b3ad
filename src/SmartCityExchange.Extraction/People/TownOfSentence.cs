using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>
/// The one town that the sentence speaks of where it comes to the person: "In Unna, so Klimaschutzmanager Jan Holt, …", "Den Bericht aus
/// Unna gab Ina Feld", "Die Stadt Unna war vertreten: Kämmerer Jan Holt …", "von der Stadt Unna berichtete deren Managerin Ina Feld".
/// </summary>
internal static class TownOfSentence
{
    private const int Reach = 40;
    private const int MostBehindTown = 4;
    private const int MostBehindStand = 12;
    private const int LongestTurn = 8;

    /// <summary>What somebody brings from a town: "Praxisbericht", "Erfahrungen".</summary>
    private static readonly WordEndings<string> Gifts = WordEndings.Of(Table.Column("gifts.tsv", 0));

    public static void Complete(Reading reading)
    {
        foreach (var mark in reading.People.InOrder.Where(mark => mark.Value.Affiliation is { Organisation: null, Place: null } && mark.Value.Part != SpeakerPart.Moderation).ToList())
        {
            if ((IsOpen(reading, mark.Value) ? Told(reading, mark) : OwnHouse(reading, mark)) is { } told)
            {
                reading.People.Replace(mark, mark.Value with { Affiliation = mark.Value.Affiliation.Or(told) with { End = mark.Value.Affiliation.End } });
            }
        }
    }

    private static bool IsOpen(Reading reading, PersonMention person) =>
        person.Affiliation is { Organisation: null, Place: null } && person.Part != SpeakerPart.Moderation && !FreeProfessions.Has(reading.Text, person.Affiliation);

    private static Affiliation? Told(Reading reading, Mark<PersonMention> mark)
    {
        var text = reading.Text;
        var start = StartOf(text, mark);
        var sentence = text.SentenceOf(start);
        if (text.Lower(start - 1) is "und" && reading.People.At(start - 2) is { } first && IsOfBodyBefore(text, StartOf(text, first)) && first.Value.Affiliation is { Organisation: not null } or { Place: not null })
        {
            // "…, für das Ina Feld und Jan Holt gekommen waren"
            return first.Value.Affiliation with { Function = null, Unit = null };
        }

        if (IsOfBodyBefore(text, start) && LastBefore(reading, sentence.First, start - 2) is { } employer)
        {
            return employer;
        }

        return text.Lower(start - 1) is "deren" or "dessen" ? LastBefore(reading, sentence.First == start - 1 && sentence.First > 0 ? text.SentenceOf(sentence.First - 1).First : sentence.First, start - 1)
            : mark.Value.Rule is "person.represented-by" ? TownOf(OnlyTown(reading, new TokenRange(sentence.First, start)))
            : text.Lower(start - 1) is "so" && text.Is(start - 2, ",") ? TownOf(OnlyTown(reading, new TokenRange(sentence.First, start - 2)))
            : text.Lower(start - 1) is "wie" && text.Is(start - 2, ",") && mark.Value.Affiliation.Function is not null ? TownOf(OnlyTown(reading, new TokenRange(sentence.First, start - 2)))
            : text.Lower(start - 1) is "von" && text.Lower(start - 2) is "angeführt" or "geleitet" or "begleitet" ? TownOf(OnlyTown(reading, new TokenRange(sentence.First, start - 2)))
            : text.Lower(start - 1) is "mit" or "durch" && IsRepresentation(text, sentence) ? TownOf(OnlyTown(reading, new TokenRange(sentence.First, start - 1)))
            : AtStand(reading, sentence, start) is { } stand ? stand
            : OfSubject(reading, sentence, mark) is { } subject ? TownOf(subject)
            : InReport(reading, sentence, start) is { } reported && mark.Value.Affiliation.Function is not null ? TownOf(reported)
            : text.Is(start - 1, ":") && reading.Places.At(start - 2) is { Value.Form: PlaceForm.Name } named && !reading.IsInName(start - 2) ? TownOf(named)
            : mark.Value.Affiliation.Function is not null && IsPossessive(text.Lower(start - 1)) && !Enumerable.Range(sentence.First, start - sentence.First).Any(at => reading.People.At(at) is not null) ? TownOf(OnlyTown(reading, new TokenRange(sentence.First, start - 1)))
            : mark.Value.Affiliation.Function is { } office && text.Is(start - 1, ":") && MunicipalOffices.IsOfTown(text, office) ? TownOf(OnlyTown(reading, new TokenRange(sentence.First, start - 1)))
            : ComesFrom(reading, mark) is { } home ? TownOf(home)
            : mark.Value.Affiliation is { Unit: not null, Function: null } && In(reading, sentence) is { } town ? TownOf(town)
            : GiftFrom(reading, sentence, start) is { } gift ? TownOf(gift)
            : Represented(reading, sentence, mark) is { } represented ? TownOf(represented)
            : There(reading, sentence, start, mark) is { } there ? TownOf(there)
            : AfterTown(reading, sentence, start, mark) is { } before ? TownOf(before)
            : OwnHouse(reading, mark) is { } owned ? owned
            : null;
    }

    /// <summary>"Das Konzept stammt vom Büro Grünraum, für das Ina Feld gekommen war", "der Kreis Unna, für den Jan Holt berichtete"</summary>
    private static bool IsOfBodyBefore(ReportText text, int start) =>
        (text.Lower(start - 1) is "das" or "den" or "die" && text.Lower(start - 2) is "für" && text.Is(start - 3, ","))
        || (text.Lower(start) is "die" && text.Lower(start - 1) is "für" && text.Is(start - 2, ","));

    /// <summary>Where the words begin that introduce the person.</summary>
    private static int StartOf(ReportText text, Mark<PersonMention> mark)
    {
        var start = mark.Value.Affiliation.Function is { } function && function.First < mark.Range.First && text.SentenceOf(function.First) == text.SentenceOf(mark.Range.First)
            ? function.First
            : mark.Range.First;
        start = text.Tokens[Math.Max(0, start - 1)].Text is "Frau" or "Herr" ? start - 1 : start;
        start = text.Lower(start - 1) is "ihren" or "ihre" && text.Lower(start - 2) is "durch" or "mit" ? start - 1 : start;
        return text.Lower(start - 1) is "der" or "die" ? start - 1 : start;
    }

    /// <summary>"Die Stadt Unna war mit Stadtbaurat Jan Holt vertreten", "war durch ihre Managerin Ina Feld vertreten"</summary>
    private static bool IsRepresentation(ReportText text, TokenRange sentence) =>
        Enumerable.Range(sentence.First, Math.Min(sentence.Count, Reach)).Any(at => text.Lower(at) is "vertreten" or "dabei" or "angereist");

    /// <summary>"deren": the town or body named last.</summary>
    private static Affiliation? LastBefore(Reading reading, int first, int end)
    {
        for (var at = end - 1; at >= Math.Max(first, end - Reach); at--)
        {
            if (reading.Organisations.At(at) is { } body)
            {
                return new Affiliation { Organisation = body };
            }

            if (reading.Places.At(at) is { Value.Form: PlaceForm.Name or PlaceForm.District } place)
            {
                // "beim Institut für Häfen in Unna. Dessen Leiter": the town is only where the body is.
                return reading.Text.Lower(place.Range.First - 1) is "in" or "aus" && reading.Organisations.At(place.Range.First - 2) is { } seated ? new Affiliation { Organisation = seated } : new Affiliation { Place = place };
            }
        }

        return null;
    }

    /// <summary>"Die Stadt Unna schickte ihre Managerin Ina Feld."</summary>
    private static bool IsPossessive(string word) => word is "ihre" or "ihren" or "ihrer" or "ihrem" or "seine" or "seinen" or "seiner" or "seinem";

    /// <summary>"am Stand der Nordlicht GmbH erläuterte Vertriebsleiter Jan Holt"</summary>
    private static Affiliation? AtStand(Reading reading, TokenRange sentence, int start)
    {
        var text = reading.Text;
        var stand = Enumerable.Range(Math.Max(sentence.First, start - MostBehindStand), Math.Min(MostBehindStand, start - sentence.First))
            .FirstOrDefault(at => text.IsCapital(at) && text.Lower(at).EndsWith("stand", StringComparison.Ordinal) && text.Lower(at + 1) is "der" or "des" or "von", -1);
        return stand < 0 ? null
            : reading.Organisations.From(stand + 2) is { } body ? new Affiliation { Organisation = body }
            : PlaceLists.IsKindOfTown(text.Lower(stand + 2)) && reading.Places.From(stand + 3) is { } town ? new Affiliation { Place = town }
            : null;
    }

    /// <summary>"In Unna hat Ina Feld, Leiterin der Bücherei, …", "Unna hat neue Pegel; verantwortlich ist Amtsleiter Jan Holt": nobody else is named there.</summary>
    private static Mark<PlaceMention>? OfSubject(Reading reading, TokenRange sentence, Mark<PersonMention> mark)
    {
        var text = reading.Text;
        var first = text.Lower(sentence.First) is "in" ? sentence.First + 1 : sentence.First;
        return mark.Value.Affiliation.Function is { } office && !text.Lower(office.First).StartsWith("prof", StringComparison.Ordinal) && mark.Value.Name.Title?.StartsWith("Prof", StringComparison.Ordinal) is not true
            && reading.Places.From(first) is { Value.Form: PlaceForm.Name } town && (text.Lower(town.Range.End) is "hat" or "haben" or "setzt" or "will" or "gibt" || (first > sentence.First && MunicipalOffices.IsOfTown(text, office) && text.Lower(office.First - 1) is ";"))
            && Enumerable.Range(sentence.First, sentence.Count).Select(reading.People.At).OfType<Mark<PersonMention>>().Distinct().Count() == 1
                ? town
                : null;
    }

    /// <summary>"In Unna, berichtete Amtsleiterin Ina Feld, wachsen …"</summary>
    private static Mark<PlaceMention>? InReport(Reading reading, TokenRange sentence, int start)
    {
        var text = reading.Text;
        return text.Lower(sentence.First) is "in" && text.Is(start - 2, ",") && SpeechCues.PartOf(text.Lower(start - 1)) is not null
            && reading.Places.From(sentence.First + 1) is { Value.Form: PlaceForm.Name or PlaceForm.Compound } place && place.Range.End == start - 2 ? place : null;
    }

    /// <summary>"Ina Feld kommt aus Unna"</summary>
    private static Mark<PlaceMention>? ComesFrom(Reading reading, Mark<PersonMention> mark) =>
        reading.Text.Lower(mark.Range.End) is "kommt" or "kam" or "stammt" or "reiste" && reading.Text.Lower(mark.Range.End + 1) is "aus"
        && reading.Places.From(mark.Range.End + 2) is { Value.Form: PlaceForm.Name or PlaceForm.Compound } place ? place : null;

    /// <summary>"In Unna zeigte uns Frau Feld vom Amt für Verkehr …": the office is that of the one town in which the sentence is.</summary>
    private static Mark<PlaceMention>? In(Reading reading, TokenRange sentence) =>
        OnlyTown(reading, sentence) is { } town && reading.Text.Lower(town.Range.First - 1) is "in" or "aus" ? town : null;

    /// <summary>"Einen Werkstattbericht aus Unna lieferte Ina Feld"</summary>
    private static Mark<PlaceMention>? GiftFrom(Reading reading, TokenRange sentence, int start)
    {
        var text = reading.Text;
        for (var at = start - 1; at > Math.Max(sentence.First, start - MostBehindTown); at--)
        {
            if (reading.Places.At(at) is { } place)
            {
                var noun = PlaceLists.IsKindOfTown(text.Lower(place.Range.First - 1)) && text.Lower(place.Range.First - 2) is "der" ? place.Range.First - 4 : place.Range.First - 2;
                return place.Value.Form == PlaceForm.Name && text.Lower(noun + 1) is "aus" && noun >= sentence.First && (Gifts.Matches(text.Lower(noun)) || text.Tokens[noun].Text is ":" or ";" or ",") ? place : null;
            }

            if (text.IsCapital(at) || text.Tokens[at].Text is "," or ":" or ";")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Auch die Stadt Unna war vertreten: Kämmerer Jan Holt und Planerin Ina Feld …"</summary>
    private static Mark<PlaceMention>? Represented(Reading reading, TokenRange sentence, Mark<PersonMention> mark)
    {
        var text = reading.Text;
        var colon = mark.Range.First - 1;
        while (colon > Math.Max(sentence.First, mark.Range.First - Reach) && !text.Is(colon, ":"))
        {
            colon--;
        }

        return text.Is(colon, ":") && Enumerable.Range(sentence.First, colon - sentence.First).Any(at => text.Lower(at) is "vertreten" or "dabei" or "gast" || (text.Lower(at) is "aus" && reading.Places.From(at + 1)?.Range.End == colon))
            ? OnlyTown(reading, new TokenRange(sentence.First, colon))
            : null;
    }

    /// <summary>"… das Beispiel Unna. Dort, berichtete Amtsleiterin Ina Feld, …", "Die dortige Leiterin, Ina Feld, …"</summary>
    private static Mark<PlaceMention>? There(Reading reading, TokenRange sentence, int start, Mark<PersonMention> mark)
    {
        var text = reading.Text;
        var isThere = (text.Lower(sentence.First) is "dort" || (text.Lower(sentence.First) is "von" && text.Lower(sentence.First + 1) is "dort")) && start - sentence.First <= MostBehindTown;
        var isOfThere = text.Lower(start - 1) is "dortige" or "dortiger" or "dortigen" || text.Lower(start) is "dortige" or "dortiger" or "dortigen";
        var end = mark.Range.End;

        // "In Unna, zeigte Ina Feld von der dortigen Stadtverwaltung"
        isOfThere |= mark.Value.Affiliation.Unit is { } unit && text.Lower(unit.First - 1) is "dortigen";
        isOfThere |= text.Lower(end) is "von" or "aus" or "bei" && text.Lower(end + 1) is "der" && text.Lower(end + 2) is "dortigen" && text.Lower(end + 3).EndsWith("verwaltung", StringComparison.Ordinal);
        if (isOfThere && OnlyTown(reading, new TokenRange(sentence.First, Math.Max(sentence.First, start))) is { } own)
        {
            return own;
        }

        return (isThere || isOfThere) && (isOfThere || mark.Value.Affiliation.Function is not null) && sentence.First > 0 && text.PassageOf(sentence.First - 1) == text.PassageOf(start)
            ? OnlyTown(reading, text.SentenceOf(sentence.First - 1))
            : null;
    }

    /// <summary>"Den Anfang machte Unna. Klimamanagerin Ina Feld warb …", "Die Stadt Unna stellte ihr Konzept vor. Amtsleiterin Ina Feld zeigte …"</summary>
    private static Mark<PlaceMention>? AfterTown(Reading reading, TokenRange sentence, int start, Mark<PersonMention> mark)
    {
        var text = reading.Text;
        if (mark.Value.Affiliation.Function is not { } office || start > sentence.First + 1 || office.First >= mark.Range.First || sentence.First == 0 || text.PassageOf(sentence.First - 1) != mark.Value.Passage)
        {
            return null;
        }

        var before = text.SentenceOf(sentence.First - 1);
        var isShort = before.Count <= LongestTurn && reading.Places.At(before.End - 2) is { Value.Form: PlaceForm.Name } last && last.Range.End == before.End - 1;
        isShort |= before.Count <= LongestTurn && reading.Places.From(before.First) is { Value.Form: PlaceForm.Name };
        var isSubject = text.Lower(before.First) is "die" && PlaceLists.IsKindOfTown(text.Lower(before.First + 1)) && reading.Places.From(before.First + 2) is not null;
        return (isShort || isSubject) && !Enumerable.Range(before.First, before.Count).Any(at => reading.People.At(at) is not null || reading.Organisations.At(at) is not null) ? OnlyTown(reading, before) : null;
    }

    /// <summary>"Begleitet wird das vom Büro Grünraum. Inhaberin Ina Feld hatte ein Modell dabei": who owns or heads needs a house, and the sentence before names one.</summary>
    private static Affiliation? OwnHouse(Reading reading, Mark<PersonMention> mark)
    {
        var text = reading.Text;
        var start = StartOf(text, mark);
        var sentence = text.SentenceOf(start);
        if (mark.Value.Affiliation.Function is not { } office || start > sentence.First + 1 || sentence.First == 0 || text.PassageOf(sentence.First - 1) != mark.Value.Passage
            || !(text.Lower(office.First).StartsWith("inhaber", StringComparison.Ordinal) || text.Lower(office.First).StartsWith("geschäftsführer", StringComparison.Ordinal)))
        {
            return null;
        }

        var before = text.SentenceOf(sentence.First - 1);
        var bodies = Enumerable.Range(before.First, before.Count).Select(reading.Organisations.From).OfType<Mark<OrganisationMention>>().Take(2).ToList();
        return bodies.Count == 1 && bodies[0].Value.Rule is not "organisation.known" ? new Affiliation { Organisation = bodies[0] } : null;
    }

    /// <summary>The one town of these words; what is only compared or travelled to is none.</summary>
    public static Mark<PlaceMention>? OnlyTown(Reading reading, TokenRange words)
    {
        var towns = Enumerable.Range(words.First, Math.Max(0, Math.Min(words.Count, Reach * 2))).Select(reading.Places.From).OfType<Mark<PlaceMention>>()
            .Where(place => place.Value.Form is PlaceForm.Name or PlaceForm.District or PlaceForm.Compound && !reading.IsInName(place.Range.First)
                && reading.Text.Lower(place.Range.First - 1) is not ("nach" or "mit" or "gegen" or "über") && (reading.Text.Lower(place.Range.First - 1) is not "wie" || place.Range.First - 1 == reading.Text.SentenceOf(place.Range.First).First))
            .DistinctBy(place => place.Value.Place.Ags).Take(2).ToList();
        return towns.Count == 1 ? towns[0] : null;
    }

    private static Affiliation? TownOf(Mark<PlaceMention>? town) => town is null ? null : new Affiliation { Place = town };
}
