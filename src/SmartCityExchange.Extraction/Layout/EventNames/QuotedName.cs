using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout.EventNames;

/// <summary>A name in quotation marks that a noun for an event explains.</summary>
internal static class QuotedName
{
    private const int LongestGenitive = 5;

    /// <summary>"Workshop „Ämter ohne Akten“", "Jahreskonferenz des Städtenetzes „WIR.digital“"</summary>
    public static TokenRange? BehindNoun(List<Token> tokens, int at)
    {
        if (!tokens[at].IsEvent() || IsPartOfEvent(tokens, at))
        {
            return null;
        }

        // "Workshop zum Thema „…“", "Tagung unter dem Motto „…“": the name is what stands in the quotation marks.
        if (tokens.ThemeEnd(at + 1) is { } theme)
        {
            return tokens.ClosingOf(theme) is { } end ? new TokenRange(theme + 1, end) : null;
        }

        var opening = BehindGenitive(tokens, at);
        if (tokens.ClosingOf(opening) is not { } closing)
        {
            return null;
        }

        // "die dritte Werkstatt der Reihe „…“" is called by the name of the series.
        var isOfSeries = opening > at + 1 && tokens[opening - 1].Lower is "reihe" or "serie";
        return isOfSeries || tokens.LowerAt(at - 1) is "des" ? new TokenRange(opening + 1, closing) : new TokenRange(at, closing + 1);
    }

    /// <summary>"Bürgerinnen bringen ihre Ideen in der „Werkstatt Innenstadt“ ein": what stands in the quotation marks says itself that it is an event.</summary>
    public static TokenRange? OfEvent(List<Token> tokens, int at) =>
        (at == 0 || (tokens[at - 1].IsWord && !tokens[at - 1].IsCapital)) && tokens.ClosingOf(at) is { } closing && tokens.GetRange(at, closing - at).Exists(token => token.IsEvent())
            ? new TokenRange(at + 1, closing)
            : null;

    /// <summary>"bei einer Podiumsdiskussion zum Thema „…“"</summary>
    private static bool IsPartOfEvent(List<Token> tokens, int at) => tokens.LowerAt(at - 1) is "einer" or "einem" && tokens.LowerAt(at - 2) is "bei" or "in";

    private static int BehindGenitive(List<Token> tokens, int at)
    {
        var end = at + 1;
        if (tokens.LowerAt(end) is "des" or "der")
        {
            while (end < tokens.Count && end - at < LongestGenitive && !tokens[end].Is("\""))
            {
                end++;
            }
        }

        return end;
    }
}
