using SmartCityExchange.Extraction.Data;

namespace SmartCityExchange.Extraction.Text;

/// <summary>Decides where a sentence ends among the tokens of one paragraph.</summary>
internal static class SentenceEnds
{
    private static readonly HashSet<string> Starters = [.. Table.Column("sentence-starters.tsv", 0)];

    /// <summary>The sentences of a paragraph as ranges of tokens: each goes from the end of the one before.</summary>
    public static IEnumerable<TokenRange> In(IReadOnlyList<Token> tokens, TokenRange paragraph)
    {
        var start = paragraph.First;
        var insideQuotes = false;
        for (var at = paragraph.First; at < paragraph.End; at++)
        {
            insideQuotes ^= tokens[at].Is("\"");
            if (!MayEnd(tokens, at))
            {
                continue;
            }

            var end = at + 1;
            while (end < paragraph.End && (tokens[end].Is(")") || tokens[end].Is("]") || (insideQuotes && tokens[end].Is("\"")) || IsStop(tokens[end])))
            {
                insideQuotes ^= tokens[end].Is("\"");
                end++;
            }

            if (end < paragraph.End && Begins(tokens, at, end))
            {
                yield return new TokenRange(start, end);
                start = end;
            }

            at = end - 1;
        }

        if (start < paragraph.End)
        {
            yield return new TokenRange(start, paragraph.End);
        }
    }

    private static bool IsStop(Token token) => token.Is(".") || token.Is("!") || token.Is("?") || token.Is("…");

    private static bool MayEnd(IReadOnlyList<Token> tokens, int at)
    {
        if (IsStop(tokens[at]))
        {
            // "10. November", "2. Staffel": a short number before a full stop counts, it does not end.
            return !(tokens[at].Is(".") && at > 0 && tokens[at - 1] is { IsNumber: true, Text.Length: <= 2 });
        }

        return tokens[at].Text.EndsWith('.') && Abbreviations.MayEndSentence(tokens[at]);
    }

    private static bool Begins(IReadOnlyList<Token> tokens, int stop, int next)
    {
        var token = tokens[next];
        if (tokens[stop].IsWord)
        {
            return Starters.Contains(token.Lower) && token.IsCapital;
        }

        return token.IsCapital || token.IsNumber || token.Is("\"") || token.Is("(") || token.Is("–") || token.Is("•");
    }
}
