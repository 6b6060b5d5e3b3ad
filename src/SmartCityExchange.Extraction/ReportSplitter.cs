using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction;

/// <summary>One event's part of the source, in positions of the plain text.</summary>
internal sealed record EventSection(Span Section, Span Body, Span Title, Span DateWords, GermanDate Date);

/// <summary>Finds the events in a source: heading line or lines, a line with the date, and what is told until the next heading.</summary>
internal static class ReportSplitter
{
    private const int LongestHeading = 160;
    private const int MostHeadingLines = 3;

    public static IReadOnlyList<EventSection> Split(string text)
    {
        var lines = SourceLine.In(text).ToList();
        if (!text.Any(char.IsLetter))
        {
            throw new UnreadableReportException(UnreadableReason.Empty, 1, "");
        }

        var heads = Heads(text, lines).ToList();
        if (heads.Count == 0)
        {
            throw new UnreadableReportException(UnreadableReason.NoEvent, lines[0].Number, lines[0].Span.In(text));
        }

        return [.. heads.Select((head, i) => Section(text, lines, head, i + 1 < heads.Count ? heads[i + 1].FirstLine : lines.Count))];
    }

    private static IEnumerable<Head> Heads(string text, List<SourceLine> lines)
    {
        var firstFree = 0;
        for (var at = 0; at < lines.Count; at++)
        {
            if (DateLine.Read(text, lines[at].Span) is not { } date || HeadAround(text, lines, at, firstFree, date) is not { } head)
            {
                continue;
            }

            if (date.IsUnreadable)
            {
                throw new UnreadableReportException(UnreadableReason.UnreadableDate, lines[at].Number, lines[at].Span.In(text));
            }

            yield return head;
            firstFree = head.BodyLine;
            at = head.BodyLine - 1;
        }
    }

    /// <summary>The heading above the date line; above the very first date line there may be none, then it stands below.</summary>
    private static Head? HeadAround(string text, List<SourceLine> lines, int at, int firstFree, GermanDate date)
    {
        var first = at;
        while (first > firstFree && at - first < MostHeadingLines && IsHeading(text, lines[first - 1].Span)
            && (first == at || lines[first - 1].Number + 1 == lines[first].Number))
        {
            first--;
        }

        if (first < at)
        {
            var title = Span.Between(lines[first].Span.Start, lines[at - 1].Span.End);
            return IsMeant(text, lines[at].Span, date, firstFree == 0) ? new Head(first, at + 1, title, lines[at].Span, date) : null;
        }

        return at == firstFree && at + 1 < lines.Count && IsHeading(text, lines[at + 1].Span)
            ? new Head(at, at + 2, lines[at + 1].Span, lines[at].Span, date)
            : null;
    }

    // "3. Forum 2022" inside a later report is no misspelled date; in the first heading of the source it can be nothing else.
    private static bool IsMeant(string text, Span line, GermanDate date, bool isFirst) =>
        !date.IsUnreadable || isFirst || Tokeniser.Read(text, line).Any(token =>
            token.IsWord && (Months.Number(token.Lower) is not null || Months.IsMisspelled(token.Lower)))
        || Tokeniser.Read(text, line).All(token => !token.IsWord);

    private static bool IsHeading(string text, Span line) =>
        line.Length <= LongestHeading && text[line.End - 1] is not ('.' or ',' or ';' or ':') && text.AsSpan(line.Start, line.Length).ContainsLetter()
        && DateLine.Read(text, line) is null && text[line.Start] is not ('-' or '•' or '–');

    private static EventSection Section(string text, List<SourceLine> lines, Head head, int nextHead)
    {
        var start = lines[head.FirstLine].Span.Start;
        var end = lines[nextHead - 1].Span.End;
        var body = head.BodyLine < nextHead ? Span.Between(lines[head.BodyLine].Span.Start, end) : new Span(end, 0);
        var words = Tokeniser.Read(text, head.DateLine);
        var range = head.Date.Range;
        var dateWords = Span.Between(words[range.First].Span.Start, words[range.End - 1].Span.End);
        return new EventSection(Span.Between(start, end), body, WithoutMarkup(text, head.Title), dateWords, head.Date);
    }

    private static Span WithoutMarkup(string text, Span title)
    {
        var (start, end) = (title.Start, title.End);
        while (start < end - 1 && text[start] is '#' or '*' or '_' or ' ')
        {
            start++;
        }

        while (end > start + 1 && text[end - 1] is '#' or '*' or '_' or ' ')
        {
            end--;
        }

        return Span.Between(start, end);
    }

    private sealed record Head(int FirstLine, int BodyLine, Span Title, Span DateLine, GermanDate Date);
}
