using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Dates;

/// <summary>A line that gives the day of the event and little else: "10. November 2021", "Unna, den 24.11.2022".</summary>
internal static class DateLine
{
    private const int LongestLine = 120;
    private const int MostTokensBefore = 8;
    private static readonly HashSet<string> BeforeDate =
        ["am", "vom", "den", "der", "datum", "termin", "wann", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
         "mo", "di", "mi", "do", "fr", "sa", "so", "mo.", "di.", "mi.", "do.", "fr.", "sa.", "so."];

    private static readonly HashSet<string> AfterDate = ["in", "im", "ab", "um", "von", "auf", "online", "digital", "per", "via", "uhr"];

    /// <summary>The date of the line, or null when it is no such line.</summary>
    public static GermanDate? Read(string text, Span line)
    {
        if (line.Length > LongestLine)
        {
            return null;
        }

        var tokens = Tokeniser.Read(text, line);
        for (var at = 0; at < tokens.Count && at <= MostTokensBefore; at++)
        {
            if (GermanDate.At(tokens, at) is { } date)
            {
                return MayFollow(tokens, date.Range.End) ? date : null;
            }

            if (!MayPrecede(tokens, at))
            {
                return null;
            }
        }

        return null;
    }

    // A place may stand before the date with a comma: "Unna, 24. November 2022".
    private static bool MayPrecede(List<Token> tokens, int at) =>
        BeforeDate.Contains(tokens[at].Lower) || tokens[at].Text is "," or ":" or "?" or "*" or "#" or "|" or "("
        || ((tokens[at].IsCapital || tokens[at].Lower is "an" or "im" or "bei" or "ob") && HasCommaSoon(tokens, at));

    private static bool HasCommaSoon(List<Token> tokens, int at) =>
        Enumerable.Range(at + 1, 4).Any(i => i < tokens.Count && tokens[i].Text is "," or ":" or "|");

    private static bool MayFollow(List<Token> tokens, int at) =>
        at >= tokens.Count
        || (!tokens[^1].Is(".") && (tokens[at].Kind == TokenKind.Mark || AfterDate.Contains(tokens[at].Lower)));
}
