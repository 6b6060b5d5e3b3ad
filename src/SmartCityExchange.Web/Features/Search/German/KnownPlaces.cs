using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Search.German;

/// <summary>
/// Names of places, which are never stemmed, split or found inside other words: Essen is not in Prozessen, Lage not in
/// Grundlage. A place is found by its name, its genitive and its adjective.
/// </summary>
public static class KnownPlaces
{
    private static readonly HashSet<string> Names =
    [
        .. Gazetteer.All.Where(p => p.Kind != PlaceKind.District)
            .Select(p => GermanText.Fold(p.Name.Split('(', '/')[0]))
            .Where(name => !name.Contains(' ', StringComparison.Ordinal)),
    ];

    public static bool IsName(string folded) => Names.Contains(folded);

    /// <summary>The name, its genitive and its adjective: beckum, beckums, beckumer.</summary>
    public static IEnumerable<string> Forms(string name) => [name, name + "s", name + "er"];
}
