using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.People.Affiliations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People.TownsTold;

/// <summary>A town that the sentence names as its subject, as where it takes place, or as where something comes from.</summary>
internal static class TownOfClause
{
    private const int Reach = 40;
    private const int MostBehindTown = 4;
    private const int LongestExample = 8;

    private static readonly Wording Has = Wording.Of("hat|haben|setzt|will|gibt");
    private static readonly Wording Example = Wording.Of("das|die|den beispiel|konzept|projekt|strategie|vorhaben|weg|erfahrungen|app|modell");
    private static readonly Wording Who = Wording.Of(", der|die dort");
    private static readonly Wording CameFrom = Wording.Of("kommt|kam|stammt|reiste aus");

    /// <summary>What somebody brings from a town: "Praxisbericht", "Erfahrungen".</summary>
    private static readonly WordEndings<string> Gifts = WordEndings.Of(Table.Column("gifts.tsv", 0));

    /// <summary>
    /// "In Unna hat Ina Feld, Leiterin der Bücherei, …", "Unna hat neue Pegel; verantwortlich ist Amtsleiter Jan Holt": nobody else is
    /// named there, and the office is none of a university.
    /// </summary>
    public static Affiliation? AsSubject(IntroducedPerson person)
    {
        var (text, sentence) = (person.Text, person.Sentence);
        if (person.Office is not { } office || IsProfessor(person, office))
        {
            return null;
        }

        var first = text.Lower(sentence.First) is "in" ? sentence.First + 1
            : text.Lower(sentence.First) is "die" && PlaceLists.IsKindOfTown(text.Lower(sentence.First + 1)) ? sentence.First + 2
            : sentence.First;
        if (person.Reading.Places.From(first) is not { Value.Form: PlaceForm.Name } town || PeopleIn(person.Reading, sentence) != 1)
        {
            return null;
        }

        var isBehindIn = first > sentence.First && text.Lower(office.First - 1) is ";" && MunicipalOffices.IsOfTown(text, office);
        return isBehindIn || Has.StandsAt(text, town.Range.End) ? new Affiliation { Place = town } : null;
    }

    /// <summary>"Das Beispiel der Stadt Unna stellte Ina Feld vor": who shows what the town did.</summary>
    public static Affiliation? AsExample(IntroducedPerson person)
    {
        var (text, first) = (person.Text, person.Sentence.First);
        return Example.StandsAt(text, first) && SpeechCues.PartOf(text.Lower(person.Start - 1)) is not null && PeopleIn(person.Reading, person.Sentence) == 1
            && OnlyTown.In(person.Reading, new TokenRange(first, Math.Min(person.Start, first + LongestExample))) is { } town
            && town.Range.End == person.Start - 1
                ? new Affiliation { Place = town }
                : null;
    }

    /// <summary>"In Unna, berichtete Amtsleiterin Ina Feld, wachsen …"</summary>
    public static Affiliation? InReport(IntroducedPerson person)
    {
        var (text, first) = (person.Text, person.Sentence.First);
        return person.Office is not null && text.Lower(first) is "in" && text.Is(person.Start - 2, ",")
            && SpeechCues.PartOf(text.Lower(person.Start - 1)) is not null
            && person.Reading.Places.From(first + 1) is { Value.Form: PlaceForm.Name or PlaceForm.Compound } town
            && town.Range.End == person.Start - 2
                ? new Affiliation { Place = town }
                : null;
    }

    /// <summary>"Ina Feld kommt aus Unna"</summary>
    public static Affiliation? ComesFrom(IntroducedPerson person) =>
        CameFrom.EndAt(person.Text, person.Mark.Range.End) is { } behind
        && person.Reading.Places.From(behind) is { Value.Form: PlaceForm.Name or PlaceForm.Compound } town
            ? new Affiliation { Place = town }
            : null;

    /// <summary>"Einblicke in Unnas Daten gab Ina Feld, die dort das Vermessungsamt leitet."</summary>
    public static Affiliation? WorksThere(IntroducedPerson person) => Who.StandsAt(person.Text, person.Mark.Range.End) ? person.TownBefore() ?? OnlyOwner(person) : null;

    /// <summary>The one town of the sentence in whatever form.</summary>
    private static Affiliation? OnlyOwner(IntroducedPerson person)
    {
        var words = person.Before();
        var towns = words.Positions.Select(person.Reading.Places.From).OfType<Mark<PlaceMention>>().DistinctBy(town => town.Value.Place).Take(2).ToList();
        return towns is [var one] ? IntroducedPerson.From(one) : null;
    }

    /// <summary>"In Unna zeigte uns Frau Feld vom Amt für Verkehr …": the office is that of the one town in which the sentence is.</summary>
    public static Affiliation? WhereOfficeIs(IntroducedPerson person) =>
        person is { Unit: not null, Office: null }
        && OnlyTown.In(person.Reading, person.Sentence) is { } town
        && person.Text.Lower(town.Range.First - 1) is "in" or "aus"
            ? new Affiliation { Place = town }
            : null;

    /// <summary>"Einen Werkstattbericht aus Unna lieferte Ina Feld"</summary>
    public static Affiliation? GiftFrom(IntroducedPerson person)
    {
        var text = person.Text;
        for (var at = person.Start - 1; at > Math.Max(person.Sentence.First, person.Start - MostBehindTown); at--)
        {
            if (person.Reading.Places.At(at) is { } town)
            {
                return town.Value.Form == PlaceForm.Name && IsGift(person, town.Range.First) ? new Affiliation { Place = town } : null;
            }

            if (text.IsCapital(at) || text.Lower(at) is "," or ":" or ";")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Auch die Stadt Unna war vertreten: Kämmerer Jan Holt und Planerin Ina Feld …"</summary>
    public static Affiliation? Represented(IntroducedPerson person)
    {
        var (text, name, first) = (person.Text, person.Mark.Range.First, person.Sentence.First);
        var colon = name - 1;
        while (colon > Math.Max(first, name - Reach) && !text.Is(colon, ":"))
        {
            colon--;
        }

        return text.Is(colon, ":") && Positions.Between(first, colon).Any(at => TellsWhoCame(person, at, colon))
            ? IntroducedPerson.From(OnlyTown.In(person.Reading, new TokenRange(first, colon)))
            : null;
    }

    private static bool TellsWhoCame(IntroducedPerson person, int at, int colon) => person.Text.Lower(at) switch
    {
        "vertreten" or "dabei" or "gast" => true,
        "aus" => person.Reading.Places.From(at + 1)?.Range.End == colon,
        _ => false,
    };

    /// <summary>Before "aus Unna" or "aus der Stadt Unna" stands what was brought, or a mark.</summary>
    private static bool IsGift(IntroducedPerson person, int town)
    {
        var text = person.Text;
        var from = PlaceLists.IsKindOfTown(text.Lower(town - 1)) && text.Lower(town - 2) is "der" ? town - 3 : town - 1;
        return text.Lower(from) is "aus" && from > person.Sentence.First
            && (text.Lower(from - 1) is ":" or ";" or "," || Gifts.Matches(text.Lower(from - 1)));
    }

    private static bool IsProfessor(IntroducedPerson person, TokenRange office) =>
        person.Text.Lower(office.First).StartsWith("prof", StringComparison.Ordinal)
        || person.Mark.Value.Name.Title?.StartsWith("Prof", StringComparison.Ordinal) is true;

    private static int PeopleIn(Reading reading, TokenRange sentence) =>
        sentence.Positions.Select(reading.People.At).OfType<Mark<PersonMention>>().Distinct().Count();
}
