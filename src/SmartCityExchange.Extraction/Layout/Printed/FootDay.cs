using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout.Printed;

/// <summary>"(10. Mai 2023)", "18.10.2022 | Stadt Unna" below the telling: when it was written.</summary>
internal static class FootDay
{
    public static bool Is(DayInLine day) =>
        IsBelowStory(day) && day.IsOneDay
        && (IsFramed(day) || day.FillsLine || (day.BeginsLine && day.TextBehind is "|" or "·" or "/" or ","));

    private static bool IsBelowStory(DayInLine day) =>
        day.Line > day.Story.Begin && day.Story.IsInFoot(day.Line) && !day.IsRunningText && !Positions.Between(day.Line + 1, day.Story.End).Any(day.Page.IsRunningText);

    private static bool IsFramed(DayInLine day) => day.Words.First == 1 && day.Tokens[0].Text is "(" or "[" && day.Words.End == day.Tokens.Count - 1;
}
