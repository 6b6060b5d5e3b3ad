using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Events.Venues;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout.Printed;

/// <summary>A day above the telling that no word explains: alone, beside a column's name or a time.</summary>
internal static class MastheadDay
{
    private const int TopLines = 3;
    private const int WideGap = 6;
    private const int WordsOfMasthead = 3;

    /// <summary>", um 10:31 Uhr"</summary>
    private const int LongestTime = 7;

    /// <summary>Any line that begins with a day when the text tells an earlier one.</summary>
    public static bool BeginsLine(DayInLine day) => day.BeginsLine && day.IsOneDay && day.IsEarlierToldBelow();

    /// <summary>"17. September 2022, 11:30 Uhr" above the heading and once more below it</summary>
    public static bool IsRepeated(DayInLine day) =>
        day.BeginsLine && day.Tokens[^1].Lower is "uhr" && day.Story.Head.Any(other => other != day.Line && day.Page.WordsOf(other) == day.Page.WordsOf(day.Line));

    /// <summary>"11.12.2023 · Referat Dorf" above the title: who wrote it, not where people met.</summary>
    public static bool IsBesideColumn(DayInLine day) =>
        day.Line - day.Story.First < TopLines && day.BeginsLine && day.Words.End + 1 < day.Tokens.Count && day.TextBehind is "·" or "|" or "•" or "/"
        && !day.TokensBehind.Skip(1).Any(IsOfEvent);

    private static bool IsOfEvent(Token token) =>
        token.Lower is "uhr" or "online" or "digital" || token.IsNumber || VenueKinds.EndsIn(token.Lower) || (token.IsCapital && PlaceNames.BeginsTown(token.Text));

    /// <summary>"Umwelt                 04.12.2023"</summary>
    public static bool IsBehindGap(DayInLine day) =>
        day.IsAboveStory && day.Words.First is > 0 and <= WordsOfMasthead && day.EndsLine && day.IsOneDay
        && day.Tokens[day.Words.First].Span.Start - day.Tokens[day.Words.First - 1].Span.End >= WideGap
        && !LineWords.IsLabel(day.Tokens[0].Lower);

    /// <summary>"Donnerstag, 4. Juli 2024", "Aktuelles vom 04.07.2024" when the text tells an earlier day</summary>
    public static bool EndsLine(DayInLine day) =>
        day.IsOneDay && EndOfTime(day.Tokens, day.Words.End) == day.Tokens.Count && (IsWeekdayBefore(day) || day.TokensBefore.Last().Lower is "vom" or "am" or "|" or "·")
        && !LineWords.IsLabel(day.Tokens[0].Lower) && !day.Tokens.Any(token => token.IsCapital && EventWords.IsEvent(token.Lower))
        && day.IsEarlierToldBelow();

    /// <summary>Whether nothing but a weekday stands before the day.</summary>
    private static bool IsWeekdayBefore(DayInLine day) =>
        day.TokensBefore.All(token => Weekdays.IsWeekday(token.Lower) || (token.IsWord && Weekdays.IsShort(token.Lower)) || token.Text is "," or "." || token.Lower is "den" or "dem");

    /// <summary>A line with nothing but a day, when the text tells one long before it or none.</summary>
    public static bool IsAlone(DayInLine day) =>
        day.FillsLine && day.IsOneDay && (day.IsEarlierToldBelow(OtherDay.LongAgo) || OtherDay.IsVagueBelow(day.Page, day.Line, day.Story.End));

    /// <summary>"um 10:31 Uhr", ", 10:31"</summary>
    private static int EndOfTime(IReadOnlyList<Token> tokens, int at)
    {
        var end = at;
        while (end < tokens.Count && end - at < LongestTime && IsOfTime(tokens[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsOfTime(Token token) =>
        token.Text is "," or ":" or "." or "-" or "|" || token.Lower is "um" or "uhr" || token is { IsNumber: true, Text.Length: <= 2 };
}
