using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout.Printed;

/// <summary>Place and day with which the press opens: "Hattingen, 15. September 2023", "Bocholt, 13.06.2022 (pd) – Am …", "Kamen, den 06.02.2023".</summary>
internal static class Dateline
{
    private const int LongestPlace = 4;

    /// <summary>"(Agentur) (Unna, 3. Mai 2023)"</summary>
    private const int LongestSource = 7;

    private const int LinesAbove = 3;
    private const int LinesOfPressHead = 4;

    /// <summary>A place and a day so far up may also be those of the event.</summary>
    private const int LastLineOfHead = 8;

    /// <summary>Whether a dateline ends with the day at the token.</summary>
    public static bool Ends(StoryLines story, int line, int at)
    {
        var tokens = story.Page.TokensOf(line);
        var comma = CommaBefore(tokens, at);

        // "Eildienst Nr. 9 | Unna, den 14.09.2023"
        var first = comma < 1 ? 0 : tokens.FindLastIndex(comma, token => token.Text is "|" or "·") + 1;
        return IsPlace(tokens, first, comma) && IsOfPage(story, line, at);
    }

    private static int CommaBefore(List<Token> tokens, int at)
    {
        var comma = at - 1;
        comma -= comma >= 0 && tokens[comma].Lower is "den" ? 1 : 0;

        // "Lippstadt, Montag, 17. Juni 2024"
        return comma > 2 && tokens[comma].Is(",") && Weekdays.IsWeekday(tokens[comma - 1].Lower) && tokens[comma - 2].Is(",") ? comma - 2 : comma;
    }

    private static bool IsPlace(List<Token> tokens, int first, int comma)
    {
        var words = comma - first;
        return words > 0 && words <= (tokens[first].Is("(") ? LongestSource : LongestPlace) && tokens[comma].Is(",")
            && Positions.Between(first, comma).All(at => tokens[at].IsCapital || tokens[at].Text is "(" or ")" or "/" or "am" or "an" or "der" or "im" or "bei" or "ob")
            && !IsTime(tokens[comma - 1].Lower);
    }

    private static bool IsTime(string word) => Weekdays.IsWeekday(word) || word is "wochenende" or "woche";

    private static bool IsOfPage(StoryLines story, int line, int at) =>
        story.Page.IsRunningText(line) || line - story.First > LastLineOfHead || HasPressHead(story.Page, line) || story.IsPaper || TellsOtherDay(story, line) || IsBelowOtherDay(story, line, at);

    private static bool HasPressHead(Page page, int line) =>
        Enumerable.Range(Math.Max(0, line - LinesOfPressHead), Math.Min(LinesOfPressHead, line)).Any(above => LineWords.Any(page.TokensOf(above), LineWords.IsPress));

    /// <summary>Whether the text below soon speaks of a day that is not the line's.</summary>
    private static bool TellsOtherDay(StoryLines story, int line)
    {
        var tokens = story.Page.TokensOf(line);
        var own = Enumerable.Range(0, tokens.Count).Select(at => GermanDate.At(tokens, at)).FirstOrDefault(date => date is not null)?.First;
        return own is { } day && (OtherDay.IsNamedBelow(story.Page, line, story.End, day) || OtherDay.IsToldBelow(story.Page, line, story.End, day));
    }

    /// <summary>"Protokoll der Sitzung vom 02.07.2024" above "Unna, den 05.07.2024"</summary>
    private static bool IsBelowOtherDay(StoryLines story, int line, int at) =>
        GermanDate.At(story.Page.TokensOf(line), at)?.First is { } own
        && Positions.Between(Math.Max(story.First, line - LinesAbove), line).Where(above => !story.Page.IsRunningText(above)).Any(above => TellsDayBefore(story.Page.TokensOf(above), own));

    private static bool TellsDayBefore(List<Token> tokens, DateOnly day) =>
        Positions.Between(1, tokens.Count).Any(at => tokens[at - 1].Lower is "vom" or "am" && GermanDate.At(tokens, at)?.First < day);
}
