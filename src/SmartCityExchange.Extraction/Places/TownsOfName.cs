using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Places;

/// <summary>Takes back the towns that are family names here: "Frau Münster", and later "Münster: Ja, …".</summary>
internal static class TownsOfName
{
    /// <param name="spokenOf">Names of people who did not take part; they are no towns either.</param>
    public static void Remove(Reading reading, List<TokenRange> spokenOf)
    {
        var text = reading.Text;
        var tokens = spokenOf.SelectMany(range => range.Positions).ToHashSet();
        var names = reading.People.All.Select(mark => mark.Value.Name.FamilyName)
            .Concat(spokenOf.Select(range => text.Tokens[range.End - 1].Text))
            .ToHashSet();
        reading.Places.RemoveWhere(place => !reading.People.IsFree(place.Range) || tokens.Contains(place.Range.First)
            || (place.Value.Form is PlaceForm.Name or PlaceForm.Genitive && place.Range.Count == 1 && names.Contains(text.Tokens[place.Range.First].Text)
                && !SaysPlace(reading, place.Range.First)));
    }

    private static bool SaysPlace(Reading reading, int at) =>
        reading.Text.Lower(at - 1) is "in" or "aus" or "nach" or "," or "und" || PlaceLists.IsKindOfTown(reading.Text.Lower(at - 1)) || reading.IsInName(at);
}
