namespace SmartCityExchange.Extraction.Text;

/// <summary>
/// Paragraphs and list items of a text. A line break ends one, unless it merely wraps a long line; works on the source as
/// received as well as on the plain text.
/// </summary>
internal static class Paragraphs
{
    private const int ShortestWrappedLine = 60;
    private const int LongestLine = 4 * ShortestWrappedLine;

    /// <summary>Lines of a letter are not set to the last character.</summary>
    private const int Margin = 2;

    public static IEnumerable<Span> In(string text, Span within)
    {
        var start = within.Start;
        for (var at = within.Start; at < within.End; at++)
        {
            if (Letters.IsLineEnd(text[at]) && EndsParagraph(text, at))
            {
                if (Trim(text, start, at) is { Length: > 0 } paragraph)
                {
                    yield return paragraph;
                }

                start = at + 1;
            }
        }

        if (Trim(text, start, within.End) is { Length: > 0 } last)
        {
            yield return last;
        }
    }

    /// <summary>The paragraph that holds the position.</summary>
    public static Span Around(string text, int position)
    {
        var start = Math.Min(position, text.Length);
        while (start > 0 && !(Letters.IsLineEnd(text[start - 1]) && EndsParagraph(text, start - 1)))
        {
            start--;
        }

        var end = Math.Min(position, text.Length);
        while (end < text.Length && !(Letters.IsLineEnd(text[end]) && EndsParagraph(text, end)))
        {
            end++;
        }

        return Trim(text, start, end);
    }

    public static Span Trim(string text, int start, int end)
    {
        while (start < end && Letters.IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && Letters.IsBlank(text[end - 1]))
        {
            end--;
        }

        return Span.Between(start, end);
    }

    private static bool EndsParagraph(string text, int lineEnd)
    {
        if (text[lineEnd] == '\n' && lineEnd > 0 && text[lineEnd - 1] == '\r')
        {
            lineEnd--;
        }

        var before = StartOfLine(text, lineEnd);
        var line = Trim(text, before, lineEnd);
        var next = lineEnd + 1;
        if (text[lineEnd] == '\r' && next < text.Length && text[next] == '\n')
        {
            next++;
        }

        // A row of a table, in columns or with bars, ends where its line ends.
        if (text.AsSpan(line.Start, line.Length).IndexOfAny('\t', '|', '•') >= 0 || text.AsSpan(line.Start, line.Length).IndexOf("   ") >= 0)
        {
            return true;
        }

        if (line.Length < ShortestWrappedLine || next >= text.Length || text[line.End - 1] is '.' or '!' or '?' or ':' or '“' or '"')
        {
            return true;
        }

        while (next < text.Length && Letters.IsBlank(text[next]) && !Letters.IsLineEnd(text[next]))
        {
            next++;
        }

        return next >= text.Length || !char.IsLetter(text[next]) || IsOwnLine(text, line.Length, before, next);
    }

    /// <summary>Whether the line at the position is no rest of the line above: its first word had found room there, it begins with a label ("Ort: …"), or it is as short as the line two above or the second of all.</summary>
    private static bool IsOwnLine(string text, int above, int startAbove, int next)
    {
        var word = next;
        while (word < text.Length && word - next < LongestLine && !Letters.IsBlank(text[word]))
        {
            word++;
        }

        var end = word;
        while (end < text.Length && end - next < LongestLine && !Letters.IsLineEnd(text[end]))
        {
            end++;
        }

        var before = startAbove > 1 ? startAbove - 1 - StartOfLine(text, startAbove - 1) : 0;
        var width = Math.Max(end - next, before);
        var isShort = end - next < ShortestWrappedLine && end > next && text[end - 1] is not ('.' or '!' or '?' or '"' or '“' or '”' or ')' or ':' or ',');
        return (isShort && (before is > 1 and < ShortestWrappedLine || startAbove == 0)) || (text[word - 1] == ':' && char.IsUpper(text[next])) || above + 1 + word - next <= width - Margin;
    }

    // Looks back no further than it has to: whether a line is long is all that is asked.
    private static int StartOfLine(string text, int lineEnd)
    {
        var start = lineEnd;
        while (start > 0 && lineEnd - start < LongestLine && !Letters.IsLineEnd(text[start - 1]))
        {
            start--;
        }

        return start;
    }
}
