using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Venues;

/// <summary>A venue, and the words that name its town.</summary>
internal sealed record FoundVenue(VenueReading Venue, Mark<PlaceMention>? Place)
{
    public static FoundVenue Of(Reading reading, string name, TokenRange words, Mark<PlaceMention>? town, string rule) =>
        new(new VenueReading(name, town?.Value.Place.Ags, reading.Text.Evidence(words, rule)), town);

    public static FoundVenue Of(Reading reading, TokenRange words, Mark<PlaceMention>? town, string rule) =>
        Of(reading, reading.Text.Words(words), words, town, rule);
}
