using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Places;

/// <summary>
/// What a name that several towns have means in this report: "Halle" is the Halle (Saale) that the text names in full, Lauterbach
/// the one in a Kreis that the text names, or in the same Kreis or state as the other towns.
/// </summary>
internal static class Namesakes
{
    public static Marks<PlaceMention> Settled(ReportText text, Marks<PlaceMention> found)
    {
        if (!found.All.Any(mark => mark.Value.IsDoubtful || mark.Range.Count > 1))
        {
            return found;
        }

        var full = NamedInFull(text, found);
        var certain = found.All.Where(mark => !mark.Value.IsDoubtful).Select(mark => mark.Value.Place).ToList();
        var districts = certain.Select(place => place.Kind == PlaceKind.District ? place.Ags : place.DistrictAgs).OfType<string>().ToHashSet();
        var states = certain.Select(place => place.State).ToHashSet();
        var settled = new Marks<PlaceMention>(text.Tokens.Count);
        foreach (var (range, mention) in found.All)
        {
            settled.TryAdd(range, Settled(mention, Candidates(text, range, mention), full, districts, states));
        }

        return settled;
    }

    private static PlaceMention Settled(PlaceMention mention, List<Place> candidates, HashSet<Place> full, HashSet<string> districts, HashSet<string> states)
    {
        if (candidates.Count < 2)
        {
            return mention;
        }

        if (Only(candidates.Where(full.Contains)) is { } said)
        {
            return mention with { Place = said, IsDoubtful = false };
        }

        return !mention.IsDoubtful ? mention
            : Only(candidates.Where(place => place.DistrictAgs is { } district && districts.Contains(district))) is { } near ? mention with { Place = near, IsDoubtful = false }
            : !states.Contains(mention.Place.State) && Only(candidates.Where(place => states.Contains(place.State))) is { } there ? mention with { Place = there }
            : mention;
    }

    /// <summary>The places that the text names with all words of their name.</summary>
    private static HashSet<Place> NamedInFull(ReportText text, Marks<PlaceMention> found) =>
    [
        .. found.All.Where(mark => mark.Range.Count > 1 && mark.Value.Form == PlaceForm.Name)
            .GroupBy(mark => text.Tokens[mark.Range.First].Text)
            .Where(same => same.Select(mark => mark.Value.Place.Ags).Distinct().Count() == 1)
            .Select(same => same.First().Value.Place),
    ];

    private static List<Place> Candidates(ReportText text, TokenRange range, PlaceMention mention)
    {
        if (range.Count > 1 || mention.Form is PlaceForm.District or PlaceForm.Compound)
        {
            return [];
        }

        return PlaceNames.BeginningWith(text.Tokens[range.First].Text).FirstOrDefault(spelling => spelling.Words.Count == 1 && spelling.Form == mention.Form)?.Places ?? [];
    }

    private static Place? Only(IEnumerable<Place> places) => places.Take(2).ToList() is [var one] ? one : null;
}
