using System.Globalization;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>Dates as the pages write them.</summary>
public static class GermanDates
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "d.M.yyyy", "d. M. yyyy"];
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>"10. November 2021", "21. und 22. September 2020", "30. September bis 2. Oktober 2025".</summary>
    public static string Written(DateOnly date, DateOnly? end = null)
    {
        if (end is not { } last || last == date)
        {
            return date.ToString("d. MMMM yyyy", German);
        }

        var first = (date.Year == last.Year, date.Month == last.Month) switch
        {
            (true, true) => date.ToString("%d", German) + ".",
            (true, false) => date.ToString("d. MMMM", German),
            _ => date.ToString("d. MMMM yyyy", German),
        };
        var joined = date.AddDays(1) == last ? "und" : "bis";
        return $"{first} {joined} {Written(last)}";
    }

    /// <summary>"10.11.2021", "21.09.2020 bis 22.09.2020".</summary>
    public static string Numeric(DateOnly date, DateOnly? end = null) =>
        date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture) + (end is { } last && last != date ? $" bis {Numeric(last)}" : "");

    /// <summary>"November 2021".</summary>
    public static string MonthOf(DateOnly date) => date.ToString("MMMM yyyy", German);

    /// <summary>The day somebody typed, as browsers send it or as people write it; null when the calendar has no such day.</summary>
    public static DateOnly? Read(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>What is said to somebody who typed no day of the calendar.</summary>
    public static string NoDay(string typed) => $"„{typed}“ ist kein Tag im Kalender. Bitte schreiben Sie ihn so: 10.11.2021.";

    /// <summary>The value of a <c>datetime</c> attribute.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
