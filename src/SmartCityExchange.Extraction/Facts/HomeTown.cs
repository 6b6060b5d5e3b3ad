using SmartCityExchange.Extraction.Events.Venues;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Facts;

/// <summary>
/// The town a report is about where no house tells it: that of the dateline when the text names it again, else the one
/// town that the text names at all.
/// </summary>
internal static class HomeTown
{
    private const int MostPassages = 4;

    public static Mark<PlaceMention>? Of(Reading reading) => Told(reading) ?? OnlyOne(reading);

    /// <summary>That of the dateline or the one that invited.</summary>
    public static Mark<PlaceMention>? Told(Reading reading) => NamedAgain(reading, Towns(reading)) ?? Inviting(reading) ?? Dateline.HomeOf(reading);

    /// <summary>The one town that the report names at all.</summary>
    public static Mark<PlaceMention>? OnlyOne(Reading reading) =>
        Towns(reading) is { Count: > 0 } towns && towns.TrueForAll(town => town.Value.Place == towns[0].Value.Place) ? towns[0] : null;

    /// <summary>Where the report names the town itself.</summary>
    public static Mark<PlaceMention>? NamedAs(Reading reading, Place town) => Towns(reading).Find(mark => mark.Value.Place == town);

    private static List<Mark<PlaceMention>> Towns(Reading reading) =>
        [.. reading.Places.InOrder.Where(place => place.Value.Form is not PlaceForm.District && IsOfItself(reading, place))];

    /// <summary>The one town that invited.</summary>
    private static Mark<PlaceMention>? Inviting(Reading reading)
    {
        var hosts = HostRule.Marks(reading).Where(mark => mark.Value.Form != PlaceForm.District).DistinctBy(mark => mark.Value.Place).Take(2).ToList();
        return hosts.Count == 1 ? hosts[0] : null;
    }

    private static Mark<PlaceMention>? NamedAgain(Reading reading, List<Mark<PlaceMention>> towns)
    {
        var text = reading.Text;
        return towns.Find(town => text.PassageOf(town.Range.First) < MostPassages && text.Passages[text.PassageOf(town.Range.First)].First == town.Range.First
            && town.Value.Form == PlaceForm.Name && town.Range.End < text.Tokens.Count && text.Tokens[town.Range.End].Text is "." or "," or "–" or "-" or "(" or "/"
            && towns.Exists(other => other != town && other.Value.Place == town.Value.Place));
    }

    private static bool IsOfItself(Reading reading, Mark<PlaceMention> place) =>
        !place.Value.IsDoubtful && reading.Organisations.IsFree(place.Range) && reading.Projects.IsFree(place.Range) && !reading.Asides.HidesAll(place.Range.First);
}
