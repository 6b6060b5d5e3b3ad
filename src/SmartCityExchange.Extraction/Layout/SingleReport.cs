using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout;

/// <summary>A text that tells of one event and has no heading with a date line.</summary>
internal static class SingleReport
{
    private const int ShortestReport = 200;
    private const int TitleIsAtTop = 3;

    public static EventSection? Read(Page page, DateSearch dates)
    {
        var first = AfterFrontMatter(page);
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
            ? Paragraphs.Trim(page.Text, page.SpanOf(line).End, section.End)
            : section;
        return new EventSection(section, body, title.Span, title.Rule, date);
    }

    /// <summary>The fields between two lines of hyphens that a Markdown file may begin with.</summary>
    public static int AfterFrontMatter(Page page)
    {
        if (page.WordsOf(0) != "---")
        {
            return 0;
        }

        var line = 1;
        while (line < Math.Min(page.Lines.Count, 30) && page.WordsOf(line) != "---")
        {
            line++;
        }

        return line < Math.Min(page.Lines.Count - 1, 30) ? line + 1 : 0;
    }
}
