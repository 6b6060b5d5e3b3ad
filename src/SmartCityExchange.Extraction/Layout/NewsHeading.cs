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

        if (end >= tokens.Count || !IsVerb(tokens[end]))
        {
            return null;
        }

        var start = noun;
        while (start > 0 && noun - start < MostBeforeNoun && (tokens[start - 1] is { IsWord: true, IsCapital: true } || tokens[start - 1].IsNumber || (tokens[start - 1].Is(".") && start > 1 && tokens[start - 2].IsNumber)))
        {
            start--;
        }

        return Span.Between(tokens[start].Span.Start, tokens[end - 1].Span.End);
    }

    /// <summary>Whether the noun says more than that there was an event: "Klimagipfel", "Erstes Jugendforum", not "Konferenz".</summary>
    public static bool SaysName(List<Token> tokens, int noun, Span name) =>
        EventWords.IsCompound(tokens[noun].Lower) || name.Length > tokens[noun].Span.Length;

    private static bool IsVerb(Token token) =>
        token is { IsWord: true, IsCapital: false } && !NoVerbs.Contains(token.Lower) && (Verbs.Contains(token.Lower) || (token.Text.Length > 3 && token.Lower.EndsWith('t')));
}
