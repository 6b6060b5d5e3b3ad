using System.Globalization;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Dates;

/// <summary>
/// A date or a range of dates as German texts write them: 10. November 2021 · 24./25. November 2022 · vom 30.09. bis
/// 02.10.2025 · 2022-11-24.
/// </summary>
/// <param name="First">The day, or the first of several; null when the words name no day of the calendar.</param>
/// <param name="Last">The last of several days.</param>
internal sealed record GermanDate(DateOnly? First, DateOnly? Last, TokenRange Range)
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2199;

    /// <summary>Whether the words look like a date but stand for none.</summary>
    public bool IsUnreadable => First is null;

    /// <summary>The date that begins at the token, or null where none does.</summary>
    public static GermanDate? At(IReadOnlyList<Token> tokens, int at)
    {
        if (DatePart.Iso(tokens, at) is { } iso)
        {
            return Make(iso, null, new TokenRange(at, iso.End));
        }

        if (DatePart.MonthFirst(tokens, at) is { } foreign)
        {
            return Make(foreign, null, new TokenRange(at, foreign.End));
        }

        if (DatePart.At(tokens, at) is not { } first)
        {
            return null;
        }

        if (DatePart.After(tokens, first.End) is { Year: not null } second)
        {
            first = first with { Month = first.Month ?? second.Month, MonthWord = first.MonthWord ?? second.MonthWord, Year = first.Year ?? second.Year };
            return Make(first, second, new TokenRange(at, second.End));
        }

        return first.Year is null || !first.HasMonth ? null : Make(first, null, new TokenRange(at, first.End));
    }

    private static GermanDate Make(DatePart first, DatePart? last, TokenRange range)
    {
        var firstDay = Day(first);
        var lastDay = last is null ? null : Day(last);
        return firstDay is null || (last is not null && (lastDay is null || lastDay < firstDay))
            ? new GermanDate(null, null, range)
            : new GermanDate(firstDay, lastDay == firstDay ? null : lastDay, range);
    }

    private static DateOnly? Day(DatePart part) =>
        part is { Month: >= 1 and <= 12, Year: >= EarliestYear and <= LatestYear, Day: >= 1 }
        && part.Day <= CultureInfo.InvariantCulture.Calendar.GetDaysInMonth(part.Year.Value, part.Month.Value)
            ? new DateOnly(part.Year.Value, part.Month.Value, part.Day)
            : null;
}
