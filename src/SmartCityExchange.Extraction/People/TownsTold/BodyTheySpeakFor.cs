using SmartCityExchange.Extraction.People.Affiliations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People.TownsTold;

/// <summary>Whom the words before a person name as the one spoken for: "der Kreis Unna, für den Jan Holt berichtete".</summary>
internal static class BodyTheySpeakFor
{
    private const int Reach = 40;
    private const int MostBehindStand = 12;

    private static readonly Wording And = Wording.Of("und");
    private static readonly Wording ForWhom = Wording.Of(", für|von das|den|die|der|dem");
    private static readonly Wording For = Wording.Of(", für|von");
    private static readonly Wording Whose = Wording.Of("deren|dessen");
    private static readonly Wording StandOf = Wording.Of("*stand der|des|von");

    /// <summary>"…, für das Ina Feld und Jan Holt gekommen waren"</summary>
    public static Affiliation? WithSomebody(IntroducedPerson person) =>
        person.IsBehind(And)
        && person.Reading.People.At(person.Start - 2) is { } first
        && IsForWhom(person.Text, IntroducedPerson.StartOf(person.Text, first))
        && first.Value.Affiliation is { Organisation: not null } or { Place: not null }
            ? first.Value.Affiliation with { Function = null, Unit = null }
            : null;

    /// <summary>"Das Konzept stammt vom Büro Grünraum, für das Ina Feld gekommen war"</summary>
    public static Affiliation? InClause(IntroducedPerson person) =>
        IsForWhom(person.Text, person.Start) ? LastNamed(person.Reading, person.Before(wordsBefore: 2)) : null;

    /// <summary>"… bei der Stadt Unna, deren Managerin Ina Feld …"; at the head of a sentence the one before names it.</summary>
    public static Affiliation? NamedLast(IntroducedPerson person)
    {
        if (!person.IsBehind(Whose))
        {
            return null;
        }

        var whose = person.Start - 1;
        var first = person.Sentence.First == whose && whose > 0 ? person.Text.SentenceOf(whose - 1).First : person.Sentence.First;
        return LastNamed(person.Reading, new TokenRange(first, whose));
    }

    /// <summary>"am Stand der Nordlicht GmbH erläuterte Vertriebsleiter Jan Holt"</summary>
    public static Affiliation? AtStand(IntroducedPerson person)
    {
        var (text, reading) = (person.Text, person.Reading);
        for (var at = Math.Max(person.Sentence.First, person.Start - MostBehindStand); at < person.Start; at++)
        {
            if (text.IsCapital(at) && StandOf.EndAt(text, at) is { } behind)
            {
                return reading.Organisations.From(behind) is { } body ? new Affiliation { Organisation = body }
                    : PlaceLists.IsKindOfTown(text.Lower(behind)) ? IntroducedPerson.From(reading.Places.From(behind + 1))
                    : null;
            }
        }

        return null;
    }

    private static bool IsForWhom(ReportText text, int start) =>
        ForWhom.StandsBefore(text, start) || (text.Lower(start) is "die" or "der" or "dem" && For.StandsBefore(text, start));

    private static Affiliation? LastNamed(Reading reading, TokenRange words)
    {
        for (var at = words.End - 1; at >= Math.Max(words.First, words.End - Reach); at--)
        {
            if (reading.Organisations.At(at) is { } body)
            {
                return new Affiliation { Organisation = body };
            }

            if (reading.Places.At(at) is { Value.Form: PlaceForm.Name or PlaceForm.District } place)
            {
                return SeatedIn(reading, place) is { } seated ? new Affiliation { Organisation = seated } : new Affiliation { Place = place };
            }
        }

        return null;
    }

    /// <summary>"beim Institut für Häfen in Unna. Dessen Leiter": the town is only where the body is.</summary>
    public static Mark<Organisations.OrganisationMention>? SeatedIn(Reading reading, Mark<PlaceMention> town) =>
        reading.Text.Lower(town.Range.First - 1) is "in" or "aus" ? reading.Organisations.At(town.Range.First - 2) : null;
}
