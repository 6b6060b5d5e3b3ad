using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout.EventNames;

/// <summary>A name in quotation marks that the sentence around it makes that of an event.</summary>
internal static class NameInSentence
{
    private const int LongestSentence = 20;

    /// <summary>"Einen „Abend der Vereine“ hat die Stadt Unna veranstaltet."</summary>
    public static TokenRange? OfHost(List<Token> tokens, int at)
    {
        if (tokens[at].Lower is not ("einen" or "eine" or "ein" or "ihren" or "ihre" or "ihr" or "seinen" or "seine" or "sein" or "den"))
        {
            return null;
        }

        var opening = Events.SeriesNumberRule.IsOrdinal(tokens.LowerAt(at + 1)) ? at + 2 : at + 1;
        return tokens.ClosingOf(opening) is { } closing && Soon(tokens, closing, token => token.Lower is "veranstaltet" or "ausgerichtet" or "organisiert" or "eingeladen")
            ? new TokenRange(opening + 1, closing)
            : null;
    }

    /// <summary>"Mit einem „Ideenbasar“ hat die Stadt die Beteiligung gestartet."</summary>
    public static TokenRange? OfBeginning(List<Token> tokens, int at) =>
        tokens[at].Lower is "mit" && tokens.LowerAt(at + 1) is "einem" or "einer" && tokens.ClosingOf(at + 2) is { } closing
        && Soon(tokens, closing, token => token.Lower is "gestartet" or "eröffnet" or "begonnen" or "eingeläutet")
            ? new TokenRange(at + 3, closing)
            : null;

    /// <summary>"Unter dem Titel „…“ fand eine Fachtagung statt."</summary>
    public static TokenRange? OfTheme(List<Token> tokens, int at) =>
        tokens[at].Lower is "unter" && tokens.ThemeEnd(at) is { } opening && tokens.ClosingOf(opening) is { } closing
        && (tokens.GetRange(opening, closing - opening).Exists(MeetsUnderTheme) || Soon(tokens, closing, MeetsUnderTheme))
            ? new TokenRange(opening + 1, closing)
            : null;

    private static bool MeetsUnderTheme(Token token) => token.IsEvent() || token.Lower is "eingeladen" or "geladen" or "diskutierten" or "trafen";

    /// <summary>"„Grüne Höfe“ lautete der Titel der Fachtagung"</summary>
    public static TokenRange? CalledTheme(List<Token> tokens, int at) =>
        tokens.ClosingOf(at) is { } closing && tokens.LowerAt(closing + 1) is "lautete" or "hieß" or "war" && tokens.LowerAt(closing + 2) is "der" or "das" or "die"
        && EventTokens.IsTheme(tokens.LowerAt(closing + 3)) && Soon(tokens, closing, token => token.IsEvent())
            ? new TokenRange(at + 1, closing)
            : null;

    /// <summary>"Beim „Tag der offenen Daten“", "beim dritten „Digital-Stammtisch“"</summary>
    public static TokenRange? BehindPreposition(List<Token> tokens, int at)
    {
        if (tokens[at].Lower is not ("beim" or "zum" or "zur" or "das" or "der" or "dem" or "des" or "am"))
        {
            return null;
        }

        var opening = at + 1 < tokens.Count && tokens[at + 1].IsWord && !tokens[at + 1].IsCapital ? at + 2 : at + 1;
        return tokens.ClosingOf(opening) is { } closing && (tokens[at].Lower is "beim" or "zum" || tokens.GetRange(opening, closing - opening).Exists(token => token.IsEvent()))
            ? new TokenRange(opening + 1, closing)
            : null;
    }

    private static bool Soon(List<Token> tokens, int at, Func<Token, bool> tells) => tokens.Skip(at).Take(LongestSentence).Any(tells);
}
