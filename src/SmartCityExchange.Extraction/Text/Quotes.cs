namespace SmartCityExchange.Extraction.Text;

/// <summary>Words in quotation marks.</summary>
internal static class Quotes
{
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
