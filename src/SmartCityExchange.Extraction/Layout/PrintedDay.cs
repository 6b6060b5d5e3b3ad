using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Events.Venues;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout;

/// <summary>
/// The day on which a page was written or printed: beside a word that says so, in a dateline, alone above the title or below the telling. It is never
/// the event's.
/// </summary>
/// <param name="first">The first line that is asked.</param>
/// <param name="end">The line after the last.</param>
/// <param name="isPaper">Whether the text is a paper for a council.</param>
/// <param name="story">The line with which the telling begins.</param>
internal sealed class PrintedDay(Page page, int first, int end, bool isPaper, int story)
{
    private const int MostLines = 60;
    private const int LastLines = 6;
    private const int HeadLines = 8;
    private const int TopLines = 3;
    private const int LinesAbove = 3;
    private const int WideGap = 6;
    private const int WordsOfMasthead = 3;

    /// <summary>"(Agentur) (Unna, 3. Mai 2023)"</summary>
    private const int LongestSource = 7;

    /// <summary>", um 10:31 Uhr"</summary>
    private const int LongestTime = 7;

    /// <summary>How many days after an event a page may still report on it.</summary>
    private const int LongAgo = 400;

    /// <summary>The first such day that a line gives.</summary>
    public DateOnly? First() =>
        Enumerable.Range(first, Math.Min(MostLines, end - first)).Concat(Enumerable.Range(Math.Max(first, end - LastLines), Math.Min(LastLines, end - first)))
            .Select(Of).FirstOrDefault(day => day is not null) ?? FrontMatter.Published(page, first);

    /// <summary>The last day of the month in which the page says it was written: "Stand: Juni 2023".</summary>
    public DateOnly? Month() =>
        Enumerable.Range(first, Math.Min(HeadLines, end - first)).Concat(Enumerable.Range(Math.Max(first, end - LastLines), Math.Min(LastLines, end - first)))
            .Select(MonthOfWriting).FirstOrDefault(day => day is not null);

    /// <summary>The day of publication: beside a word that says so, or in a dateline ("Rheine, 10. November 2021. …").</summary>
    public DateOnly? Of(int line)
    {
        var tokens = page.TokensOf(line);
        for (var at = 0; at < Math.Min(tokens.Count, 40); at++)
        {
            if (GermanDate.At(tokens, at) is { First: { } day } date && (IsOwn(line, tokens, at) || IsAtFoot(line, tokens, date) || IsBesidePublication(line, tokens, date.Range) || IsOfPage(line, tokens, date)))
            {
                return day;
            }
        }

        return null;
    }

    private bool IsBesidePublication(int line, List<Token> tokens, TokenRange date) =>
        page.IsRunningText(line)
            ? tokens.Skip(Math.Max(0, date.First - 5)).Take(Math.Min(5, date.First)).Any(token => LineWords.IsPublication(token.Lower) && token.Lower is not ("presse" or "stand"))
                && !tokens.Skip(date.First).Any(token => EventWords.IsHeld(token.Lower))
            : LineWords.Any(tokens, LineWords.IsPublication) || (tokens[0].Lower is "von" && date.First > 2) || (tokens.Count > date.End + 1 && tokens.Skip(date.End).Take(2).Any(token => token.Lower is "von"));

