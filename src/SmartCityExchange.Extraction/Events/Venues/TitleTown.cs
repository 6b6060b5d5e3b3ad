using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Venues;

/// <summary>The town that a title names.</summary>
internal static class TitleTown
{
    /// <summary>"Exkursion nach Oldenburg", "Barcamp in Siegen", "Unna: …", "Frühstück „Mitte“, Unna"</summary>
    public static Mark<PlaceMention>? WhereHeld(ReportText title) =>
        PlaceFinder.Find(title).InOrder.FirstOrDefault(town => town.Value.Form == PlaceForm.Name
            && (title.Lower(town.Range.First - 1) is "in" or "nach" || (title.Is(town.Range.First - 1, ",") && town.Range.End == title.Tokens.Count) || (town.Range.First == 0 && title.Is(town.Range.End, ":"))));

    /// <summary>"Digitaltage Unna 2023", for a house that has no other.</summary>
    public static Mark<PlaceMention>? OnlyOne(ReportText title)
    {
        var named = PlaceFinder.Find(title).InOrder.Where(place => place.Value.Form is PlaceForm.Name or PlaceForm.Adjective).ToList();
        return named.Select(place => place.Value.Place.Ags).Distinct().Count() == 1 ? named[0] : null;
    }
}
