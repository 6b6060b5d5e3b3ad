using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Dates;

/// <summary>A day told from the day of printing: "gestern", "am vergangenen Donnerstag".</summary>
internal static class RelativeDay
{
    public static (DateOnly Day, TokenRange Range)? At(IReadOnlyList<Token> tokens, int at, DateOnly published)
    {
        var word = tokens[at].Lower;
        if (word is "gestern" or "gestrigen" or "gestrige")
        {
            var isNamed = at + 1 < tokens.Count && Weekdays.IsWeekday(tokens[at + 1].Lower);
            return (published.AddDays(-1), new TokenRange(at, isNamed ? at + 2 : at + 1));
        }

        if (word is "vorgestern")
        {
            return (published.AddDays(-2), new TokenRange(at, at + 1));
        }

        if (IsPlainWeekday(tokens, at) && Weekdays.Of(word) is { } plain)
        {
            return (Weekdays.LastBefore(published, plain), new TokenRange(at, at + 1));
        }

        return word is "vergangenen" or "vergangener" or "letzten" or "zurückliegenden" && at + 1 < tokens.Count && Weekdays.Of(tokens[at + 1].Lower) is { } weekday
            ? (Weekdays.LastBefore(published, weekday), new TokenRange(at, at + 2))
            : null;
    }

    /// <summary>"am Donnerstagabend" without a date behind it.</summary>
    private static bool IsPlainWeekday(IReadOnlyList<Token> tokens, int at) =>
        at > 0 && tokens[at - 1].Lower is "am" && Weekdays.IsWeekday(tokens[at].Lower)
        && !tokens.Skip(at + 1).Take(3).Any(token => token.IsNumber);
}