    /// <summary>"Nr. 31 / 21. November 2023" under "Pressemitteilung"; a line that begins with a day when the text tells an earlier one.</summary>
    private bool IsOfPage(int line, List<Token> tokens, GermanDate date) =>
        !page.IsRunningText(line) && (line - first < HeadLines || line < story)
        && ((line > 0 && date.Range.End == tokens.Count && LineWords.Any(page.TokensOf(line - 1), LineWords.IsPress) && !page.IsRunningText(line - 1))
            || (date.Range.First == 0 && date is { First: { } day, Last: null } && OtherDay.IsToldBelow(page, line, end, day))
            || IsLabelledAbove(line, tokens, date) || IsLabelOfPage(line, tokens, date) || IsRepeated(line, tokens, date)
            || IsOfIssue(tokens, date) || IsUnlabelled(tokens, date) || IsOfPressHeading(line, tokens, date)
            || IsOfColumn(line, tokens, date)
            || IsAtFarEdge(line, tokens, date)
            || (IsAtEdge(tokens, date) && date is { First: { } own, Last: null } && !LineWords.IsLabel(tokens[0].Lower) && !tokens.Exists(token => token.IsCapital && EventWords.IsEvent(token.Lower)) && OtherDay.IsToldBelow(page, line, end, own))
            || (date is { Range.First: 0, First: { } alone, Last: null } && date.Range.End == tokens.Count
                && (OtherDay.IsToldBelow(page, line, end, alone, LongAgo) || OtherDay.IsVagueBelow(page, line, end))));

    /// <summary>"Stand der Information" alone, and the day in the line below it</summary>
    private bool IsLabelledAbove(int line, List<Token> tokens, GermanDate date) =>
        line > first && date.Range.First == 0 && date.Range.End == tokens.Count && !page.IsRunningText(line - 1)
        && page.TokensOf(line - 1) is { Count: <= 3 } label && LineWords.IsPublication(label[0].Lower);

    /// <summary>"Datum: 21.11.2022" in the head of a page whose text tells an earlier day</summary>
    private bool IsLabelOfPage(int line, List<Token> tokens, GermanDate date) =>
        line < story && tokens[0].Lower is "datum" && date is { First: { } day, Last: null } && date.Range.End == tokens.Count && OtherDay.IsToldBelow(page, line, end, day);

    /// <summary>"17. September 2022, 11:30 Uhr" above the heading and once more below it</summary>
    private bool IsRepeated(int line, List<Token> tokens, GermanDate date) =>
        date.Range.First == 0 && tokens[^1].Lower is "uhr"
        && Positions.Between(first, Math.Min(end, first + HeadLines)).Any(other => other != line && page.WordsOf(other) == page.WordsOf(line));

    /// <summary>"Datum 14.06.2021" in the head of a portal; minutes put a colon behind the word.</summary>
    private static bool IsUnlabelled(List<Token> tokens, GermanDate date) =>
        tokens[0].Lower is "datum" && date.Range.First == 1 && date.Range.End == tokens.Count;

    /// <summary>"Landrat gibt Startschuss (04.09.2020)" in a list of press releases</summary>
    private bool IsOfPressHeading(int line, List<Token> tokens, GermanDate date) =>
        line > first && date.Range.First > 1 && tokens[date.Range.First - 1].Is("(") && date.Range.End == tokens.Count - 1 && tokens[^1].Is(")")
        && Positions.Between(first, line).Any(above => page.TokensOf(above) is [{ Lower: "pressemitteilungen" or "pressemeldungen" or "meldungen" or "nachrichten" or "aktuelles" or "news" }]);

    /// <summary>"Nr. 3 / 29. März 2023   Seite 4", "Ausgabe 7 vom 3. Mai 2023"</summary>
    private static bool IsOfIssue(List<Token> tokens, GermanDate date) =>
        tokens[0].Lower is "nr." or "nr" or "ausgabe" or "heft" or "folge" && tokens.Take(date.Range.First).Skip(1).Take(2).Any(token => token.IsNumber);

    /// <summary>"Umwelt                 04.12.2023": behind a wide gap at the end of a line above the telling.</summary>
    private bool IsAtFarEdge(int line, List<Token> tokens, GermanDate date) =>
        line < story && date.Range.First is > 0 and <= WordsOfMasthead && date.Range.End == tokens.Count && date.Last is null
        && tokens[date.Range.First].Span.Start - tokens[date.Range.First - 1].Span.End >= WideGap
        && !LineWords.IsLabel(tokens[0].Lower);

