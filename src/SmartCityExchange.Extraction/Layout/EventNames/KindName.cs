using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout.EventNames;

/// <summary>An event without a name of its own, called by its kind.</summary>
internal static class KindName
{
    private const int LongestName = 5;
    private const int MostAdjectives = 3;

    /// <summary>"Händlerfrühstück": the noun alone, as long as it says what kind of event, with what stands right behind it ("Zukunftswerkstatt Innenstadt").</summary>
    public static TokenRange? At(List<Token> tokens, int at) =>
        at > 0 && tokens[at].IsEvent() && EventWords.IsCompound(tokens[at].Lower) && (EventTokens.IsPointed(tokens[at - 1].Lower) || IsNumbered(tokens, at) || IsDescribed(tokens, at))
            ? new TokenRange(at, EndOfNouns(tokens, at))
            : null;

    /// <summary>"beim Treffen der Klimabeauftragten"</summary>
    public static TokenRange? WithMembers(List<Token> tokens, int at) =>
        at > 0 && tokens[at].IsEvent() && EventTokens.IsPointed(tokens[at - 1].Lower) && tokens.LowerAt(at + 1) is "der" or "des" && tokens.IsCapitalAt(at + 2)
            ? new TokenRange(at, EndOfNouns(tokens, at + 2))
            : null;

    /// <summary>"den achten Innenstadtdialog", "beim 3. Innenstadtdialog"</summary>
    private static bool IsNumbered(List<Token> tokens, int at) =>
        (SeriesNumberRule.IsOrdinal(tokens[at - 1].Lower) && IsBeforeNumber(tokens.LowerAt(at - 2)))
        || (at > 2 && tokens[at - 1].Is(".") && tokens[at - 2] is { IsNumber: true, Text.Length: <= 3 } && IsBeforeNumber(tokens[at - 3].Lower));

    private static bool IsBeforeNumber(string word) =>
        word is "heutigen" or "gestrigen" or "diesjährigen" or "die" or "den" or "dem" or "der" or "das" or "beim" or "zum" or "zur";

    /// <summary>"mit einer gut besuchten Abschlussveranstaltung"</summary>
    private static bool IsDescribed(List<Token> tokens, int at)
    {
        var article = at - 1;
        while (article > 0 && at - article <= MostAdjectives && !tokens[article].IsCapital && tokens[article].IsWord && !EventTokens.IsPointed(tokens[article].Lower))
        {
            article--;
        }

        return article < at - 1 && tokens[at - 1].Lower.EndsWith("en", StringComparison.Ordinal)
            && tokens[article].Lower is "zum" or "zur" or "beim" or "einer" or "einem" or "ihrem" or "ihrer" or "unserem" or "unserer";
    }

    private static int EndOfNouns(List<Token> tokens, int at)
    {
        var end = at + 1;
        while (end < tokens.Count && end - at < LongestName && tokens[end] is { IsCapital: true, IsWord: true } && !GivenNames.Contains(tokens[end].Text))
        {
            end++;
        }

        return end;
    }
}
