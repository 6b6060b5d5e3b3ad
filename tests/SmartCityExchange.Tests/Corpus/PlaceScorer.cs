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
        IReadOnlyList<string?> neutral = [.. Texts(gold, "municipalities_optional"), .. Texts(gold, "municipality_also_named")];
        scores.Set("municipalities", where, Texts(gold, "municipalities"), neutral, towns.Where(place => !place.OnlyInNames).Select(Name));
        scores.Set("municipalities_in_org", where, Texts(gold, "municipalities_in_org"), neutral, towns.Where(place => place.OnlyInNames).Select(Name));
        scores.Set("districts", where, gold.Texts("districts"), gold.Texts("districts_optional"), districts.Select(Name));
        Roles(scores, where, gold.Roles("municipality_role"), towns);
        Roles(scores, where, gold.Roles("district_role"), districts);
    }

    private static IEnumerable<string?> Texts(GoldEvent gold, string key) => gold.Texts(key).Select(Scores.WithoutBracket);

    /// <summary>With and without what the official name adds to tell towns apart: "Oldenburg (Oldenburg)", "Moosburg a.d.Isar".</summary>
    private static IReadOnlyList<string> Name(MunicipalityReading place) => [.. Gazetteer.NamesOf(Gazetteer.Find(place.Ags)!)];

    /// <summary>A town that the gold may give with any of its names.</summary>
    public static void Town(Scores scores, string field, string where, IEnumerable<string?> accepted, Place? found)
    {
        IReadOnlyList<string?> names = [.. accepted.Select(Scores.WithoutBracket)];
        var same = found is null ? null : Gazetteer.NamesOf(found).FirstOrDefault(name => names.Any(one => Scores.Fold(one) == Scores.Fold(name)));
        scores.Value(field, where, names, same ?? Scores.WithoutBracket(found?.Name));
    }

    private static void Roles(Scores scores, string where, IEnumerable<(string Place, IReadOnlyList<string?> Accepted)> roles, List<MunicipalityReading> places)
    {
        foreach (var (name, accepted) in roles)
        {
            if (places.Find(place => Name(place).Contains(Scores.WithoutBracket(name))) is { } place)
            {
                scores.Value("roles", $"{where} {name}", accepted, place.Roles[0].Role.ToString().ToLowerInvariant());
            }
        }
    }
}
