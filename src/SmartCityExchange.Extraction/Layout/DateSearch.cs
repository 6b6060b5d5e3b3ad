using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Layout.Printed;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout;

/// <summary>
/// Looks for the day of the one event a text tells of. The day of publication stands in many places and is never the
/// event's, but gives the year to "am 14. September" and the day to "gestern".
/// </summary>
internal sealed class DateSearch
{
    private const int MostLines = 60;
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

    private const int ReachOfEarlier = 6;

    private readonly Page _page;
    private readonly int _first;
    private readonly int _end;
    private readonly bool _isPaper;
    private readonly int _story;

    private readonly PrintedDay _printed;
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
        _printed = new PrintedDay(new StoryLines(page, first, end, _isPaper, _story));
        _month = new(_printed.Month);
        _yearOfEvent = new(() => SingleYear.OfEvent(page, first, Math.Min(end, first + MostLines)));
        _years = new(() => SingleYear.OfMonths(page, first, Math.Min(end, first + MostLines)));
        Published = _printed.First();
    }

    /// <summary>The day of printing, where a line gives it.</summary>
    public DateOnly? Published { get; }

    /// <summary>Whether the date of the line is not the event's: that of the release, the page, the paper for the council.</summary>
    public bool IsPublication(int line) => _printed.Of(line) is not null || (_isPaper && line - _first < 12);

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
        if (_printed.Of(line) is not null && !_page.IsRunningText(line))
        {
            yield break;
        }

        var tokens = _page.TokensOf(line);
        foreach (var sentence in SentenceEnds.In(tokens, new TokenRange(0, tokens.Count)))
        {
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (!_printed.IsOwn(line, at) && !IsSpan(tokens, at) && Days(tokens, at, year) is { } days && ScoreOf(line, tokens, sentence, days) is var score and > 0)
                {
                    yield return (score, new EventDate(days.First, days.Last, Words(tokens, days.Range), days.Rule));
                    at = days.Range.End - 1;
                }
            }
        }
    }

    /// <summary>"seit dem 1. Januar 2021", "bis zum 31. Mai": since or until when something lasts.</summary>
    private static bool IsSpan(List<Token> tokens, int at)
    {
        var before = at > 0 && tokens[at - 1].Lower is "dem" or "zum" ? at - 2 : at - 1;
        return before >= 0 && tokens[before].Lower is "seit" or "ab" or "bis";
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
        if (ComingWords.In(words) || IsEarlier(tokens, sentence, days) || IsOfFirst(line, words))
        {
            return 0;
        }

        if (!_page.IsRunningText(line))
        {
            return IsUnderLabel(line) || LineWords.IsLabel(tokens[0].Lower) || (tokens.Count > 1 && LineWords.IsLabel(tokens[1].Lower)) ? (_isPaper ? 0 : Label)
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

    /// <summary>"Datum" alone, and the day in the line below it</summary>
    private bool IsUnderLabel(int line) => line > _first && _page.TokensOf(line - 1) is [{ IsWord: true } label] && LineWords.IsLabel(label.Lower);

    /// <summary>"Das erste Stadtgespräch war am 7. April über die Bühne gegangen", where a line above tells of the second.</summary>
    private bool IsOfFirst(int line, List<Token> words) =>
        words.Count > 2 && words[1].Lower is "erste" or "ersten" or "erster" && words.Exists(word => word.Lower is "war" or "waren" or "hatte")
        && Positions.Between(_first, line).Any(above => _page.TokensOf(above).Exists(word => word.Lower is "zweite" or "zweiten" or "zweiter" or "zweites" or "dritte" or "dritten"));

    /// <summary>"Nach dem Auftakt am 8. November 2022 trafen sich die Städte am 10. Mai 2023": the sentence tells a later day.</summary>
    private static bool IsEarlier(List<Token> tokens, TokenRange sentence, (DateOnly First, DateOnly? Last, TokenRange Range, string Rule) days) =>
        Enumerable.Range(Math.Max(sentence.First, days.Range.First - ReachOfEarlier), days.Range.First - Math.Max(sentence.First, days.Range.First - ReachOfEarlier)).Any(at => tokens[at].Lower is "nach" or "seit" or "wie" or "anders")
        && Positions.Between(days.Range.End, sentence.End).Any(at => GermanDate.At(tokens, at)?.First > days.First);

    /// <summary>"Am 3. und 4. Mai 2023" in the passages a report begins with: the press tells the day there, with whatever verb.</summary>
    private bool IsOpening(int line, List<Token> tokens, (DateOnly First, DateOnly? Last, TokenRange Range, string Rule) days) =>
        line >= _story && line < _story + StoryLines && days.Range.First > 0 && tokens[days.Range.First - 1].Lower is "am" or "vom" or ","
        && (days.Rule is "date.in-text" or "date.year-of-publication" || (days.Rule is "date.relative" && !Weekdays.IsWeekday(tokens[days.Range.First].Lower)))
        && (Published is null || Published.Value.DayNumber - days.First.DayNumber <= OtherDay.LongAgo);

    private static Span Words(List<Token> tokens, TokenRange range) => Span.Between(tokens[range.First].Span.Start, tokens[range.End - 1].Span.End);
}
