namespace SmartCityExchange.Extraction.Text;

/// <summary>A line that is not blank: its number in the source (from 1) and its words.</summary>
internal sealed record SourceLine(int Number, Span Span)
{
    public static IEnumerable<SourceLine> In(string plain)
    {
        var number = 1;
        for (var start = 0; start <= plain.Length;)
        {
            var end = plain.IndexOf('\n', start);
            end = end < 0 ? plain.Length : end;
            if (Paragraphs.Trim(plain, start, end) is { Length: > 0 } words)
            {
                yield return new SourceLine(number, words);
            }

            number++;
            start = end + 1;
        }
    }
}
