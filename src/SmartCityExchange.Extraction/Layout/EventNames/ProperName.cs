using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout.EventNames;

/// <summary>A name of an event that stands without quotation marks.</summary>
internal static class ProperName
{
    private const int LongestName = 7;

    /// <summary>"beim Tag der offenen Daten", "der Tag der Datenpraxis"</summary>
    public static TokenRange? DayOf(List<Token> tokens, int at)
    {
        if (at == 0 || tokens[at].Text is not ("Tag" or "Nacht" or "Woche") || !MayStandBeforeDay(tokens[at - 1].Lower) || tokens.LowerAt(at + 1) is not ("der" or "des"))
        {
            return null;
        }

        var noun = at + 3 < tokens.Count && !tokens[at + 2].IsCapital ? at + 3 : at + 2;
        return tokens.IsCapitalAt(noun) ? new TokenRange(at, noun + 1) : null;
    }

    private static bool MayStandBeforeDay(string word) => EventTokens.IsPointed(word) || word is "den" or "dem" or "des" or "die" or ":";

    /// <summary>"beim Smart City Forum Bergisches Land", "#SmartCitySummitRuhr"</summary>
    public static TokenRange? At(List<Token> tokens, int at)
    {
        if (tokens[at].Lower is not ("beim" or "zum" or "zur" or "auf" or "#" or "das" or "der" or "dem" or "des"))
        {
            return null;
        }

        var first = tokens.LowerAt(at + 1) is "#" ? at + 2 : at + 1;

        // "zum ersten Gladbecker Jugendforum"
        first += !tokens.IsCapitalAt(first) && SeriesNumberRule.IsOrdinal(tokens.LowerAt(first)) && tokens.IsCapitalAt(first + 1) ? 1 : 0;

        // "das 3. Forum Innenstadt Westfalen": the number belongs to the name.
        var isNumbered = first + 1 < tokens.Count && tokens[first] is { IsNumber: true, Text.Length: <= 2 } && tokens[first + 1].Is(".");
        first += isNumbered ? 2 : 0;
        var end = EndOfCapitals(tokens, first);
        return IsName(tokens, first, end) ? new TokenRange(isNumbered ? at + 1 : first, tokens.ClosingOf(end) + 1 ?? end) : null;
    }

    private static int EndOfCapitals(List<Token> tokens, int first)
    {
        var end = first;
        while (tokens.IsCapitalAt(end) && end - first < LongestName)
        {
            end++;
        }

        return end;
    }

    /// <summary>A brand for an event, or several words of which one is an event; the first may be it only before two more.</summary>
    private static bool IsName(List<Token> tokens, int first, int end) => (end - first) switch
    {
        <= 0 => false,
        1 => tokens[first].IsBrand && EventWords.ContainsEvent(tokens[first].Lower),
        2 => !tokens[first].IsEvent() && tokens[first + 1].IsEvent(),
        _ => tokens.GetRange(first, end - first).Exists(token => token.IsEvent()),
    };
}
