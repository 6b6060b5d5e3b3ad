namespace SmartCityExchange.Extraction.Layout.Printed;

/// <summary>
/// The day on which a page was written or printed: beside a word that says so, in a dateline, alone above the title or below the telling. It is never
/// the event's.
/// </summary>
internal sealed class PrintedDay(StoryLines story)
{
    /// <summary>More of a line is never asked.</summary>
    private const int MostTokens = 40;

    /// <summary>The manners of printing a day that may stand in any line.</summary>
    private static readonly Func<DayInLine, bool>[] InAnyLine = [FirstWords.AreDayInBracket, FirstWords.AreDay, FootDay.Is, LabelledDay.IsBesideWord];

    /// <summary>Those that stand above the telling alone.</summary>
    private static readonly Func<DayInLine, bool>[] InHead =
    [
        LabelledDay.IsUnderPress, LabelledDay.IsUnderLabel, LabelledDay.IsOfPage, LabelledDay.IsWithoutColon, LabelledDay.IsOfIssue, LabelledDay.IsOfPressList,
        MastheadDay.BeginsLine, MastheadDay.IsRepeated, MastheadDay.IsBesideColumn, MastheadDay.IsBehindGap, MastheadDay.EndsLine, MastheadDay.IsAlone,
    ];

    /// <summary>The first such day that a line gives.</summary>
    public DateOnly? First() =>
        story.Beginning.Concat(story.Foot).Select(Of).FirstOrDefault(day => day is not null) ?? FrontMatter.Published(story.Page, story.First);

    /// <summary>The last day of the month in which the page says it was written: "Stand: Juni 2023".</summary>
    public DateOnly? Month() =>
        story.Head.Concat(story.Foot).Where(line => !story.Page.IsRunningText(line)).Select(line => MonthOfWriting.In(story.Page.TokensOf(line))).FirstOrDefault(day => day is not null);

    /// <summary>The day of printing that the line gives, if it gives one.</summary>
    public DateOnly? Of(int line)
    {
        var tokens = story.Page.TokensOf(line);
        for (var at = 0; at < Math.Min(tokens.Count, MostTokens); at++)
        {
            if (DayInLine.At(story, line, tokens, at) is { } day && (Dateline.Ends(story, line, at) || IsPrinted(day)))
            {
                return day.Day;
            }
        }

        return null;
    }

    /// <summary>Whether the day at the token, with or without its year, opens the line and is not the event's.</summary>
    public bool IsOwn(int line, int at) =>
        Dateline.Ends(story, line, at) || (DayInLine.At(story, line, story.Page.TokensOf(line), at) is { } day && (FirstWords.AreDayInBracket(day) || FirstWords.AreDay(day)));

    private static bool IsPrinted(DayInLine day) =>
        Array.Exists(InAnyLine, manner => manner(day))
        || (!day.IsRunningText && (day.Story.IsInHead(day.Line) || day.IsAboveStory) && Array.Exists(InHead, manner => manner(day)));
}
