using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Places;

/// <summary>Places named one after the other: "Beckum, Billerbeck, Unna und Siegen".</summary>
internal static class PlaceLists
{
    private static readonly WordEndings<string> KindsOfTown =
        WordEndings.Of(["stadt", "städte", "städten", "gemeinde", "gemeinden", "kommune", "kommunen", "rathaus", "oberzentrum", "region", "lh"]);

    public static bool IsSeparator(ReportText text, int at) => text.Lower(at) is "," or "und" or "&" or "sowie" or "/" or "bzw." or "oder";

    /// <summary>"Stadt", "Mitgliedskommunen", "Partnerstädte", "Ort-Kommunen"; not "Darmstadt".</summary>
    public static bool IsKindOfTown(string word) => word is "markt" or "marktes" or "flecken" or "fleckens" || (KindsOfTown.Matches(word) && !IsTown(word));

    /// <summary>The runs of places; a single place is a run of one.</summary>
    public static IEnumerable<IReadOnlyList<Mark<PlaceMention>>> In(ReportText text, Marks<PlaceMention> places)
    {
        var run = new List<Mark<PlaceMention>>();
        foreach (var place in places.InOrder)
        {
            if (run.Count > 0 && !Continues(text, run[^1].Range.End, place.Range.First))
            {
                yield return run;
                run = [];
            }

            run.Add(place);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static bool Continues(ReportText text, int from, int to)
    {
        if (to <= from || to - from > 4 || !IsSeparator(text, from))
        {
            return false;
        }

        for (var at = from + 1; at < to; at++)
        {
            if (!IsSeparator(text, at) && text.Lower(at) is not ("der" or "die" or "den" or "aus" or "auch") && !IsKindOfTown(text.Lower(at)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTown(string word) =>
        PlaceNames.IsTown(string.Concat(char.ToUpperInvariant(word[0]).ToString(), word.AsSpan(1)));
}
