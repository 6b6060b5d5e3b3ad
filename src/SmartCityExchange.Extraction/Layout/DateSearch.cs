using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout;

/// <summary>
/// Looks for the day of the one event a text tells of. The day of publication stands in many places and is never the
/// event's, but gives the year to "am 14. September" and the day to "gestern".
/// </summary>
internal sealed class DateSearch
{
    private const int MostLines = 60;
    private const int LastLines = 6;
    private const int HeadLines = 8;
    private const int TopLines = 3;
    private const int Label = 100;
    private const int Heading = 80;
    private const int Told = 60;
    private const int Opening = 50;
    private const int Weekday = 40;
    private const int Plain = 20;

    /// <summary>The shortest passage with which a report begins, not its heading.</summary>
    private const int Story = 150;
    private const int StoryLines = 2;
    private const int LinesAbove = 3;

    /// <summary>"(Agentur) (Unna, 3. Mai 2023)"</summary>
    private const int LongestSource = 7;

    /// <summary>", um 10:31 Uhr"</summary>
    private const int LongestTime = 7;

    private const int ReachOfEarlier = 6;

    /// <summary>How many days after an event a page may still report on it.</summary>
    private const int LongAgo = 400;

    private readonly Page _page;
    private readonly int _first;
    private readonly int _end;
    private readonly bool _isPaper;
    private readonly int _story;

    /// <summary>The last day of the month in which the page says it was written: "Stand: Juni 2023".</summary>
    private readonly Lazy<DateOnly?> _month;

    private readonly Lazy<int?> _yearOfEvent;

    /// <summary>The years that the text gives to its months: "Im Mai 2023".</summary>
    private readonly Lazy<IReadOnlyDictionary<int, int?>> _years;

    /// <param name="first">The first line that is asked.</param>
    /// <param name="end">The line after the last.</param>
    public DateSearch(Page page, int first, int end)
    {
        _page = page;
        _first = first;
        _end = end;
        _isPaper = Enumerable.Range(first, Math.Min(8, end - first)).Any(line => LineWords.Any(page.TokensOf(line), LineWords.IsPaper));
        _story = Enumerable.Range(first, Math.Min(MostLines, end - first)).FirstOrDefault(line => page.SpanOf(line).Length >= Story, end);
        _month = new(() => Enumerable.Range(first, end - first).Where(line => line < first + HeadLines || line >= end - LastLines).Select(MonthOfWriting).FirstOrDefault(day => day is not null));
        _yearOfEvent = new(() => SingleYear.OfEvent(page, first, Math.Min(end, first + MostLines)));
        _years = new(() => SingleYear.OfMonths(page, first, Math.Min(end, first + MostLines)));
        Published = Enumerable.Range(first, Math.Min(MostLines, end - first)).Concat(Enumerable.Range(Math.Max(first, end - LastLines), Math.Min(LastLines, end - first)))
            .Select(DateOfPublication).FirstOrDefault(day => day is not null) ?? FrontMatter.Published(page, first);
    }

    /// <summary>The day of printing, where a line gives it.</summary>
    public DateOnly? Published { get; }

    /// <summary>Whether the date of the line is not the event's: that of the release, the page, the paper for the council.</summary>
    public bool IsPublication(int line) => DateOfPublication(line) is not null || (_isPaper && line - _first < 12);

    /// <summary>The event's day; null where no place says it with certainty.</summary>
    /// <param name="year">The year of the whole text, where a heading names it.</param>
    public EventDate? Find(int? year)
    {
        (int Score, EventDate Date)? best = null;
        for (var line = _first; line < Math.Min(_end, _first + MostLines) && !IsCalendar(line) && !(line > _story && Closing.Is(_page, line)); line++)
        {
            foreach (var found in InLine(line, year))
            {
                // What stands early says more than what stands late.
                var score = found.Score - Math.Min(line - _first, 20);
                best = best is null || score > best.Value.Score ? (score, found.Date) : best;
            }
        }

        return best?.Date;
    }

