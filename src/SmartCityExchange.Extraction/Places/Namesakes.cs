using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Places;

/// <summary>"Halle" is the Halle (Saale) that the same report names in full.</summary>
internal static class Namesakes
{
    public static Marks<PlaceMention> Settled(ReportText text, Marks<PlaceMention> found)
    {
        var full = found.All.Where(mark => mark.Range.Count > 1 && mark.Value.Form == PlaceForm.Name)
            .GroupBy(mark => text.Tokens[mark.Range.First].Text)
            .Where(same => same.Select(mark => mark.Value.Place.Ags).Distinct().Count() == 1)
            .ToDictionary(same => same.Key, same => same.First().Value.Place);
        if (full.Count == 0)
        {
            return found;
        }

        var settled = new Marks<PlaceMention>(text.Tokens.Count);
        foreach (var (range, mention) in found.All)
        {
            var word = text.Tokens[range.First].Text;
            var name = mention.Form == PlaceForm.Genitive && word.EndsWith('s') ? word[..^1] : word;
            var isShort = range.Count == 1 && full.TryGetValue(name, out var said) && PlaceNames.BeginningWith(name)
                .Any(spelling => spelling.Words.Count == 1 && spelling.Places.Contains(said));
            settled.TryAdd(range, isShort ? mention with { Place = full[name], IsDoubtful = false } : mention);
        }

        return settled;
    }
}
