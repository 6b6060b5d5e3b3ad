using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Events.Venues;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout;

/// <summary>A text that tells of one event and has no heading with a date line.</summary>
internal static class SingleReport
{
    private const int ShortestReport = 200;
    private const int TitleIsAtTop = 3;
    private const int LongestHouse = 8;

    public static EventSection? Read(Page page, DateSearch dates)
    {
        var first = FrontMatter.End(page);
        var end = first;
        while (end < page.Lines.Count && (end < first + 3 || !Closing.Is(page, end)))
        {
            end++;
        }

        var section = Span.Between(page.SpanOf(first).Start, page.SpanOf(end - 1).End);
        if (section.Length < ShortestReport)
        {
            return null;
        }

        var title = TitleSearch.Find(page, first, end);
        var date = dates.Find(SingleYear.Of(page, Math.Min(end, first + 4)));
        var body = title.Line is { } line && line - first < TitleIsAtTop && title.Span.End < section.End
            ? Paragraphs.Trim(page.Text, TellsPlace(page, line, title.Span) ? title.Span.End : page.SpanOf(line).End, section.End)
            : section;
        return new EventSection(section, body, title.Span, title.Rule, date, title.Headline);
    }

    /// <summary>"Tagung „Orte“ am 8. Mai 2019, Unna, Altes Rathaus", "Aktionstag „Orte“ in Unna": behind the name the heading tells day and place.</summary>
    private static bool TellsPlace(Page page, int line, Span title)
    {
        var rest = Tokeniser.Read(page.Text, Span.Between(title.End, Math.Max(title.End, page.SpanOf(line).End)));
        return (rest.Count > 1 && rest[0].Lower is "in" && PlaceNames.IsTown(rest[1].Text))
            || (rest.Count is > 1 and <= LongestHouse && rest[0].Lower is "in" or "im" or "auf" && rest.Skip(1).Any(word => word.IsCapital && VenueKinds.EndsIn(word.Lower)))
            || (rest.Count > 2 && rest[0].Lower is "am" or "," or "|" or "vom" && Enumerable.Range(0, 2).Any(at => GermanDate.At(rest, at) is { } day && day.Range.End < rest.Count));
    }
}
