using SmartCityExchange.Extraction.Places;

namespace SmartCityExchange.Extraction.Organisations;

/// <summary>Adjectives with a capital letter: "Digitalen", "Bergische", "Dortmunder".</summary>
internal static class Adjectives
{
    private const int Most = 3;
    private static readonly string[] Suffixes =
        ["isch", "tsch", "ersch", "al", "ig", "lich", "iv", "ell", "är", "sam", "bar", "los"];

    private static readonly string[] Simple =
        ["alt", "neu", "groß", "klein", "jung", "hoh", "rot", "grün", "blau", "gelb", "weiß", "schwarz", "bunt", "gut", "best", "kurz", "lang", "frei", "offen", "schön"];

    private static readonly string[] Endings = ["en", "er", "es", "em", "e"];

    /// <summary>The first of the capitalised adjectives directly before the token; the token itself when there are none.</summary>
    public static int Before(Reading reading, int at)
    {
        var first = at;
        var limit = Math.Max(reading.Text.SentenceOf(at).First, at - Most);
        while (first > limit && reading.Text.IsCapital(first - 1) && (IsAdjective(reading.Text.Lower(first - 1)) || IsOfPlace(reading, first - 1)))
        {
            first--;
        }

        return first;
    }

    public static bool IsAdjective(string word) =>
        Endings.FirstOrDefault(ending => word.EndsWith(ending, StringComparison.Ordinal)) is { } ending
        && !word.EndsWith("stelle", StringComparison.Ordinal) && !word.EndsWith("keller", StringComparison.Ordinal) && (Simple.Contains(word[..^ending.Length]) || Suffixes.Any(suffix => word.AsSpan(0, word.Length - ending.Length).EndsWith(suffix)));

    public static string WithoutEnding(string word) =>
        Endings.FirstOrDefault(ending => word.EndsWith(ending, StringComparison.Ordinal)) is { } ending ? word[..^ending.Length] : word;

    private static bool IsOfPlace(Reading reading, int at) => reading.Places.At(at)?.Value.Form == PlaceForm.Adjective;
}
