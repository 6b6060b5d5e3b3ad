using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Corpus;

/// <summary>Municipalities named themselves, those named only inside names, districts, and the roles of those that were found.</summary>
internal static class PlaceScorer
{
    public static void Score(Scores scores, string where, GoldEvent gold, Report? found)
    {
        var places = found?.Municipalities ?? [];
        var towns = places.Where(place => place.Ags.Length == 8).ToList();
        var districts = places.Where(place => place.Ags.Length == 5).ToList();
        IReadOnlyList<string?> neutral = [.. gold.Texts("municipalities_optional"), .. gold.Texts("municipality_also_named")];
        scores.Set("municipalities", where, gold.Texts("municipalities"), neutral, towns.Where(place => !place.OnlyInNames).Select(Name));
        scores.Set("municipalities_in_org", where, gold.Texts("municipalities_in_org"), neutral, towns.Where(place => place.OnlyInNames).Select(Name));
        scores.Set("districts", where, gold.Texts("districts"), gold.Texts("districts_optional"), districts.Select(Name));
        Roles(scores, where, gold.Roles("municipality_role"), towns);
        Roles(scores, where, gold.Roles("district_role"), districts);
    }

    /// <summary>With and without what the official name adds to tell towns apart: "Oldenburg (Oldenburg)".</summary>
    private static IReadOnlyList<string> Name(MunicipalityReading place) =>
        place.Name.EndsWith(')') ? [place.Name, place.Name[..place.Name.IndexOf(" (", StringComparison.Ordinal)]] : [place.Name];

    private static void Roles(Scores scores, string where, IEnumerable<(string Place, IReadOnlyList<string?> Accepted)> roles, List<MunicipalityReading> places)
    {
        foreach (var (name, accepted) in roles)
        {
            if (places.Find(place => place.Name == name) is { } place)
            {
                scores.Value("roles", $"{where} {name}", accepted, place.Roles[0].Role.ToString().ToLowerInvariant());
            }
        }
    }
}
