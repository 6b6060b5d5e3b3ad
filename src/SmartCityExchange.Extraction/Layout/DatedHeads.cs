using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Layout.EventNames;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout;

/// <summary>Where an event begins: heading line or lines and a line with its day.</summary>
/// <param name="BodyLine">The line after the heading and the date.</param>
/// <param name="FactLine">The first line between heading and date that tells another fact: "Ort: …".</param>
internal sealed record Head(int FirstLine, int BodyLine, Span Title, int DateLine, GermanDate Date, int? FactLine = null);

/// <summary>Finds the events that begin with a heading and a line with the date.</summary>
internal static class DatedHeads
{
    private const int MostHeadingLines = 3;
    private const int TopLines = 4;
    private const int LongestByline = 8;

    public static IReadOnlyList<Head> Find(Page page, DateSearch dates)
    {
        var heads = new List<Head>();
        var firstFree = 0;
        var (told, all) = (0, Enumerable.Range(0, page.Lines.Count).Sum(line => LengthOfStory(page, line)));
        for (var at = 0; at < page.Lines.Count; at++)
        {
            if (DateLine.Read(page.Text, page.SpanOf(at)) is not { } date || HeadAround(page, at, firstFree, date) is not { } head)
            {
                continue;
            }

            told = heads.Count > 0 ? 0 : Enumerable.Range(0, head.FirstLine).Sum(line => LengthOfStory(page, line));
            if (dates.IsPublication(at) || told * 2 > all || IsDayOf(heads.LastOrDefault(), date) || ((heads.Count > 0 || at > TopLines) && IsComing(page, head)))
            {
                continue;
            }

            if (date.IsUnreadable)
            {
                throw new UnreadableReportException(UnreadableReason.UnreadableDate, page.Lines[at].Number, page.WordsOf(at));
            }

            heads.Add(head);
            firstFree = head.BodyLine;
            at = head.BodyLine - 1;
        }

        return heads;
    }

    /// <summary>Below the telling, a heading and a day are who wrote it and when, or what the page offers beside it.</summary>
    private static int LengthOfStory(Page page, int line) => page.IsRunningText(line) ? page.SpanOf(line).Length : 0;

    /// <summary>"Tag 2 – Dienstag, 5. April 2022" belongs to the event of two days above it.</summary>
    private static bool IsDayOf(Head? earlier, GermanDate date) =>
        earlier is { Date: { First: { } first, Last: { } last } } && date.First >= first && date.First <= last && date.Last is null;

    private static bool IsComing(Page page, Head head) =>
        Positions.Between(head.FirstLine, head.BodyLine).Any(line => LineWords.Any(page.TokensOf(line), LineWords.IsComing));

    /// <summary>The heading above the date line; above the very first date line there may be none, then it stands below.</summary>
    private static Head? HeadAround(Page page, int at, int firstFree, GermanDate date)
    {
        var below = at;
        while (below > firstFree + 1 && (IsPublication(page, below - 1) || LineWords.IsFact(page.TokensOf(below - 1)) || IsOverview(page.TokensOf(below - 1))))
        {
            below--;
        }

        int? facts = Positions.Between(below, at).Where(line => LineWords.IsFact(page.TokensOf(line))).Select(line => (int?)line).FirstOrDefault();

        var first = below;
        while (first > firstFree && below - first < MostHeadingLines && IsHeading(page, first - 1) && !IsLabel(page, first - 1)
            && (first == below || !page.IsAfterBlank(first)))
        {
            first--;
        }

        if (first < below)
        {
            var title = TitleOf(page, first, below);
            if (title.In(page.Text).Contains('@', StringComparison.Ordinal))
            {
                // the last line of a contact
                return null;
            }

            return IsMeant(page, at, date, firstFree == 0) ? new Head(first, at + 1, title, at, date, facts) : null;
        }

        // "Digitaltag Hellweg | 5. Mai 2022 | Stadthalle"
        if (EventBefore(page, at, date) is { } named)
        {
            return new Head(at, at + 1, named, at, date);
        }

        if (at != firstFree || at + 1 >= page.Lines.Count || !IsHeading(page, at + 1))
        {
            return null;
        }

        // A single word above the heading is a column: "Land".
        var heading = IsColumn(page, at + 1) && at + 2 < page.Lines.Count && IsHeading(page, at + 2) && !page.IsRunningText(at + 2) ? at + 2 : at + 1;
        return new Head(at, heading + 1, page.SpanOf(heading), at, date);
    }

