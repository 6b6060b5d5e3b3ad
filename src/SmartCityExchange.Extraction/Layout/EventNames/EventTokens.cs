using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout.EventNames;

/// <summary>What the forms of event names ask about the words of a line. Beyond its end there are no words.</summary>
internal static class EventTokens
{
    private const int LongestQuotation = 14;

    public static string LowerAt(this List<Token> tokens, int at) => at >= 0 && at < tokens.Count ? tokens[at].Lower : "";

    public static bool IsCapitalAt(this List<Token> tokens, int at) => at >= 0 && at < tokens.Count && tokens[at].IsCapital;

    public static bool IsOpeningAt(this List<Token> tokens, int at) => at < tokens.Count && tokens[at].Is("\"");

    /// <summary>The mark that closes the quotation opened at the token, if one does soon.</summary>
    public static int? ClosingOf(this List<Token> tokens, int opening)
    {
        if (!tokens.IsOpeningAt(opening))
        {
            return null;
        }

        var closing = tokens.FindIndex(opening + 1, Math.Min(LongestQuotation, tokens.Count - opening - 1), token => token.Is("\""));
        return closing > opening + 1 ? closing : null;
    }

    /// <summary>The word behind "zum Thema", "rund um das Thema", "unter dem Motto", if such words stand at the token.</summary>
    public static int? ThemeEnd(this List<Token> tokens, int at)
    {
        var noun = tokens.LowerAt(at) switch
        {
            "zum" => at + 1,
            "rund" when tokens.LowerAt(at + 1) is "um" => at + 3,
            "unter" or "mit" when tokens.LowerAt(at + 1) is "dem" or "der" => at + 2,
            _ => tokens.Count,
        };
        return noun + 1 < tokens.Count && IsTheme(tokens[noun].Lower) ? noun + 1 : null;
    }

    public static bool IsTheme(string word) => word is "thema" or "titel" or "motto" or "überschrift" or "leitthema" or "leitmotiv";

    public static bool IsEvent(this Token token) => token.IsCapital && EventWords.IsEvent(token.Lower);

    /// <summary>Words before an event that point to one: "beim", "zu unserem".</summary>
    public static bool IsPointed(string word) =>
        word is "beim" or "zum" or "zur" or "der" or "das" or "einer" or "einem" or "ihr" or "ihre" or "ihrem" or "ihrer" or "unser" or "unsere" or "unserem" or "unserer";
}
