using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Layout;
using SmartCityExchange.Extraction.Layout.EventNames;
using SmartCityExchange.Extraction.Layout.Reviews;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction;

/// <summary>
/// Finds the events in a source: a review of several under dated headings; a heading, a line with the date and what is
/// told until the next heading; or one report whose day the text tells, or nobody does.
/// </summary>
internal static class ReportSplitter
{
    private const int LinesThatName = 3;

    public static IReadOnlyList<EventSection> Split(string text)
    {
        if (!text.Any(char.IsLetter))
        {
            throw new UnreadableReportException(UnreadableReason.Empty, 1, "");
        }

        var page = new Page(text);
        var review = YearReview.Find(page);
        if (review.Count > 1)
        {
            return review;
        }

        var dates = new DateSearch(page, FrontMatter.End(page), page.Lines.Count);
        var heads = DatedHeads.Find(page, dates);
        if (heads.Count > 0)
        {
            return [.. heads.Select((head, i) => Section(page, head, i + 1 < heads.Count ? heads[i + 1].FirstLine : page.Lines.Count, heads.Count == 1))];
        }

        return SingleReport.Read(page, dates) is { } single && (single.Date is not null || ReadsLikeReport(page))
            ? [single]
            : throw new UnreadableReportException(UnreadableReason.NoEvent, page.Lines[0].Number, page.WordsOf(0));
    }

    /// <summary>Without any date a text is a report only when it speaks of an event.</summary>
    private static bool ReadsLikeReport(Page page) =>
        Enumerable.Range(0, Math.Min(page.Lines.Count, 40)).Any(line => page.TokensOf(line).Exists(token => token.IsWord && (EventWords.IsEvent(token.Lower) || EventWords.IsHeld(token.Lower) || EventWords.IsMet(token.Lower) || EventWords.IsRemote(token.Lower))));

    private static EventSection Section(Page page, Head head, int nextHead, bool isOnly)
    {
        var last = head.BodyLine;
        while (last < nextHead && !Closing.Is(page, last))
        {
            last++;
        }

        var start = page.SpanOf(head.FirstLine).Start;
        var end = page.SpanOf(last - 1).End;
        var words = page.TokensOf(head.DateLine);
        var range = head.Date.Range;
        var dateWords = Span.Between(words[range.First].Span.Start, words[range.End - 1].Span.End);
        var date = new EventDate(head.Date.First!.Value, head.Date.Last, dateWords, "date.line");
        if (isOnly && !Tokeniser.Read(page.Text, head.Title).Exists(token => token.IsCapital && EventWords.IsEvent(token.Lower)) && NamedBelow(page, head.BodyLine, last) is { } named)
        {
            return new EventSection(Span.Between(start, end), Body(page, head, last, end), named, "title.named-in-text", date, head.Title);
        }

        var name = HeadingParts.NameIn(Tokeniser.Read(page.Text, head.Title));
        return new EventSection(
            Span.Between(start, end), Body(page, head, last, end), Headline.Clean(page.Text, name ?? head.Title), name is null ? "title.heading" : "title.named-in-heading", date, head.Title);
    }

    /// <summary>"zur Landeskonferenz „Orte am Fluss“": the name of the event where the heading is what somebody said.</summary>
    private static Span? NamedBelow(Page page, int first, int end) =>
        Enumerable.Range(first, Math.Max(0, Math.Min(LinesThatName, end - first))).Select(line => EventName.WithQuotedName(page, line)).FirstOrDefault(name => name is not null);

    /// <summary>The lines below the date, and what the date line says of the place: "5. Juni 2024 | Stadthalle Unna".</summary>
    private static Span Body(Page page, Head head, int last, int end)
    {
        if (head.FactLine is { } facts)
        {
            return Span.Between(page.SpanOf(facts).Start, end);
        }

        var words = page.TokensOf(head.DateLine);
        if (head.Date.Range.First > 1 && head.BodyLine == head.DateLine + 1 && words[0].IsCapital && words[1].Is(",") && PlaceNames.BeginsTown(words[0].Text))
        {
            // "Unna, 24. November 2022"
            return Span.Between(words[0].Span.Start, end);
        }

        var rest = words.FindIndex(head.Date.Range.End, token => (token.IsCapital && token.Lower is not "uhr") || (token.IsWord && (EventWords.IsOnline(token.Lower) || EventWords.IsHybrid(token.Lower))));
        if (rest >= 0 && head.BodyLine == head.DateLine + 1)
        {
            return Span.Between(words[rest].Span.Start, end);
        }

        return head.BodyLine < last ? Span.Between(page.SpanOf(head.BodyLine).Start, end) : new Span(end, 0);
    }
}
