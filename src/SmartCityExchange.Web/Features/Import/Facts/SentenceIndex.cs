using SmartCityExchange.Extraction;

namespace SmartCityExchange.Web.Features.Import.Facts;

/// <summary>The sentences of a section, found once: asking for one of many facts costs no more than a search among them.</summary>
internal sealed class SentenceIndex(string source, Span section)
{
    private readonly List<Span> _sentences = [.. Sentences.In(source, section)];

    public string Around(Span span) => Of(span).In(source);

    /// <summary>The sentence that holds the span, or those from its first to its last; the words themselves where there is none.</summary>
    public Span Of(Span span)
    {
        var first = FirstEndingAfter(span.Start);
        var last = first;
        while (last + 1 < _sentences.Count && _sentences[last + 1].Start < span.End)
        {
            last++;
        }

        return first < _sentences.Count && _sentences[first].Overlaps(span)
            ? Span.Between(_sentences[first].Start, _sentences[last].End)
            : span;
    }

    private int FirstEndingAfter(int position)
    {
        var (low, high) = (0, _sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _sentences[middle].End > position ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
