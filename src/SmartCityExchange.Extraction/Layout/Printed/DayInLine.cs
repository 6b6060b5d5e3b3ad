using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout.Printed;

/// <summary>A day as it stands in a line, with what the manners of printing ask about it.</summary>
/// <param name="Story">The part of the page that is asked, and the line with which its telling begins.</param>
/// <param name="Words">The words of the day, in <paramref name="Tokens"/>.</param>
/// <param name="IsOneDay">Whether it is a single day and not a range.</param>
internal sealed record DayInLine(StoryLines Story, int Line, IReadOnlyList<Token> Tokens, TokenRange Words, DateOnly Day, bool IsOneDay)
{
    public static DayInLine? At(StoryLines story, int line, IReadOnlyList<Token> tokens, int at) =>
        GermanDate.At(tokens, at) is { First: { } day } date ? new DayInLine(story, line, tokens, date.Range, day, date.Last is null) : null;

    public Page Page => Story.Page;

    public bool IsRunningText => Page.IsRunningText(Line);

    public bool BeginsLine => Words.First == 0;

    public bool EndsLine => Words.End == Tokens.Count;

    public bool FillsLine => BeginsLine && EndsLine;

    /// <summary>The word or mark behind the day; empty at the end of the line.</summary>
    public string TextBehind => EndsLine ? "" : Tokens[Words.End].Text;

    /// <summary>Whether the line stands above the telling.</summary>
    public bool IsAboveStory => Line < Story.Begin;

    public IEnumerable<Token> TokensBefore => Tokens.Take(Words.First);

    public IEnumerable<Token> TokensBehind => Tokens.Skip(Words.End);

    /// <summary>Whether the telling below soon tells an earlier day.</summary>
    /// <param name="longestBack">How many days earlier it may be.</param>
    public bool IsEarlierToldBelow(int longestBack = OtherDay.LongestBack) => OtherDay.IsToldBelow(Page, Line, Story.End, Day, longestBack);
}
