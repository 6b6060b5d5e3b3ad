using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.People.Affiliations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People.TownsTold;

/// <summary>Words right before a person that tie the person to the one town the sentence has named till then.</summary>
internal static class WordsBeforeName
{
    private const int Reach = 40;

    private static readonly Wording So = Wording.Of(", so");
    private static readonly Wording As = Wording.Of(", wie");
    private static readonly Wording LedBy = Wording.Of("angeführt|geleitet|begleitet von");
    private static readonly Wording With = Wording.Of("mit|durch");
    private static readonly Wording Own = Wording.Of("ihre|ihren|ihrer|ihrem|seine|seinen|seiner|seinem");
    private static readonly Wording Colon = Wording.Of(":");

    /// <summary>"Die Stadt Unna, vertreten durch Ina Feld"</summary>
    public static Affiliation? RepresentedBy(IntroducedPerson person) =>
        person.Mark.Value.Rule is "person.represented-by" ? person.TownBefore() : null;

    /// <summary>"In Unna wachsen Bäume, so Jan Holt."</summary>
    public static Affiliation? Quoted(IntroducedPerson person) => person.IsBehind(So) ? person.TownBefore(wordsBefore: 2) : null;

    /// <summary>"In Unna wachsen Bäume, wie Amtsleiter Jan Holt berichtete."</summary>
    public static Affiliation? AsOfficeSays(IntroducedPerson person) =>
        person.IsBehind(As) && person.Office is not null ? person.TownBefore(wordsBefore: 2) : null;

    /// <summary>"eine Gruppe aus Unna, angeführt von Ina Feld"</summary>
    public static Affiliation? Led(IntroducedPerson person) => person.IsBehind(LedBy) ? person.TownBefore(wordsBefore: 2) ?? OnlyBody(person) : null;

    /// <summary>"Die Stadt Unna war mit Stadtbaurat Jan Holt vertreten", "war durch ihre Managerin Ina Feld vertreten"</summary>
    public static Affiliation? WhoStandsForIt(IntroducedPerson person) =>
        person.IsBehind(With) && TellsOfComing(person.Text, person.Sentence) ? person.TownBefore(wordsBefore: 1) ?? OnlyBody(person) : null;

    /// <summary>"…, berichtete aus Unna Ina Feld": behind a verb, for "Waren aus Unna Ina Feld" says nothing.</summary>
    public static Affiliation? FromTown(IntroducedPerson person)
    {
        var text = person.Text;
        return person.Reading.Places.At(person.Start - 1) is { Value.Form: PlaceForm.Name or PlaceForm.Compound } town
            && text.Lower(town.Range.First - 1) is "aus" && SpeechCues.PartOf(text.Lower(town.Range.First - 2)) is not null && !text.IsCapital(town.Range.First - 2)
                ? new Affiliation { Place = town }
                : null;
    }

    /// <summary>"Unna: Ina Feld zeigte …"</summary>
    public static Affiliation? TownAndColon(IntroducedPerson person)
    {
        var town = person.Start - 2;
        return person.IsBehind(Colon) && !person.Reading.IsInName(town) && person.Reading.Places.At(town) is { Value.Form: PlaceForm.Name } named
            ? new Affiliation { Place = named }
            : null;
    }

    /// <summary>"Die Stadt Unna schickte ihre Managerin Ina Feld."</summary>
    public static Affiliation? TheirOwn(IntroducedPerson person) =>
        person.Office is not null && person.IsBehind(Own) && !NamesSomebody(person.Reading, person.Before()) ? person.TownBefore(wordsBefore: 1) ?? OnlyBody(person) : null;

    /// <summary>"Auch in Unna gibt es gute Gründe: Bürgermeister Jan Holt …"</summary>
    public static Affiliation? OfficeBehindColon(IntroducedPerson person) =>
        person.Office is { } office && person.IsBehind(Colon) && MunicipalOffices.IsOfTown(person.Text, office) ? person.TownBefore(wordsBefore: 1) : null;

    /// <summary>"Studierende der Hochschule Unna, begleitet von Dr. Ina Feld"</summary>
    private static Affiliation? OnlyBody(IntroducedPerson person)
    {
        var words = person.Before(wordsBefore: 2);
        var bodies = words.Positions.Select(person.Reading.Organisations.From).OfType<Mark<OrganisationMention>>().Take(2).ToList();
        return bodies is [var one] ? new Affiliation { Organisation = one } : null;
    }

    private static bool TellsOfComing(ReportText text, TokenRange sentence) =>
        Enumerable.Range(sentence.First, Math.Min(sentence.Count, Reach)).Any(at => text.Lower(at) is "vertreten" or "dabei" or "angereist");

    private static bool NamesSomebody(Reading reading, TokenRange words) =>
        words.Positions.Any(at => reading.People.At(at) is not null);
}
