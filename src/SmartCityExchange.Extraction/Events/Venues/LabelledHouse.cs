using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Venues;

/// <summary>What a label gives as the place, though its name says no kind of house: "Ort: Utopia, Unna", "Sitzungsort: kubus3, großer Saal".</summary>
internal static class LabelledHouse
{
    private const int LongestName = 5;

    public static TokenRange? In(Reading reading, TokenRange sentence)
    {
        var text = reading.Text;
        var first = text.Is(sentence.First + 1, ":") || text.Is(sentence.First + 1, "?") ? sentence.First + 2 : sentence.First;
        if (!PlaceLine.HasLabel(text, sentence) || text.Lower(sentence.First) is "format" || first >= sentence.End)
        {
            return null;
        }

        var end = first;
        while (end < sentence.End && end - first < LongestName && (text.IsCapital(end) || text.Tokens[end].IsBrand || (text.Tokens[end].IsNumber && end > first)))
        {
            end++;
        }

        // "Ort: Stadt Unna", "Ort: online, über Zoom", "Ort: Hauptstraße 3"
        var isName = end > first && (end == sentence.End || text.Tokens[end].Text is "," or "(" or "|" or ";" or "." || text.Lower(end) is "in")
            && !text.Tokens[end - 1].IsNumber && !StopWords.Contains(text.Lower(first)) && text.Lower(first) is not ("ihr" or "ihre" or "dein" or "euer") && reading.Places.At(first) is null && !PlaceLists.IsKindOfTown(text.Lower(first)) && !EventWords.IsOnline(text.Lower(first))
            && !EventWords.IsHybrid(text.Lower(first)) && EventWords.PlatformAt(text, first) is null && !EventWords.IsEvent(text, first) && Regions.EndAt(text, first) is null;
        return isName ? new TokenRange(first, end) : null;
    }
}
