using System.Globalization;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Dates;

/// <summary>A day with what follows it of month and year.</summary>
/// <param name="MonthWord">The word in the month's place, also when it is none.</param>
internal sealed record DatePart(int Day, int? Month, string? MonthWord, int? Year, int End)
{
    public bool HasMonth => Month is not null || MonthWord is not null;

    public static DatePart? At(IReadOnlyList<Token> tokens, int at)
    {
        if (!IsNumber(tokens, at, 1, 3) || !IsDot(tokens, at + 1))
        {
            return null;
        }

        var day = Value(tokens[at]);
        var next = at + 2;
        if (IsNumber(tokens, next, 1, 2) && IsDot(tokens, next + 1))
        {
            var numericYear = YearAt(tokens, next + 2, mayBeShort: true);
            return new DatePart(day, Value(tokens[next]), null, numericYear, next + (numericYear is null ? 2 : 3));
        }

        if (next >= tokens.Count || !tokens[next].IsWord)
        {
            return new DatePart(day, null, null, null, next);
        }

        var month = Months.Number(tokens[next].Lower);
        var year = YearAt(tokens, next + 1, mayBeShort: false);
        return month is null && (year is null || !tokens[next].IsCapital)
            ? new DatePart(day, null, null, null, next)
            : new DatePart(day, month, tokens[next].Lower, year, next + (year is null ? 1 : 2));
    }

    public static DatePart? Iso(IReadOnlyList<Token> tokens, int at) =>
        IsNumber(tokens, at, 4, 4) && IsNumber(tokens, at + 2, 2, 2) && IsNumber(tokens, at + 4, 2, 2)
        && tokens[at + 1].Is("-") && tokens[at + 3].Is("-")
            ? new DatePart(Value(tokens[at + 4]), Value(tokens[at + 2]), null, Value(tokens[at]), at + 5)
            : null;

    /// <summary>"Mai 12, 2023": so do many pages print the day of a post.</summary>
    public static DatePart? MonthFirst(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].IsCapital && IsNumber(tokens, at + 1, 1, 2) && at + 2 < tokens.Count && tokens[at + 2].Is(",") && IsNumber(tokens, at + 3, 4, 4) && Months.Number(tokens[at].Lower) is { } month
            ? new DatePart(Value(tokens[at + 1]), month, tokens[at].Lower, Value(tokens[at + 3]), at + 4)
            : null;

    /// <summary>The second day of a range: what follows "bis", "und" or a stroke.</summary>
    public static DatePart? After(IReadOnlyList<Token> tokens, int at)
    {
        // "Freitag, 16., bis Sonntag, 18. September"
        var isParted = at + 2 < tokens.Count && tokens[at].Is(",") && tokens[at + 1].Lower is "bis";
        at = isParted ? at + 1 : at;
        if (at + 1 >= tokens.Count || !(tokens[at].Text is "-" or "–" or "/" or "&" || tokens[at].Lower is "und" or "bis" or "u."))
        {
            return null;
        }

        var day = BehindWeekday(tokens, tokens[at + 1].Lower is "zum" ? at + 2 : at + 1);
        var second = At(tokens, day);
        return second is { HasMonth: true } ? second : null;
    }

    /// <summary>"bis Sonntag, den 18. September", "bis Fr., 12. Mai"</summary>
    private static int BehindWeekday(IReadOnlyList<Token> tokens, int at)
    {
        var day = at < tokens.Count && tokens[at].IsWord && (Weekdays.IsWeekday(tokens[at].Lower) || Weekdays.IsShort(tokens[at].Lower)) ? at + 1 : at;
        while (day > at && day < tokens.Count && day - at < 4 && tokens[day].Lower is "." or "," or "den" or "dem")
        {
            day++;
        }

        return day;
    }

    private static int? YearAt(IReadOnlyList<Token> tokens, int at, bool mayBeShort)
    {
        if (IsNumber(tokens, at, 4, 4))
        {
            return Value(tokens[at]);
        }

        return mayBeShort && IsNumber(tokens, at, 2, 2) ? 2000 + Value(tokens[at]) : null;
    }

    private static bool IsNumber(IReadOnlyList<Token> tokens, int at, int shortest, int longest) =>
        at < tokens.Count && tokens[at].IsNumber && tokens[at].Text.Length >= shortest && tokens[at].Text.Length <= longest;

    private static bool IsDot(IReadOnlyList<Token> tokens, int at) => at < tokens.Count && tokens[at].Is(".");

    private static int Value(Token token) => int.Parse(token.Text, CultureInfo.InvariantCulture);
}
