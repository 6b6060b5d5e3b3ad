using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Topics;

/// <summary>The single words of a run of tokens in small letters, compounds with hyphens and capitals inside taken apart.</summary>
internal static class Words
{
    public static List<(string Word, int Token)> In(ReportText text, TokenRange range)
    {
        var words = new List<(string, int)>();
        for (var at = range.First; at < range.End; at++)
        {
            if (text.Tokens[at].IsWord)
            {
                words.AddRange(Split(text.Tokens[at].Text).Select(word => (word, at)));
            }
        }

        return words;
    }

    private static IEnumerable<string> Split(string token)
    {
        var start = 0;
        for (var at = 1; at <= token.Length; at++)
        {
            if (at == token.Length || token[at] == '-' || (char.IsUpper(token[at]) && char.IsLower(token[at - 1])))
            {
                if (at > start)
                {
                    yield return token[start..at].ToLowerInvariant();
                }

                start = at < token.Length && token[at] == '-' ? at + 1 : at;
            }
        }
    }
}
