using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout;

/// <summary>
/// A heading of two halves, of which one names the event and the other tells of it: "Digitalforum Hellweg: Städte lernen voneinander", "Schatten für
/// alle – Klimakonferenz in Unna". A bare noun is no name: "Fachtagung: Die Mitte im Wandel" stays whole.
/// </summary>
internal static class HeadingParts
{
    private const int LongestName = 9;

    /// <summary>The half that is the event's name, or null where the heading has none or is one piece.</summary>
    public static Span? NameIn(List<Token> tokens)
    {
        var parts = Of(tokens);
        if (parts.Count < 2)
        {
            return null;
        }

        var named = parts.FindAll(part => NounOf(tokens, part) is not null);
        if (named.Count == 0)
        {
            return null;
        }

        var quoted = parts.FindAll(part => !named.Contains(part) && IsQuoted(tokens, part));
        return named.Find(part => IsName(tokens, part)) is { Count: > 0 } name && BehindPreposition(tokens, name) is var own && !(tokens[own.First].IsWord && !tokens[own.First].IsCapital) ? Cover(tokens, own)
            : quoted.Count == 1 && named.Count == 1 && (IsBare(tokens, named[0]) || !tokens[named[0].First].IsCapital) ? Cover(tokens, new TokenRange(quoted[0].First + 1, quoted[0].End - 1))
            : null;
    }

    /// <summary>What stands between colons, dashes and bars outside quotation marks.</summary>
    private static List<TokenRange> Of(List<Token> tokens)
    {
        var parts = new List<TokenRange>();
        var (first, isQuoted) = (0, false);
        for (var at = 0; at <= tokens.Count; at++)
        {
            isQuoted ^= at < tokens.Count && tokens[at].Is("\"");
            if (at == tokens.Count || (!isQuoted && IsBreak(tokens, at)))
            {
                if (at > first)
                {
                    parts.Add(new TokenRange(first, at));
                }

                first = at + 1;
            }
        }

        return parts;
    }

    private static bool IsBreak(List<Token> tokens, int at) =>
        tokens[at].Text is "|" or "–" || (tokens[at].Text is ":" && at + 1 < tokens.Count && tokens[at + 1].Span.Start > tokens[at].Span.End)
        || (tokens[at].Text is "-" && at > 0 && at + 1 < tokens.Count && tokens[at].Span.Start > tokens[at - 1].Span.End && tokens[at + 1].Span.Start > tokens[at].Span.End);

    private static int? NounOf(List<Token> tokens, TokenRange part) =>
        part.Positions.Where(at => EventWords.IsEvent(tokens, at)).Select(at => (int?)at).FirstOrDefault();

    private static bool IsQuoted(List<Token> tokens, TokenRange part) => part.Count > 3 && tokens[part.First].Is("\"") && tokens[part.End - 1].Is("\"");

    /// <summary>More than "Fachtagung", and no sentence.</summary>
    private static bool IsName(List<Token> tokens, TokenRange part) =>
        part.Count <= LongestName && !IsBare(tokens, part) && tokens[part.First].Text is not ("das" or "die" or "der")
        && !tokens.GetRange(part.First, part.Count).Exists(word => word.Text is "?" or "!" or "," || NewsHeading.IsVerb(word));

    /// <summary>"Fachtagung in Unna", "Erfolgreicher Auftakt", "Rückblick auf die Tagung"</summary>
    private static bool IsBare(List<Token> tokens, TokenRange part)
    {
        var noun = NounOf(tokens, part)!.Value;
        var words = tokens.GetRange(part.First, part.Count);
        return (EventWords.IsBare(tokens[noun].Lower) || EventWords.IsOnline(tokens[noun].Lower)) && (tokens[noun].Lower is "auftakt" || !words.Exists(word =>
            word.IsCapital && word != tokens[noun] && !Adjectives.IsAdjective(word.Lower) && !LineWords.IsPrefix(word.Lower) && !IsBehindPreposition(words, word)));
    }

    /// <summary>"mein Tag beim Smart City Camp"</summary>
    private static TokenRange BehindPreposition(List<Token> tokens, TokenRange part)
    {
        var noun = NounOf(tokens, part)!.Value;
        var before = tokens.FindLastIndex(noun, noun - part.First + 1, word => word.Lower is "beim" or "vom" or "zum" or "zur");
        while (before >= 0 && before + 1 < noun && !tokens[before + 1].IsCapital)
        {
            before++;
        }

        return before < 0 ? part : part with { First = before + 1 };
    }

    /// <summary>"Fachtagung in Unna": the town is no part of a name.</summary>
    private static bool IsBehindPreposition(List<Token> words, Token word) => words.IndexOf(word) is var at && at > 0 && words[at - 1].Lower is "in" or "im" or "beim" or "bei" or "auf" or "der";

    private static Span Cover(List<Token> tokens, TokenRange range) => Span.Between(tokens[range.First].Span.Start, tokens[range.End - 1].Span.End);
}
