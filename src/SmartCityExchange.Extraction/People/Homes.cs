using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>Where those speak for whose words name no place.</summary>
/// <param name="Town">The town of the event, as the report names it.</param>
/// <param name="OfPage">The town that publishes the report, where the report itself names none.</param>
/// <param name="District">The one district of the report.</param>
internal sealed record Homes(Mark<PlaceMention>? Town, Place? OfPage, Mark<PlaceMention>? District)
{
    public Place? Place => Town?.Value.Place ?? OfPage;

    /// <summary>The town of an office; where only the page names it, the word for the office says that it is of the town.</summary>
    public Mark<PlaceMention>? TownOf(TokenRange office) =>
        Town ?? (OfPage is null ? null : new Mark<PlaceMention>(office, new PlaceMention(OfPage, PlaceForm.Name)));
}
