using SmartCityExchange.Extraction;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Search.German;

/// <summary>
/// Names of places, which are never stemmed, split or found inside other words: Essen is not in Prozessen, Lage not in
/// Grundlage. A place is found by its name, its genitive and its adjective. A village far away whose name is a word or a family
/// name (Wissen, Lehre) is no name here: who types it means the word.
/// </summary>
public static class KnownPlaces
{
    private const string HomeState = "05";

    private static readonly List<Place> Towns = [.. Gazetteer.All.Where(p => p.Kind != PlaceKind.District)];

    private static readonly HashSet<string> Names =
    [
        .. Towns.Where(p => Gazetteer.RiskOf(p) < NameRisk.FarAwayWord)
            .Select(p => GermanText.Fold(p.Name.Split('(', '/')[0]))
            .Where(name => !name.Contains(' ', StringComparison.Ordinal)),
    ];

    private static readonly ILookup<string, Place> ByName = Towns
        .OrderByDescending(p => p.Ags.StartsWith(HomeState, StringComparison.Ordinal)).ThenByDescending(p => p.Population ?? 0)
        .SelectMany(p => Gazetteer.NamesOf(p).Select(name => (Name: GermanText.Fold(name), Place: p)))
        .Distinct().ToLookup(n => n.Name, n => n.Place);

    public static bool IsName(string folded) => Names.Contains(folded);

    /// <summary>The towns that people call so, those of the state first, then the largest.</summary>
    public static IEnumerable<Place> Called(string folded) => ByName[folded];

    /// <summary>The name, its genitive and its adjective: beckum, beckums, beckumer.</summary>
    public static IEnumerable<string> Forms(string name) => [name, name + "s", name + "er"];
}
