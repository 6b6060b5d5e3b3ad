using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout.Reviews;

/// <summary>
/// Several events under headings that carry a date: "18. Februar – Neujahrsgespräch", "2. Gesprächsabend (9. Juni 2021)",
/// or headings whose first sentences do.
/// </summary>
internal static class YearReview
{
    private const int FewestEvents = 2;

    /// <summary>The events in the order of the page; none where it is no review.</summary>
    public static IReadOnlyList<EventSection> Find(Page page)
    {
        if (EntryForms.In(page).FirstOrDefault(found => found.Count(entry => entry.HasDate) >= FewestEvents && HaveOwnText(page, found)) is not { } entries)
        {
            return [];
        }

        var year = SingleYear.Of(page, entries[0].Line);
        var ends = entries.Skip(1).Select(next => next.Line).Append(page.Lines.Count);
        return
        [
            .. entries.Zip(ends, (entry, next) => (Entry: entry, Section: Section(page, entry, EntryEnd.Of(page, entry.Line, next), year)))
                .Where(found => found.Section.Date is not null || page.HeadingLevel(found.Entry.Line) == 0)
                .Select(found => found.Section),
        ];
    }

    /// <summary>Each entry tells something before the next begins; a mere list of dates is a programme or a calendar.</summary>
    private static bool HaveOwnText(Page page, List<ReviewEntry> entries) =>
        entries.TrueForAll(entry => entry.Line + 1 < page.Lines.Count && page.IsRunningText(ReviewHeading.TextBelow(page, entry.Line)));

    private static EventSection Section(Page page, ReviewEntry entry, int end, int? year)
    {
        var date = new DateSearch(page, entry.Line, end).Find(year);
        var section = Span.Between(page.SpanOf(entry.Line).Start, page.SpanOf(end - 1).End);
        var body = Paragraphs.Trim(page.Text, entry.LabelOfTown ?? Math.Min(entry.Title.End, page.SpanOf(entry.Line).End), section.End);
        return new EventSection(section, body, entry.Title, "title.dated-heading", date);
    }
}
