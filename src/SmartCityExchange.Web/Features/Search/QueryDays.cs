using System.Globalization;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>The days from one to another, both included.</summary>
public readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    public static DaySpan Month(int year, int month) => new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>Whether it begins and ends with whole months.</summary>
    public bool IsOfMonths => First.Day == 1 && Last.AddDays(1).Day == 1;
}

/// <summary>
/// Finds days in a query, in the forms German has: 10.11.2021, 2021-11-10, 10. November 2021, 21./22. September 2020,
/// November 2021, 11/2021, 2021, 2020 bis 2022. A day without a year is no day.
/// </summary>
public static class QueryDays
{
    private const int EarliestYear = 1990;
    private const int LatestYear = 2099;

    private static readonly IReadOnlyDictionary<string, int> Months = CultureInfo.GetCultureInfo("de-DE").DateTimeFormat.MonthNames
        .Where(name => name.Length > 0)
        .SelectMany((name, index) => new[] { GermanText.Fold(name), GermanText.Fold(name)[..3] }.Distinct().Select(form => (form, index + 1)))
        .Append(("sept", 9)).Append(("janner", 1))
        .ToDictionary(m => m.Item1, m => m.Item2);

    /// <summary>The first days the text names and where, or null.</summary>
    public static (DaySpan Days, Span Span)? Find(string text)
    {
        var parts = Parts(text);
        for (var at = 0; at < parts.Count; at++)
        {
            if (At(parts, at) is { } found)
            {
                return (found.Days, Span.Between(parts[at].Span.Start, parts[found.End - 1].Span.End));
            }
        }

        return null;
    }

    private static (DaySpan Days, int End)? At(List<Part> parts, int at) =>
        Day(parts, at) ?? DaysOfOneMonth(parts, at) ?? Month(parts, at) ?? Years(parts, at);

    private static (DaySpan, int)? Day(List<Part> parts, int at)
    {
        if (DayAt(parts, at) is not { } first)
        {
            return null;
        }

        return at + 3 < parts.Count && parts[at + 3].Word == "bis" && DayAt(parts, at + 4) is { } last && last >= first
            ? (new DaySpan(first, last), at + 7)
            : (new DaySpan(first, first), at + 3);
    }

    private static DateOnly? DayAt(List<Part> parts, int at)
    {
        if (at + 2 >= parts.Count)
        {
            return null;
        }

        var (a, b, c) = (parts[at].Number, MonthOf(parts[at + 1]), parts[at + 2].Number);
        return IsYear(a) && parts[at].Word.Length == 4 ? Valid(a, b, c) : IsYear(c) ? Valid(c, b, a) : null;
    }

    // 21./22. September 2020, 4. und 5. April 2022
    private static (DaySpan, int)? DaysOfOneMonth(List<Part> parts, int at)
    {
        var next = at + 1 < parts.Count && parts[at + 1].Word is "und" or "bis" ? at + 2 : at + 1;
        return parts[at].Number > 0 && DayAt(parts, next) is { } last && Valid(last.Year, last.Month, parts[at].Number) is { } first && first < last
            ? (new DaySpan(first, last), next + 3)
            : null;
    }

    private static (DaySpan, int)? Month(List<Part> parts, int at) =>
        at + 1 < parts.Count && MonthOf(parts[at]) is > 0 and <= 12 and var month && IsYear(parts[at + 1].Number) && (parts[at].Number < 0 || IsNextTo(parts, at))
            ? (DaySpan.Month(parts[at + 1].Number, month), at + 2)
            : null;

    private static (DaySpan, int)? Years(List<Part> parts, int at)
    {
        var first = parts[at].Number;
        if (!IsYear(first))
        {
            return null;
        }

        var next = at + 1 < parts.Count && parts[at + 1].Word == "bis" ? at + 2 : at + 1;
        var isRange = next < parts.Count && IsYear(parts[next].Number) && parts[next].Number > first && (next == at + 2 || IsNextTo(parts, at));
        var last = isRange ? parts[next].Number : first;
        return (new DaySpan(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31)), isRange ? next + 1 : at + 1);
    }

    /// <summary>Only a sign stands between this part and the next: 11/2021.</summary>
    private static bool IsNextTo(List<Part> parts, int at) => parts[at + 1].Span.Start == parts[at].Span.End + 1;

    private static int MonthOf(Part part) => part.Number >= 0 ? part.Number : Months.GetValueOrDefault(part.Word, -1);

    private static bool IsYear(int number) => number is >= EarliestYear and <= LatestYear;

    private static DateOnly? Valid(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>A run of letters or of digits.</summary>
    /// <param name="Number">Its value, for up to four digits; -1 for others.</param>
    private sealed record Part(Span Span, string Word, int Number);

    private static List<Part> Parts(string text)
    {
        List<Part> parts = [];
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end]) && char.IsAsciiDigit(text[end]) == char.IsAsciiDigit(text[at]))
            {
                end++;
            }

            if (end > at)
            {
                var word = text[at..end];
                var number = word.Length <= 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
                parts.Add(new Part(Span.Between(at, end), GermanText.Fold(word), number));
            }

            at = Math.Max(end, at + 1);
        }

        return parts;
    }
}
