using System.Globalization;
using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout.Printed;

/// <summary>A month beside a word that tells when a page was written: "Stand: Juni 2023".</summary>
internal static class MonthOfWriting
{
    private const int LongestLine = 6;
    private const int EarliestYear = 1991;
    private const int LatestYear = 2099;

    /// <summary>The last day of the month.</summary>
    public static DateOnly? In(List<Token> line)
    {
        var month = line.FindIndex(token => token.IsCapital && Months.Number(token.Lower) is not null);
        if (line.Count > LongestLine || month < 1 || month + 1 == line.Count || line[month - 1].Is(".") || !LineWords.Any(line, LineWords.IsPublication))
        {
            return null;
        }

        return line[month + 1] is { IsNumber: true, Text.Length: 4 } digits && int.Parse(digits.Text, CultureInfo.InvariantCulture) is >= EarliestYear and <= LatestYear and var year
            ? new DateOnly(year, Months.Number(line[month].Lower)!.Value, 1).AddMonths(1).AddDays(-1)
            : null;
    }
}