    /// <summary>Of several lines the one with the event's name in quotation marks alone, or all but those that name the kind of text.</summary>
    private static Span TitleOf(Page page, int first, int end)
    {
        var named = Positions.Between(first, end).Select(line => end - first > 1 ? EventName.WithQuotedName(page, line) : null).FirstOrDefault(name => name is not null);
        var last = end - 1;
        while (last > first && LineWords.IsKicker(page.TokensOf(last)[0].Lower))
        {
            last--;
        }

        // "Stadt Unna" alone, and the name of the event below it
        while (first < last && page.TokensOf(first) is { Count: 2 } head && PlaceLists.IsKindOfTown(head[0].Lower) && Enumerable.Range(first + 1, last - first).Any(line => page.TokensOf(line).Exists(token => token.IsCapital && EventWords.IsEvent(token.Lower))))
        {
            first++;
        }

        // "PROTOKOLL" alone, and the name below it
        while (first < last && page.TokensOf(first).Count(token => token.IsWord) == 1 && LineWords.IsKicker(page.TokensOf(first)[0].Lower))
        {
            first++;
        }

        return named ?? Span.Between(page.SpanOf(first).Start, page.SpanOf(last).End);
    }

    /// <summary>"Eingestellt am 03.06.2022 von Redaktion" between the title and the day</summary>
    private static bool IsPublication(Page page, int line) =>
        !page.IsRunningText(line) && LineWords.Any(page.TokensOf(line), LineWords.IsPublication) && Enumerable.Range(0, page.TokensOf(line).Count).Any(at => GermanDate.At(page.TokensOf(line), at) is not null);

    /// <summary>"Die Veranstaltung im Überblick", "Auf einen Blick": heads the block of facts and is no name.</summary>
    private static bool IsOverview(List<Token> tokens) => tokens.Count < 6 && tokens.Exists(token => token.Lower is "überblick" or "blick" or "eckdaten" or "rahmendaten" or "steckbrief");

    /// <summary>"Termin" alone in the cell before the day</summary>
    private static bool IsLabel(Page page, int line) => page.TokensOf(line) is [var label, ..] tokens && LineWords.IsLabel(label.Lower) && (tokens.Count == 1 || (tokens.Count == 2 && tokens[1].Text is ":" or "?"));

    private static bool IsColumn(Page page, int line) => page.TokensOf(line) is [{ IsCapital: true, IsBrand: false } word] && !EventWords.IsEvent(word.Lower);

    private static Span? EventBefore(Page page, int at, GermanDate date)
    {
        var tokens = page.TokensOf(at);
        var bar = date.Range.First - 1;
        return bar > 0 && tokens[bar].Is("|") && tokens.Take(bar).Any(token => token.IsCapital && EventWords.IsEvent(token.Lower))
            ? Span.Between(tokens[0].Span.Start, tokens[bar - 1].Span.End)
            : null;
    }

    // "3. Forum 2022" inside a later report is no misspelled date; in the first heading of the source it can be nothing else.
    private static bool IsMeant(Page page, int line, GermanDate date, bool isFirst) =>
        !date.IsUnreadable || isFirst || page.TokensOf(line).Exists(token =>
            token.IsWord && (Months.Number(token.Lower) is not null || Months.IsMisspelled(token.Lower)))
        || page.TokensOf(line).TrueForAll(token => !token.IsWord);

    private static bool IsHeading(Page page, int line) => page.IsHeading(line) && !IsByline(page.TokensOf(line)) && DateLine.Read(page.Text, page.SpanOf(line)) is null;

    /// <summary>"Von Lina Marquardt"</summary>
    private static bool IsByline(List<Token> tokens) =>
        tokens.Count is >= 3 and <= LongestByline && tokens[0].Lower is "von" && tokens.Skip(1).All(token => token.IsCapital || token.Text is "." or "," || token.Lower is "und" or "von");
}