    /// <summary>"Donnerstag, 4. Juli 2024", "Aktuelles vom 04.07.2024"</summary>
    private static bool IsAtEdge(List<Token> tokens, GermanDate date) =>
        EndOfTime(tokens, date.Range.End) == tokens.Count && (tokens.Take(date.Range.First).All(token => Weekdays.IsWeekday(token.Lower) || (token.IsWord && Weekdays.IsShort(token.Lower)) || token.Text is "," or "." || token.Lower is "den" or "dem") || tokens[date.Range.First - 1].Lower is "vom" or "am" or "|" or "·");

    /// <summary>"um 10:31 Uhr", ", 10:31"</summary>
    private static int EndOfTime(List<Token> tokens, int at)
    {
        var end = at;
        while (end < tokens.Count && end - at < LongestTime && (tokens[end].Text is "," or ":" or "." or "-" or "|" || tokens[end].Lower is "um" or "uhr" || tokens[end] is { IsNumber: true, Text.Length: <= 2 }))
        {
            end++;
        }

        return end;
    }

    /// <summary>"(10. Mai 2023)", "18.10.2022 | Stadt Unna" below the telling: when it was written.</summary>
    private bool IsAtFoot(int line, List<Token> tokens, GermanDate date)
    {
        var isFramed = date.Range.First == 1 && tokens[0].Text is "(" or "[" && date.Range.End == tokens.Count - 1;
        return line > story && line >= end - LastLines && !page.IsRunningText(line) && date.Last is null && !Positions.Between(line + 1, end).Any(page.IsRunningText)
            && (isFramed || (date.Range.First == 0 && (date.Range.End == tokens.Count || tokens[date.Range.End].Text is "|" or "·" or "/" or ",")));
    }

    private DateOnly? MonthOfWriting(int line)
    {
        var tokens = page.TokensOf(line);
        var month = tokens.FindIndex(token => token.IsCapital && Months.Number(token.Lower) is not null);
        return !page.IsRunningText(line) && tokens.Count < LongestTime && LineWords.Any(tokens, LineWords.IsPublication) && month > 0 && month + 1 < tokens.Count && tokens[month + 1] is { IsNumber: true, Text.Length: 4 } year
            && !tokens[month - 1].Is(".") && int.Parse(year.Text, System.Globalization.CultureInfo.InvariantCulture) is > 1990 and < 2100 and var number
                ? new DateOnly(number, Months.Number(tokens[month].Lower)!.Value, 1).AddMonths(1).AddDays(-1)
                : null;
    }

    /// <summary>"11.12.2023 · Referat Dorf" above the title: who wrote it, not where people met.</summary>
    private bool IsOfColumn(int line, List<Token> tokens, GermanDate date) =>
        line - first < TopLines && date.Range.First == 0 && date.Range.End + 1 < tokens.Count && tokens[date.Range.End].Text is "·" or "|" or "•" or "/"
        && tokens.Skip(date.Range.End + 1).All(token => token.Lower is not ("uhr" or "online" or "digital") && !token.IsNumber && !VenueKinds.EndsIn(token.Lower)
            && !(token.IsCapital && PlaceNames.BeginsTown(token.Text)));

