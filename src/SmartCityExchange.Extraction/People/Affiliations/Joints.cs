using SmartCityExchange.Extraction.Places;

namespace SmartCityExchange.Extraction.People.Affiliations;

/// <summary>Articles, prepositions and commas between the parts; they are only passed when a part follows.</summary>
internal static class Joints
{
    private const int Most = 4;

    private static readonly HashSet<string> Words =
    [
        "der", "die", "das", "des", "dem", "den", "vom", "von", "bei", "beim", "im", "in", "aus", "am", "an", "als", "@",
        "unser", "unsere", "ihr", "sein", "dortigen", "städtischen", "gemeindlichen", "beide", "beiden",
    ];

    /// <summary>The token at which the next part would begin.</summary>
    public static int EndAt(ReadingPosition position)
    {
        var text = position.Text;
        var first = position.At;
        var at = !position.Found.SaysNothing && text.Lower(first) is "," or "–" or "/" or "|" or "und" or "sowie" ? first + 1 : first;
        while (at < position.Limit && at - first < Most && Words.Contains(text.Lower(at)))
        {
            at++;
        }

        // "vom rheinland-pfälzischen Ministerium"
        if (at > first && !position.Text.IsCapital(at) && position.Text.Lower(at).EndsWith("ischen", StringComparison.Ordinal) && position.Reading.Organisations.From(at + 1) is not null)
        {
            return at + 1;
        }

        // "Vorsitzender des Ulmer Vereins …"
        var isAdjective = position.Reading.Places.From(at) is { Value.Form: PlaceForm.Adjective };
        return isAdjective && position.Reading.Organisations.From(at + 1) is not null ? at + 1 : at;
    }
}
