using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Places;

/// <summary>Which of several places of the same name is meant: the one the text says, else the one in North Rhine-Westphalia, else the largest.</summary>
internal static class PlaceChoice
{
    private const string HomeState = "Nordrhein-Westfalen";
    private const int ShortestHint = 4;
    private const int FarMore = 8;
    private const int UsualPopulation = 6_000;

    public static Place Of(IReadOnlyList<Place> places, ReportText text, int next)
    {
        if (places.Count == 1)
        {
            return places[0];
        }

        return Hint(text, next) is { } hint && places.FirstOrDefault(place => Fits(place, hint)) is { } said
            ? said
            : places.OrderByDescending(IsHome).ThenByDescending(place => place.Population ?? 0).First();
    }

    /// <summary>Whether the choice is only the likeliest: several towns have the name, no word says which is meant, and the chosen is not by far the best known.</summary>
    public static bool IsDoubtful(IReadOnlyList<Place> places, ReportText text, int next)
    {
        if (places.Count < 2 || (Hint(text, next) is { } hint && places.Any(place => Fits(place, hint))))
        {
            return false;
        }

        var chosen = Of(places, text, next);
        return places.Any(place => place != chosen && IsRival(place, chosen));
    }

    public static bool IsHome(Place place) => place.State == HomeState;

    // Who means "Essen (Oldenburg)" says so; of Halle there are two that people call by the short name.
    private static bool IsRival(Place other, Place chosen)
    {
        var (many, few) = (chosen.Population ?? UsualPopulation, other.Population ?? UsualPopulation);
        var isShort = PlaceTails.Of(chosen.Name).Length == 0 && PlaceTails.Of(other.Name).Length > 0;
        return few * FarMore > many && !(isShort && few < many);
    }

    // Münster (Hessen), Münster in Hessen, Halle/Saale, Halle an der Saale
    private static string? Hint(ReportText text, int next)
    {
        var at = next;
        while (at < next + 3 && (text.Is(at, "(") || text.Lower(at) is "in" or "im" or "an" or "am" or "der" or "/"))
        {
            at++;
        }

        return at > next && text.IsCapital(at) ? text.Tokens[at].Text.TrimEnd('.') : null;
    }

    private static bool Fits(Place place, string hint) =>
        hint.Length >= ShortestHint
        && (place.State.StartsWith(hint, StringComparison.Ordinal) || PlaceTails.Of(place.Name).Contains(hint[..ShortestHint], StringComparison.Ordinal));
}
