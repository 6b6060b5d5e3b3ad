using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Places;

/// <summary>Which of several places of the same name is meant: the one the text says, else the one in North Rhine-Westphalia, else the largest.</summary>
internal static class PlaceChoice
{
    private const string HomeState = "Nordrhein-Westfalen";
    private const int ShortestHint = 4;

    public static Place Of(IReadOnlyList<Place> places, ReportText text, int next)
    {
        if (places.Count == 1)
        {
            return places[0];
        }

        return Hint(text, next) is { } hint && places.FirstOrDefault(place => Fits(place, hint)) is { } said
            ? said
            : places.OrderByDescending(place => place.State == HomeState).ThenByDescending(place => place.Population ?? 0).First();
    }

    /// <summary>Whether the choice is only the likeliest: several states have the name and the text says none.</summary>
    public static bool IsDoubtful(IReadOnlyList<Place> places, ReportText text, int next) =>
        places.Count > 1 && places.Select(place => place.State).Distinct().Count() > 1
        && !(Hint(text, next) is { } hint && places.Any(place => Fits(place, hint)));

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
        && (place.State.StartsWith(hint, StringComparison.Ordinal) || Tail(place.Name).Contains(hint[..ShortestHint], StringComparison.Ordinal));

    private static string Tail(string name)
    {
        var space = name.IndexOfAny([' ', '/']);
        return space < 0 ? "" : name[space..];
    }
}