    /// <summary>A heading such as "+++ TERMINE +++": what stands below it is still to come.</summary>
    private bool IsCalendar(int line) =>
        line - _first > TopLines && _page.IsAfterBlank(line) && !_page.IsRunningText(line) && _page.TokensOf(line).Count(token => token.IsWord) is > 0 and < 4
        && !_page.TokensOf(line).Exists(token => token.Is(":")) && LineWords.Any(_page.TokensOf(line), word => word is "termine" or "ausblick" or "vorschau");

    private IEnumerable<(int Score, EventDate Date)> InLine(int line, int? year)
    {
        if (DateOfPublication(line) is not null && !_page.IsRunningText(line))
        {
            yield break;
        }

        var tokens = _page.TokensOf(line);
        foreach (var sentence in SentenceEnds.In(tokens, new TokenRange(0, tokens.Count)))
        {
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (!IsOwn(line, tokens, at) && Days(tokens, at, year) is { } days && ScoreOf(line, tokens, sentence, days) is var score and > 0)
                {
                    yield return (score, new EventDate(days.First, days.Last, Words(tokens, days.Range), days.Rule));
                    at = days.Range.End - 1;
                }
            }
        }
    }

    private (DateOnly First, DateOnly? Last, TokenRange Range, string Rule)? Days(List<Token> tokens, int at, int? year)
    {
        if (GermanDate.At(tokens, at) is { } full)
        {
            return full.First is { } day ? (day, full.Last, full.Range, "date.in-text") : null;
        }

        if (YearlessDate.At(tokens, at) is { } partial)
        {
            var days = (Published ?? _month.Value) is { } published ? partial.Before(published) : (year ?? _years.Value.GetValueOrDefault(partial.First.Month!.Value) ?? _yearOfEvent.Value) is { } known ? partial.In(known) : null;
            return days is { } found ? (found.First, found.Last, partial.Range, Published is null && _month.Value is null ? "date.year-of-heading" : "date.year-of-publication") : null;
        }

        return Published is { } printed && RelativeDay.At(tokens, at, printed) is { } relative
            ? (relative.Day, null, relative.Range, "date.relative")
            : null;
    }

    private int ScoreOf(int line, List<Token> tokens, TokenRange sentence, (DateOnly First, DateOnly? Last, TokenRange Range, string Rule) days)
    {
        var date = days.Range;
        var words = tokens.GetRange(sentence.First, sentence.Count);
        if (ComingWords.In(words) || IsEarlier(tokens, sentence, days))
        {
            return 0;
        }

        if (!_page.IsRunningText(line))
        {
            return LineWords.IsLabel(tokens[0].Lower) || (tokens.Count > 1 && LineWords.IsLabel(tokens[1].Lower)) ? (_isPaper ? 0 : Label)
                : _isPaper || date.First > 12 || line > _story ? Plain : Heading;
        }

        if (days.First > Published)
        {
            return Plain;
        }

        var isTold = words.Exists(token => token.IsWord && (EventWords.IsHeld(token.Lower) || (token.IsCapital && EventWords.IsEvent(token.Lower))));
        var isPlainWeekday = days.Rule is "date.relative" && Weekdays.IsWeekday(tokens[date.First].Lower);
        return isTold ? (isPlainWeekday ? Weekday : Told) : IsOpening(line, tokens, days) ? Opening : sentence.First == 0 || line - _first < 6 ? Plain : 0;
    }

    /// <summary>"Nach dem Auftakt am 8. November 2022 trafen sich die Städte am 10. Mai 2023": the sentence tells a later day.</summary>
    private static bool IsEarlier(List<Token> tokens, TokenRange sentence, (DateOnly First, DateOnly? Last, TokenRange Range, string Rule) days) =>
        Enumerable.Range(Math.Max(sentence.First, days.Range.First - ReachOfEarlier), days.Range.First - Math.Max(sentence.First, days.Range.First - ReachOfEarlier)).Any(at => tokens[at].Lower is "nach" or "seit" or "wie" or "anders")
        && Enumerable.Range(days.Range.End, sentence.End - days.Range.End).Any(at => GermanDate.At(tokens, at)?.First > days.First);

    /// <summary>"Am 3. und 4. Mai 2023" in the passages a report begins with: the press tells the day there, with whatever verb.</summary>
    private bool IsOpening(int line, List<Token> tokens, (DateOnly First, DateOnly? Last, TokenRange Range, string Rule) days) =>
        line >= _story && line < _story + StoryLines && days.Range.First > 0 && tokens[days.Range.First - 1].Lower is "am" or "vom" or ","
        && (days.Rule is "date.in-text" or "date.year-of-publication" || (days.Rule is "date.relative" && !Weekdays.IsWeekday(tokens[days.Range.First].Lower)))
        && (Published is null || Published.Value.DayNumber - days.First.DayNumber <= LongAgo);

    /// <summary>The day of publication: beside a word that says so, or in a dateline ("Rheine, 10. November 2021. …").</summary>
    private DateOnly? DateOfPublication(int line)
    {
        var tokens = _page.TokensOf(line);
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
        _page.IsRunningText(line)
            ? tokens.Skip(Math.Max(0, date.First - 5)).Take(Math.Min(5, date.First)).Any(token => LineWords.IsPublication(token.Lower) && token.Lower is not ("presse" or "stand"))
                && !tokens.Skip(date.First).Any(token => EventWords.IsHeld(token.Lower))
            : LineWords.Any(tokens, LineWords.IsPublication) || (tokens[0].Lower is "von" && date.First > 2) || (tokens.Count > date.End + 1 && tokens.Skip(date.End).Take(2).Any(token => token.Lower is "von"));

    /// <summary>"Nr. 31 / 21. November 2023" under "Pressemitteilung"; a line that begins with a day when the text tells an earlier one.</summary>
    private bool IsOfPage(int line, List<Token> tokens, GermanDate date) =>
        !_page.IsRunningText(line) && (line - _first < HeadLines || line < _story)
        && ((line > 0 && date.Range.End == tokens.Count && LineWords.Any(_page.TokensOf(line - 1), LineWords.IsPress) && !_page.IsRunningText(line - 1))
            || (date.Range.First == 0 && date is { First: { } day, Last: null } && OtherDay.IsToldBelow(_page, line, _end, day))
            || IsOfColumn(line, tokens, date)
            || (IsAtEdge(tokens, date) && date is { First: { } own, Last: null } && !LineWords.IsLabel(tokens[0].Lower) && !tokens.Exists(token => token.IsCapital && EventWords.IsEvent(token.Lower)) && OtherDay.IsToldBelow(_page, line, _end, own))
            || (date is { Range.First: 0, First: { } alone, Last: null } && date.Range.End == tokens.Count
                && (OtherDay.IsToldBelow(_page, line, _end, alone, LongAgo) || OtherDay.IsVagueBelow(_page, line, _end))));

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
        return line > _story && line >= _end - LastLines && !_page.IsRunningText(line) && date.Last is null && !Enumerable.Range(line + 1, _end - line - 1).Any(_page.IsRunningText)
            && (isFramed || (date.Range.First == 0 && (date.Range.End == tokens.Count || tokens[date.Range.End].Text is "|" or "·" or "/" or ",")));
    }

    private DateOnly? MonthOfWriting(int line)
    {
        var tokens = _page.TokensOf(line);
        var month = tokens.FindIndex(token => token.IsCapital && Months.Number(token.Lower) is not null);
        return !_page.IsRunningText(line) && tokens.Count < LongestTime && LineWords.Any(tokens, LineWords.IsPublication) && month > 0 && month + 1 < tokens.Count && tokens[month + 1] is { IsNumber: true, Text.Length: 4 } year
            && !tokens[month - 1].Is(".") && int.Parse(year.Text, System.Globalization.CultureInfo.InvariantCulture) is > 1990 and < 2100 and var number
                ? new DateOnly(number, Months.Number(tokens[month].Lower)!.Value, 1).AddMonths(1).AddDays(-1)
                : null;
    }

    /// <summary>"11.12.2023 · Referat Dorf" above the title: who wrote it, not where people met.</summary>
    private bool IsOfColumn(int line, List<Token> tokens, GermanDate date) =>
        line - _first < TopLines && date.Range.First == 0 && date.Range.End + 1 < tokens.Count && tokens[date.Range.End].Text is "·" or "|" or "•"
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
        if (comma - first < 1 || comma - first > (tokens[first].Is("(") ? LongestSource : 4) || !tokens[comma].Is(",") || !tokens.Take(comma).Skip(first).All(token => token.IsCapital || token.Text is "(" or ")" or "/" or "am" or "an" or "der" or "im" or "bei" or "ob") || Weekdays.IsWeekday(tokens[comma - 1].Lower))
        {
            return false;
        }

        return _page.IsRunningText(line) || line - _first > 8 || HasPressHead(line) || _isPaper || TellsOtherDay(line) || IsBelowOtherDay(line, tokens, at);
    }

    /// <summary>Whether the day at the token is that of the line and not the event's.</summary>
    private bool IsOwn(int line, List<Token> tokens, int at) =>
        IsDateline(line, tokens, at) || (GermanDate.At(tokens, at) is { First: { } day } date && (IsInBracket(tokens, date.Range) || IsOpeningLine(line, tokens, date, day)));

    /// <summary>"UNNA/WERL (4. Juli 2024). …"</summary>
    private static bool IsInBracket(List<Token> tokens, TokenRange date) =>
        date.First is > 1 and <= LongestSource && tokens[date.First - 1].Is("(") && date.End + 1 < tokens.Count && tokens[date.End].Is(")") && tokens[date.End + 1].Text is "." or "–" or "-" or ":"
        && tokens.Take(date.First - 1).All(token => token.IsCapital || token.Text is "/" or "-");

    /// <summary>"04.07.2024 – Am 1. und 2. Juli diskutierten …", "[04.07.2024] Am Dienstag …"</summary>
    private bool IsOpeningLine(int line, List<Token> tokens, GermanDate date, DateOnly day)
    {
        var isFramed = date.Range.First == 1 && tokens[0].Text is "(" or "[" && date.Range.End < tokens.Count && tokens[date.Range.End].Text is ")" or "]";
        return _page.IsRunningText(line) && date.Last is null && (date.Range.First == 0 || isFramed) && date.Range.End + 1 < tokens.Count
            && (tokens[date.Range.End].Text is "." or "–" or "-" or ":" or "|" or "(" || isFramed || tokens[date.Range.End].IsCapital) && OtherDay.IsToldBehind(tokens, date.Range.End, day);
    }

    /// <summary>"Protokoll der Sitzung vom 02.07.2024" above "Unna, den 05.07.2024"</summary>
    private bool IsBelowOtherDay(int line, List<Token> tokens, int at) =>
        GermanDate.At(tokens, at)?.First is { } own && Enumerable.Range(Math.Max(_first, line - LinesAbove), Math.Min(LinesAbove, line - _first)).Where(above => !_page.IsRunningText(above))
            .Any(above => Enumerable.Range(1, Math.Max(0, _page.TokensOf(above).Count - 1)).Any(word =>
                _page.TokensOf(above)[word - 1].Lower is "vom" or "am" && GermanDate.At(_page.TokensOf(above), word)?.First < own));

    private bool HasPressHead(int line) => Enumerable.Range(Math.Max(0, line - 4), Math.Min(4, line)).Any(above => LineWords.Any(_page.TokensOf(above), LineWords.IsPress));

    /// <summary>Whether the text below soon speaks of a day that is not the line's.</summary>
    private bool TellsOtherDay(int line)
    {
        var tokens = _page.TokensOf(line);
        var own = Enumerable.Range(0, tokens.Count).Select(at => GermanDate.At(tokens, at)).FirstOrDefault(date => date is not null)?.First;
        return own is { } published && (OtherDay.IsNamedBelow(_page, line, _end, published) || OtherDay.IsToldBelow(_page, line, _end, published));
    }

    private static Span Words(List<Token> tokens, TokenRange range) => Span.Between(tokens[range.First].Span.Start, tokens[range.End - 1].Span.End);
}
