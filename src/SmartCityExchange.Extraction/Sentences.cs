using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction;

/// <summary>Finds whole sentences in a text as received, so that a fact can be quoted with the sentence that says it.</summary>
public static class Sentences
{
    /// <summary>The sentence that holds the span, or the sentences from its first to its last; never more than one paragraph.</summary>
    public static Span Around(string text, Span span)
    {
        ArgumentNullException.ThrowIfNull(text);
        var paragraph = Paragraphs.Around(text, span.Start);
        var sentences = OfParagraph(text, paragraph).Where(sentence => sentence.Overlaps(span) || sentence.Contains(span)).ToList();
        return sentences.Count == 0 ? paragraph : Span.Between(sentences[0].Start, sentences[^1].End);
    }

    /// <summary>Every sentence of a stretch of the text, in order.</summary>
    public static IEnumerable<Span> In(string text, Span within)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Paragraphs.In(text, within).SelectMany(paragraph => OfParagraph(text, paragraph));
    }

    private static IEnumerable<Span> OfParagraph(string text, Span paragraph)
    {
        var plain = SourceText.Of(paragraph.In(text));
        var tokens = Tokeniser.Read(plain.Text, new Span(0, plain.Text.Length));
        foreach (var sentence in SentenceEnds.In(tokens, new TokenRange(0, tokens.Count)))
        {
            var inPlain = Span.Between(tokens[sentence.First].Span.Start, tokens[sentence.End - 1].Span.End);
            yield return plain.ToSource(inPlain).Shift(paragraph.Start);
        }
    }
}
