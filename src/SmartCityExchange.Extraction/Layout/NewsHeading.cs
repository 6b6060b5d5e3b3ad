using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout;

/// <summary>
/// A heading that is a sentence about the event: "Dritter Klimagipfel lockt 200 Menschen ins Glashaus". The name is what stands before the verb,
/// behind a colon or a dash.
/// </summary>
internal static class NewsHeading
{
    private const int MostBehindNoun = 4;
    private const int MostBeforeNoun = 4;

    private static readonly HashSet<string> NoVerbs = ["mit", "seit", "nicht", "statt", "samt", "jetzt", "erst", "fast", "zuletzt", "und", "dort", "mitten"];

    private static readonly HashSet<string> Verbs = ["war", "ist", "wird", "ein", "findet", "kommt", "gehen", "bringen", "füllen", "zeigen", "waren", "voller", "erfolgreich", "stieß", "ging"];

    /// <summary>The name of the event in the line whose noun stands at the token, or null when the line is no sentence.</summary>
    public static Span? NameIn(List<Token> tokens, int noun)
    {
        var end = noun + 1;
        while (end < tokens.Count && end - noun <= MostBehindNoun && tokens[end] is { IsWord: true, IsCapital: true })
        {
            end++;
        }

        // "Celle feiert Tag der Nachbarschaft"
        end += end + 1 < tokens.Count && end == noun + 1 && tokens[end].Lower is "der" or "des" && tokens[end + 1].IsCapital && IsTold(tokens, noun) ? 2 : 0;
        if (!IsTold(tokens, noun) && (end >= tokens.Count || !IsVerb(tokens[end])))
        {
            return null;
        }

        var start = noun;
        while (start > 0 && noun - start < MostBeforeNoun && tokens[start - 1].Lower is not ("beim" or "zum" or "zur") && (tokens[start - 1] is { IsWord: true, IsCapital: true } || tokens[start - 1].IsNumber || (tokens[start - 1].Is(".") && start > 1 && tokens[start - 2].IsNumber)))
        {
            start--;
        }

        return Span.Between(tokens[start].Span.Start, tokens[end - 1].Span.End);
    }

    /// <summary>"Ministerin eröffnet Fachtag Stadtgrün", "Viele Ideen bei der Klimawerkstatt"</summary>
    private static bool IsTold(List<Token> tokens, int noun)
    {
        var before = noun - 1;

        // "Zum Anfassen: Beim Digitaltag drehte sich alles um Apps"
        if (before >= 0 && tokens[before].Text is "Beim" or "Zum" or "Zur")
        {
            return true;
        }

        while (before > 0 && (tokens[before] is { IsWord: true, IsCapital: true } || tokens[before].IsNumber || tokens[before].Is(".")))
        {
            before--;
        }

        // "beim ersten Ufer-Dialog"
        before -= before > 1 && SeriesNumberRule.IsOrdinal(tokens[before].Lower) ? 1 : 0;
        return before > 0 && noun - before <= MostBeforeNoun
            && ((tokens[before].Lower is "beim" or "zum" or "zur") || (tokens[before].Lower is "der" or "dem" && tokens[before - 1].Lower is "bei" or "auf" or "in")
                || (tokens[before] is { IsWord: true, IsCapital: false } && IsVerb(tokens[before]) && tokens[before].Lower is not ("war" or "waren" or "ist" or "ein" or "wird")));
    }

    /// <summary>Whether the noun says more than that there was an event: "Klimagipfel", "Erstes Jugendforum", not "Konferenz".</summary>
    public static bool SaysName(List<Token> tokens, int noun, Span name) =>
        !EventWords.IsBare(tokens[noun].Lower) || name.Length > tokens[noun].Span.Length;

    public static bool IsVerb(Token token) =>
        token is { IsWord: true, IsCapital: false } && !NoVerbs.Contains(token.Lower) && (Verbs.Contains(token.Lower) || (token.Text.Length > 3 && token.Lower.EndsWith('t')));
}
