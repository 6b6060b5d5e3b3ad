using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Events.Venues;
using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Facts;

/// <summary>
/// The district where an event took place: its Landrätin welcomes the guests, or a sentence that tells of the event names it as the scene
/// ("Das Forum fand im Kreis Unna statt"). Where a venue is known, its town must lie in the district.
/// </summary>
internal static class DistrictHost
{
    private static readonly Wording IntoThe = Wording.Of("in den");

    public static IEnumerable<(Place Place, RoleReading Role)> In(Reading reading, IReadOnlyList<Person> people, IReadOnlyList<FoundVenue?> venues) =>
        Welcoming(reading, people).Concat(Scenes(reading)).Where(host => venues.All(venue => MayLieIn(venue?.Venue.Ags, host.Place)));

    private static bool MayLieIn(string? town, Place district) => town is null || Gazetteer.Find(town)?.DistrictAgs == district.Ags;

    private static IEnumerable<(Place Place, RoleReading Role)> Welcoming(Reading reading, IReadOnlyList<Person> people) =>
        from person in people
        where person.First is { Part: SpeakerPart.Welcome, Affiliation: { Function: { } office, Place.Value.Form: PlaceForm.District } } && MunicipalOffices.IsOfDistrict(reading.Text, office)
        let place = person.First.Affiliation.Place!
        select (place.Value.Place, new RoleReading(Role.Host, reading.Text.Evidence(place.Range, "municipality.welcomes")));

    private static IEnumerable<(Place Place, RoleReading Role)> Scenes(Reading reading) =>
        from sentence in HeldSentence.In(reading)
        where HeldSentence.IsEarly(reading.Text, sentence)
        from at in sentence.Positions
        where reading.Text.Lower(at) is "im" || IntoThe.StandsAt(reading.Text, at - 1)
        let place = reading.Places.From(at + 1)
        where place is { Value.Form: PlaceForm.District } && !reading.IsInName(at + 1)
        select (place.Value.Place, new RoleReading(Role.Host, reading.Text.Evidence(place.Range, "municipality.scene")));
}
