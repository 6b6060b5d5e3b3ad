using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>Finds the words of marks again in an edited text.</summary>
public static class MovedMarks
{
    /// <summary>For each span of the text before, where the same words stand after; null when they are gone.</summary>
    public static IReadOnlyList<Span?> Move(string before, string after, IReadOnlyList<Span> spans)
    {
        List<(Span Old, int Shift)> kept = [];
        var (old, now) = (0, 0);
        foreach (var piece in WordDiff.Between(before, after))
        {
            if (piece.Kind == DiffKind.Same)
            {
                kept.Add((new Span(old, piece.Text.Length), now - old));
            }

            old += piece.Kind == DiffKind.Added ? 0 : piece.Text.Length;
            now += piece.Kind == DiffKind.Removed ? 0 : piece.Text.Length;
        }

        return [.. spans.Select(span => Moved(span, kept) ?? Again(before, after, span))];
    }

    private static Span? Moved(Span span, List<(Span Old, int Shift)> kept)
    {
        var (piece, shift) = kept.Find(k => k.Old.Contains(span));
        return piece.Contains(span) && span.Length > 0 ? span.Shift(shift) : null;
    }

    /// <summary>Words that were moved as a whole are the only ones of their kind in the text, before and after.</summary>
    private static Span? Again(string before, string after, Span span)
    {
        var words = span.In(before);
        return Places(before, words).Count == 1 && Places(after, words) is [var place] ? span with { Start = place } : null;
    }

    /// <summary>Where the words stand by themselves; the first two places are enough to know.</summary>
    private static List<int> Places(string text, string words)
    {
        List<int> places = [];
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0 && places.Count < 2; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (!IsInside(text, at) && !IsInside(text, at + words.Length))
            {
                places.Add(at);
            }
        }

        return places;
    }

    /// <summary>True between two letters of one word.</summary>
    private static bool IsInside(string text, int at) => at > 0 && at < text.Length && WordChunks.IsPartOfWord(text[at - 1]) && WordChunks.IsPartOfWord(text[at]);
}
