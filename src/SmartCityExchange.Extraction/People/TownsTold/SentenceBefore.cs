using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.People.Affiliations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People.TownsTold;

/// <summary>A town or body of the sentence before, to which the introduction points: "Dort berichtete Amtsleiterin Ina Feld …".</summary>
internal static class SentenceBefore
{
    private const int MostBehindThere = 4;
    private const int LongestTurn = 8;
    private const int LongestDateline = 2;

    private static readonly Wording There = Wording.Of("dort");
    private static readonly Wording FromThere = Wording.Of("von dort");
    private static readonly Wording OfThere = Wording.Of("dortige|dortiger|dortigen");
    private static readonly Wording OfOfficesThere = Wording.Of("von|aus|bei der dortigen *verwaltung");
    private static readonly Wording NeedsHouse = Wording.Of("inhaber*|geschäftsführer*");
    private static readonly Wording Quoted = Wording.Of(", so");
    private static readonly Wording The = Wording.Of("die");

    /// <summary>"… das Beispiel Unna. Dort, berichtete Amtsleiterin Ina Feld, …", "Die dortige Leiterin, Ina Feld, …"</summary>
    public static Affiliation? TownThere(IntroducedPerson person)
    {
        var (text, first) = (person.Text, person.Sentence.First);
        var isOfThere = IsOfThere(person);
        if (isOfThere && person.TownBefore() is { } own)
        {
            return own;
        }

        var isThere = (There.StandsAt(text, first) || FromThere.StandsAt(text, first))
            && person.Start - first <= MostBehindThere && person.Office is not null;
        return (isThere || isOfThere) && first > 0 && text.PassageOf(first - 1) == text.PassageOf(person.Start)
            ? IntroducedPerson.From(OnlyTown.In(person.Reading, text.SentenceOf(first - 1)))
            : null;
    }

    /// <summary>"Den Anfang machte Unna. Klimamanagerin Ina Feld warb …", "Die Stadt Unna stellte ihr Konzept vor. Amtsleiterin Ina Feld …"</summary>
    public static Affiliation? OfTown(IntroducedPerson person) =>
        person.Office is { } office && office.First < person.Mark.Range.First
        && person.SentenceBefore is { } before && IsOfTownAlone(person.Reading, before)
            ? IntroducedPerson.From(OnlyTown.In(person.Reading, before))
            : null;

    /// <summary>"Ganz anders Unna. Dort hat die Stadt gekauft. Jan Holt, Leiter des Referats Planung, …": the town heads the passage.</summary>
    public static Affiliation? HeadOfPassage(IntroducedPerson person)
    {
        var (reading, text) = (person.Reading, person.Text);
        var head = text.SentenceOf(text.Passages[person.Mark.Value.Passage].First);
        return person.Office is { } office && head.Count > LongestDateline && head.End < person.Sentence.First && MunicipalOffices.IsOfTown(text, office)
            && IsOfTownAlone(reading, head) && OnlyTown.In(reading, new TokenRange(head.First, person.Start)) is { } town
            && !Positions.Between(head.First, person.Start).Any(at => reading.People.At(at) is not null || reading.Organisations.At(at) is not null)
                ? new Affiliation { Place = town }
                : null;
    }

    /// <summary>"…, in Unna bekommt der Friedhof Zisternen. „Da wird gegossen“, so Beigeordneter Jan Holt": the words explain what the sentence told last.</summary>
    public static Affiliation? Explained(IntroducedPerson person)
    {
        var (reading, text, first) = (person.Reading, person.Text, person.Sentence.First);
        if (person.Office is not { } office || !text.Is(first, "\"") || !MunicipalOffices.IsOfTown(text, office) || !person.IsBehind(Quoted)
            || first == 0 || text.PassageOf(first - 1) != text.PassageOf(first))
        {
            return null;
        }

        var before = text.SentenceOf(first - 1);
        var last = before.Positions.Select(reading.Places.From).LastOrDefault(town => town is not null);
        return last is { Value.Form: PlaceForm.Name } && text.Lower(last.Range.First - 1) is "in" && !reading.IsInName(last.Range.First)
            ? new Affiliation { Place = last }
            : null;
    }

    /// <summary>"Begleitet wird das vom Büro Grünraum. Inhaberin Ina Feld hatte ein Modell dabei": who owns or heads needs a house.</summary>
    public static Affiliation? OwnHouse(IntroducedPerson person)
    {
        if (person.Office is not { } office || !NeedsHouse.StandsAt(person.Text, office.First) || person.SentenceBefore is not { } before)
        {
            return null;
        }

        var bodies = BodiesIn(person.Reading, before).Take(2).ToList();
        return bodies is [{ Value.Rule: not "organisation.known" } body] ? new Affiliation { Organisation = body } : null;
    }

    /// <summary>"Die dortige Leiterin", "vom dortigen Amt", "In Unna zeigte Ina Feld von der dortigen Stadtverwaltung …"</summary>
    private static bool IsOfThere(IntroducedPerson person) =>
        person.IsBehind(OfThere) || OfThere.StandsAt(person.Text, person.Start)
        || (person.Unit is { } unit && person.Text.Lower(unit.First - 1) is "dortigen")
        || OfOfficesThere.StandsAt(person.Text, person.Mark.Range.End);

    /// <summary>A short sentence that begins or ends with a town, or one of which a town is the subject; nobody else is named there.</summary>
    private static bool IsOfTownAlone(Reading reading, TokenRange sentence)
    {
        var (text, towns) = (reading.Text, reading.Places);
        var endsWithTown = towns.At(sentence.End - 2) is { Value.Form: PlaceForm.Name } last && last.Range.End == sentence.End - 1;
        var beginsWithTown = towns.From(sentence.First) is { Value.Form: PlaceForm.Name };
        var hasTownAsSubject = The.StandsAt(text, sentence.First) && PlaceLists.IsKindOfTown(text.Lower(sentence.First + 1))
            && towns.From(sentence.First + 2) is not null;
        return (hasTownAsSubject || (sentence.Count <= LongestTurn && (endsWithTown || beginsWithTown)))
            && !sentence.Positions.Any(at => reading.People.At(at) is not null || reading.Organisations.At(at) is not null);
    }

    private static IEnumerable<Mark<OrganisationMention>> BodiesIn(Reading reading, TokenRange sentence) =>
        sentence.Positions.Select(reading.Organisations.From).OfType<Mark<OrganisationMention>>();
}
