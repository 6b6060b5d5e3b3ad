using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>Academic titles before a name: "Prof. Dr.-Ing. e. h."</summary>
internal static class AcademicTitles
{
    private static readonly HashSet<string> Beginnings = [.. Table.Read("titles.tsv").Where(row => row[1] == "begins").Select(row => row[0])];
    private static readonly HashSet<string> All = [.. Table.Column("titles.tsv", 0)];

    public static bool IsTitle(Token token) => Beginnings.Contains(token.Lower);

    /// <summary>Where the titles that begin at the token end; the token itself when none does.</summary>
    public static int EndAt(ReportText text, int at)
    {
        if (at >= text.Tokens.Count || !IsTitle(text.Tokens[at]))
        {
            return at;
        }

        var end = at + 1;
        while (end < text.Tokens.Count && end - at < 12)
        {
            if (All.Contains(text.Lower(end)))
            {
                end++;
            }
            else if (text.Is(end, "(") && text.Is(end + 1, "FH") && text.Is(end + 2, ")"))
            {
                end += 3;
            }
            else if (text.Is(end, "-") && All.Contains(text.Lower(end + 1)))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }
}
