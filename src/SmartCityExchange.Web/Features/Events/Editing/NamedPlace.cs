using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>Where a report says a name.</summary>
public static class NamedPlace
{
    /// <summary>The first place with exactly this name as whole words that no mark covers; null when there is none.</summary>
    /// <param name="report">The report.</param>
    /// <param name="name">The name as somebody typed it.</param>
    /// <param name="within">Where to look.</param>
    /// <param name="marked">What stands for something else already: "Soest" in "Kreis Soest" is not the town.</param>
    public static Span? Find(string report, string name, Span within, IReadOnlyCollection<Span> marked)
    {
        for (var at = within.Start; at < within.End && name.Length > 0; at++)
        {
            at = report.IndexOf(name, at, within.End - at, StringComparison.Ordinal);
            if (at < 0)
            {
                return null;
            }

            var place = new Span(at, name.Length);
            if (!IsPartOfWord(report, at - 1) && !IsPartOfWord(report, place.End) && !marked.Any(place.Overlaps))
            {
                return place;
            }
        }

        return null;
    }

    private static bool IsPartOfWord(string report, int at) => at >= 0 && at < report.Length && WordChunks.IsPartOfWord(report[at]);
}