    /// <summary>"Hattingen, 15. September 2023", "Bocholt, 13.06.2022 (pd) – Am …", "Kamen, den 06.02.2023"</summary>
    private bool IsDateline(int line, List<Token> tokens, int at)
    {
        var comma = at - 1;
        comma -= comma >= 0 && tokens[comma].Lower is "den" ? 1 : 0;

        // "Lippstadt, Montag, 17. Juni 2024"
        comma -= comma > 2 && tokens[comma].Is(",") && Weekdays.IsWeekday(tokens[comma - 1].Lower) && tokens[comma - 2].Is(",") ? 2 : 0;

        // "Eildienst Nr. 9 | Unna, den 14.09.2023"
        var first = comma < 1 ? 0 : tokens.FindLastIndex(comma, token => token.Text is "|" or "·") + 1;
        if (comma - first < 1 || comma - first > (tokens[first].Is("(") ? LongestSource : 4) || !tokens[comma].Is(",") || !tokens.Take(comma).Skip(first).All(token => token.IsCapital || token.Text is "(" or ")" or "/" or "am" or "an" or "der" or "im" or "bei" or "ob") || Weekdays.IsWeekday(tokens[comma - 1].Lower) || tokens[comma - 1].Lower is "wochenende" or "woche")
        {
            return false;
        }

        return page.IsRunningText(line) || line - first > 8 || HasPressHead(line) || isPaper || TellsOtherDay(line) || IsBelowOtherDay(line, tokens, at);
    }

    /// <summary>Whether the day at the token is that of the line and not the event's.</summary>
    public bool IsOwn(int line, List<Token> tokens, int at) =>
        IsDateline(line, tokens, at) || (GermanDate.At(tokens, at) is { First: { } day } date && (IsInBracket(tokens, date.Range) || IsOpeningLine(line, tokens, date, day)));

    /// <summary>"UNNA/WERL (4. Juli 2024). …"</summary>
    private static bool IsInBracket(List<Token> tokens, TokenRange date) =>
        date.First is > 1 and <= LongestSource && tokens[date.First - 1].Is("(") && date.End + 1 < tokens.Count && tokens[date.End].Is(")") && tokens[date.End + 1].Text is "." or "–" or "-" or ":"
        && tokens.Take(date.First - 1).All(token => token.IsCapital || token.Text is "/" or "-");

    /// <summary>"04.07.2024 – Am 1. und 2. Juli diskutierten …", "[04.07.2024] Am Dienstag …"</summary>
    private bool IsOpeningLine(int line, List<Token> tokens, GermanDate date, DateOnly day)
    {
        var isFramed = date.Range.First == 1 && tokens[0].Text is "(" or "[" && date.Range.End < tokens.Count && tokens[date.Range.End].Text is ")" or "]";
        return page.IsRunningText(line) && date.Last is null && (date.Range.First == 0 || isFramed) && date.Range.End + 1 < tokens.Count
            && (tokens[date.Range.End].Text is "." or "–" or "-" or ":" or "|" or "(" || isFramed || tokens[date.Range.End].IsCapital) && OtherDay.IsToldBehind(tokens, date.Range.End, day);
    }

    /// <summary>"Protokoll der Sitzung vom 02.07.2024" above "Unna, den 05.07.2024"</summary>
    private bool IsBelowOtherDay(int line, List<Token> tokens, int at) =>
        GermanDate.At(tokens, at)?.First is { } own && Enumerable.Range(Math.Max(first, line - LinesAbove), Math.Min(LinesAbove, line - first)).Where(above => !page.IsRunningText(above))
            .Any(above => Enumerable.Range(1, Math.Max(0, page.TokensOf(above).Count - 1)).Any(word =>
                page.TokensOf(above)[word - 1].Lower is "vom" or "am" && GermanDate.At(page.TokensOf(above), word)?.First < own));

    private bool HasPressHead(int line) => Enumerable.Range(Math.Max(0, line - 4), Math.Min(4, line)).Any(above => LineWords.Any(page.TokensOf(above), LineWords.IsPress));

    /// <summary>Whether the text below soon speaks of a day that is not the line's.</summary>
    private bool TellsOtherDay(int line)
    {
        var tokens = page.TokensOf(line);
        var own = Enumerable.Range(0, tokens.Count).Select(at => GermanDate.At(tokens, at)).FirstOrDefault(date => date is not null)?.First;
        return own is { } published && (OtherDay.IsNamedBelow(page, line, end, published) || OtherDay.IsToldBelow(page, line, end, published));
    }
}
