using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Dates;

/// <summary>The names of the days of the week.</summary>
internal static class Weekdays
{
    private static readonly Dictionary<string, DayOfWeek> ByName = new()
    {
        ["montag"] = DayOfWeek.Monday,
        ["dienstag"] = DayOfWeek.Tuesday,
        ["mittwoch"] = DayOfWeek.Wednesday,
        ["donnerstag"] = DayOfWeek.Thursday,
        ["freitag"] = DayOfWeek.Friday,
        ["samstag"] = DayOfWeek.Saturday,
        ["sonnabend"] = DayOfWeek.Saturday,
        ["sonntag"] = DayOfWeek.Sunday,
    };

    private static readonly string[] PartsOfDay = ["", "vormittag", "nachmittag", "abend", "morgen", "mittag"];

    private static readonly Dictionary<string, DayOfWeek> All = ByName
        .SelectMany(day => PartsOfDay.Select(part => (Word: day.Key + part, day.Value)))
        .ToDictionary(day => day.Word, day => day.Value);

    /// <param name="word">In small letters.</param>
    public static bool IsWeekday(string word) => All.ContainsKey(word);

    /// <summary>"Fr", "Mi.": a day only beside a date, for "so" and "do" are words.</summary>
    public static bool IsShort(string word) => word.TrimEnd('.') is "mo" or "di" or "mi" or "do" or "fr" or "sa" or "so";

    public static DayOfWeek? Of(string word) => All.TryGetValue(word, out var day) ? day : null;

    /// <summary>The day of the week that stands close before the token: "Dienstag (7. November", "Freitag, dem 3. Mai".</summary>
    public static DayOfWeek? Before(IReadOnlyList<Token> tokens, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 4); i--)
        {
            if (tokens[i].IsWord && Of(tokens[i].Lower) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The last such day before the given one.</summary>
    public static DateOnly LastBefore(DateOnly day, DayOfWeek weekday)
    {
        var back = ((int)day.DayOfWeek - (int)weekday + 7) % 7;
        return day.AddDays(back == 0 ? -7 : -back);
    }
}
