using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Facts;

/// <summary>
/// "Citymanagerin Ina Feld" on the page of a town: who bears an office of towns and is given no body speaks for the town of the event, as long
/// as nobody else in the report speaks for another town.
/// </summary>
internal static class OfficesOfHome
{
    private static readonly WordEndings<string> Offices = WordEndings.Of(
        Table.Column("offices-of-towns.tsv", 0).SelectMany(word => new[] { word, word + "in", word + "e", word + "er", word + "en" }));

    public static IReadOnlyList<Person> Completed(Reading reading, List<Person> people, Homes homes)
    {
        if (homes.Place is not { } home || people.Exists(person => person.First.Affiliation.Place is { } place && place.Value.Place != home))
        {
            return people;
        }

        return [.. people.Select(person => IsOfHome(reading, person, home) ? AtHome(person, homes) : person)];
    }

    private static Person AtHome(Person person, Homes homes)
    {
        var known = person.First.Affiliation;
        return person with { First = person.First with { Affiliation = known with { Place = homes.TownOf(known.Function!.Value) } } };
    }

    private static bool IsOfHome(Reading reading, Person person, Place home) =>
        person.First.Affiliation is { Function: { } function, Organisation: null, Place: null }
        && function.Positions.Any(at => Offices.Matches(reading.Text.Lower(at)))
        && !person.Introductions.Any(mark => MunicipalOffices.NamesOtherTown(reading.Text, mark.Range) || NamesOther(reading, mark.Range, home));

    /// <summary>Whether the sentence names another town or district.</summary>
    private static bool NamesOther(Reading reading, TokenRange name, Place home) =>
        reading.Text.SentenceOf(name.First).Positions.Any(at => reading.Places.At(at) is { } place && place.Value.Place != home);
}
