namespace SmartCityExchange.Extraction.Text;

/// <summary>Words in quotation marks.</summary>
internal static class Quotes
{
    /// <summary>For each token whether it stands between two marks of one passage; where one mark is missing, none does.</summary>
    public static bool[] Inside(IReadOnlyList<Token> tokens, IReadOnlyList<TokenRange> passages)
    {
        var inside = new bool[tokens.Count];
        foreach (var passage in passages.Where(passage => passage.Positions.Count(at => tokens[at].Is("\"")) % 2 == 0))
        {
            var isOpen = false;
            foreach (var at in passage.Positions)
            {
                isOpen ^= tokens[at].Is("\"");
                inside[at] = isOpen;
            }
        }

        return inside;
    }

    /// <summary>The closing mark of the quotation that opens at the token, or null when it does not close soon or holds nothing.</summary>
    public static int? EndOf(ReportText text, int opening, int mostTokens)
    {
        for (var at = opening + 1; at < text.Tokens.Count && at - opening <= mostTokens + 1; at++)
        {
            if (text.Is(at, "\""))
            {
                return at > opening + 1 ? at : null;
            }
        }

        return null;
    }
}
