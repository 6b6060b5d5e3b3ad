using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Features.Search.German;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>Cuts texts into matched and other pieces, with the same words the index has.</summary>
public static class Marking
{
    private const int SnippetWords = 32;

    /// <summary>The whole text in pieces.</summary>
    public static IReadOnlyList<Piece> Whole(string text, SearchQuery query) => Cut(text, new Span(0, text.Length), GermanWords.In(text), query);

    /// <summary>Where the words of a text answer the query, in order.</summary>
    public static IReadOnlyList<Span> Places(string text, SearchQuery query) => [.. Answering(GermanWords.In(text), query)];

    /// <summary>The stretch of some thirty words with the most different words of the query; null when none of them occurs.</summary>
    public static Snippet? Snippet(string text, SearchQuery query)
    {
        var words = GermanWords.In(text).ToList();
        var first = BestWindow(words, query);
        if (first < 0)
        {
            return null;
        }

        var window = words.GetRange(first, Math.Min(SnippetWords, words.Count - first));
        var within = Span.Between(window[0].Span.Start, window[^1].Span.End);
        List<Piece> pieces = [.. Cut(text, within, window, query)];
        if (first > 0)
        {
            pieces.Insert(0, new Piece("… ", false));
        }

        if (first + window.Count < words.Count)
        {
            pieces.Add(new Piece(" …", false));
        }

        return new Snippet(pieces, Answering(window, query).First().Start);
    }

    /// <summary>Slides a window over the words and keeps, at each step, how often each word of the query is in it.</summary>
    private static int BestWindow(List<GermanWord> words, SearchQuery query)
    {
        var matches = words.Select((word, index) => (Index: index, Word: query.TermAnsweredBy(word))).Where(m => m.Word >= 0).ToList();
        var (best, bestScore) = (-1, 0);
        for (var from = 0; from < matches.Count; from++)
        {
            var inside = matches.Skip(from).TakeWhile(m => m.Index < matches[from].Index + (SnippetWords * 3 / 4)).Take(50);
            var score = inside.Select(m => m.Word).Distinct().Count();
            if (score > bestScore)
            {
                (best, bestScore) = (Math.Max(0, matches[from].Index - (SnippetWords / 4)), score);
            }
        }

        return best;
    }

    private static IReadOnlyList<Piece> Cut(string text, Span within, IEnumerable<GermanWord> words, SearchQuery query) =>
        Piece.Cut(text, within, Answering(words, query));

    private static IEnumerable<Span> Answering(IEnumerable<GermanWord> words, SearchQuery query) =>
        words.Where(w => query.TermAnsweredBy(w) >= 0).Select(w => w.Span).DistinctBy(span => span.Start);
}

/// <summary>Words around a hit, in pieces.</summary>
/// <param name="Start">Where the first marked word begins in the text.</param>
public sealed record Snippet(IReadOnlyList<Piece> Pieces, int Start);
