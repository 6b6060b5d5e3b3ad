using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People.TownsTold;

/// <summary>The one town of a run of words; what is only compared or travelled to is none.</summary>
internal static class OnlyTown
{
    private const int MostWords = 80;

    /// <returns>Null where the words name no town or several.</returns>
    public static Mark<PlaceMention>? In(Reading reading, TokenRange words)
    {
        var towns = Enumerable.Range(words.First, Math.Clamp(words.Count, 0, MostWords))
            .Select(reading.Places.From)
            .OfType<Mark<PlaceMention>>()
            .Where(place => IsSpokenOf(reading, place))
            .DistinctBy(place => place.Value.Place.Ags)
            .Take(2)
            .ToList();
        return towns.Count == 1 ? towns[0] : null;
    }

    private static bool IsSpokenOf(Reading reading, Mark<PlaceMention> place)
    {
        var text = reading.Text;
        var first = place.Range.First;
        if (place.Value.Form is not (PlaceForm.Name or PlaceForm.District or PlaceForm.Compound) || reading.IsInName(first))
        {
            return false;
        }

        return text.Lower(first - 1) switch
        {
            "nach" or "mit" or "gegen" or "über" => false,

            // "Wie Unna zeigt, …" speaks of the town, "… wie Unna" compares.
            "wie" => first - 1 == text.SentenceOf(first).First,
            _ => true,
        };
    }
}
