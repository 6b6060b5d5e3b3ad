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
        return IsOnce(before, words) && IsOnce(after, words) ? span with { Start = after.IndexOf(words, StringComparison.Ordinal) } : null;
    }

    private static bool IsOnce(string text, string words) =>
        text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var first && text.IndexOf(words, first + 1, StringComparison.Ordinal) < 0;
}
