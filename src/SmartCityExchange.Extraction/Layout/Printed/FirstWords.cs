namespace SmartCityExchange.Extraction.Layout.Printed;

/// <summary>A day with which a report opens, in brackets behind its town or before its first sentence.</summary>
internal static class FirstWords
{
    private const int LongestPlace = 6;

    /// <summary>"UNNA/WERL (4. Juli 2024). …"</summary>
    public static bool AreDayInBracket(DayInLine day) =>
        day.Words.First - 1 is > 0 and <= LongestPlace && day.Tokens[day.Words.First - 1].Is("(") && day.TextBehind is ")"
        && day.Words.End + 1 < day.Tokens.Count && day.Tokens[day.Words.End + 1].Text is "." or "–" or "-" or ":"
        && day.Tokens.Take(day.Words.First - 1).All(token => token.IsCapital || token.Text is "/" or "-");

    /// <summary>"04.07.2024 – Am 1. und 2. Juli diskutierten …", "[04.07.2024] Am Dienstag …"</summary>
    public static bool AreDay(DayInLine day)
    {
        var isFramed = day.Words.First == 1 && day.Tokens[0].Text is "(" or "[" && day.TextBehind is ")" or "]";
        return day.IsRunningText && day.IsOneDay && (day.BeginsLine || isFramed) && day.Words.End + 1 < day.Tokens.Count
            && (isFramed || day.TextBehind is "." or "–" or "-" or ":" or "|" or "(" || day.Tokens[day.Words.End].IsCapital)
            && OtherDay.IsToldBehind(day.Tokens, day.Words.End, day.Day);
    }
}
