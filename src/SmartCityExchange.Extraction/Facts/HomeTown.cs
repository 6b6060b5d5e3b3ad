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

    public static Mark<PlaceMention>? Of(Reading reading)
    {
        var towns = reading.Places.InOrder.Where(place => place.Value.Form is not PlaceForm.District && IsOfItself(reading, place)).ToList();
        return Dateline(reading, towns) ?? Inviting(reading) ?? (towns.Count > 0 && towns.TrueForAll(town => town.Value.Place == towns[0].Value.Place) ? towns[0] : null);
    }

    /// <summary>The one town that invited.</summary>
    private static Mark<PlaceMention>? Inviting(Reading reading)
    {
        var hosts = HostRule.Marks(reading).Where(mark => mark.Value.Form != PlaceForm.District).DistinctBy(mark => mark.Value.Place).Take(2).ToList();
        return hosts.Count == 1 ? hosts[0] : null;
    }

    private static Mark<PlaceMention>? Dateline(Reading reading, List<Mark<PlaceMention>> towns)
    {
        var text = reading.Text;
        return towns.Find(town => text.PassageOf(town.Range.First) < MostPassages && text.Passages[text.PassageOf(town.Range.First)].First == town.Range.First
            && town.Value.Form == PlaceForm.Name && town.Range.End < text.Tokens.Count && text.Tokens[town.Range.End].Text is "." or "," or "–" or "-" or "(" or "/"
            && towns.Exists(other => other != town && other.Value.Place == town.Value.Place));
    }

    private static bool IsOfItself(Reading reading, Mark<PlaceMention> place) =>
        !place.Value.IsDoubtful && reading.Organisations.IsFree(place.Range) && reading.Projects.IsFree(place.Range) && !reading.Asides.HidesAll(place.Range.First);
}
