using System.Globalization;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Dates;

/// <summary>A day, or a range of days, of a year the words do not name: "am 14. September", "7./8. Oktober".</summary>
/// <param name="Weekday">The day of the week beside it, by which a year can be checked.</param>
internal sealed record YearlessDate(DatePart First, DatePart? Last, DayOfWeek? Weekday, TokenRange Range)
{
    public static YearlessDate? At(IReadOnlyList<Token> tokens, int at)
    {
        if (DatePart.At(tokens, at) is not { Year: null } first)
        {
            return null;
        }

        var second = DatePart.After(tokens, first.End);
        if (second is { Year: not null })
        {
            return null;
        }

        first = first with { Month = first.Month ?? second?.Month, MonthWord = first.MonthWord ?? second?.MonthWord };

        // "Am 03.05. lud die Stadt": in digits only behind a preposition, for "3.5." may be a chapter.
        var isMeant = first.MonthWord is not null || (at > 0 && tokens[at - 1].Lower is "am" or "vom" or "dem") || IsBehindWeekday(tokens, at);
        return first.Month is not (>= 1 and <= 12) || !isMeant
            ? null
            : new YearlessDate(first, second, Weekdays.Before(tokens, at), new TokenRange(at, second?.End ?? first.End));
    }

    /// <summary>"am Dienstag (20.09.)", "Di., 20.09."</summary>
    private static bool IsBehindWeekday(IReadOnlyList<Token> tokens, int at) =>
        at > 1 && tokens[at - 1].Text is "(" or "," && Weekdays.IsWeekday(tokens[at - 2].Lower);

    /// <summary>The days in that year; null where the calendar or the day of the week says no.</summary>
    public (DateOnly First, DateOnly? Last)? In(int year)
    {
        var last = Last is null ? null : Day(Last, year);
        return Day(First, year) is { } first && (Last is null || last is not null) && (Weekday is null || first.DayOfWeek == Weekday || last?.DayOfWeek == Weekday)
            ? (first, last > first ? last : null)
            : null;
    }

    /// <summary>The days before the day of printing, in its year or at its turn; never long ago.</summary>
    public (DateOnly First, DateOnly? Last)? Before(DateOnly published) =>
        new[] { published.Year, published.Year - 1 }.Select(In)
            .FirstOrDefault(days => days is { } found && found.First <= published && published.DayNumber - found.First.DayNumber < 183);

    private static DateOnly? Day(DatePart part, int year) =>
        part is { Month: >= 1 and <= 12, Day: >= 1 } && part.Day <= CultureInfo.InvariantCulture.Calendar.GetDaysInMonth(year, part.Month.Value)
            ? new DateOnly(year, part.Month.Value, part.Day)
            : null;
}
