namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>A comparison to be read: what did not change only as far as it shows where a change stands.</summary>
public static class ShortenedDiff
{
    private const int WordsAround = 12;
    private const string Gap = " … ";

    public static IReadOnlyList<DiffPiece> Of(IReadOnlyList<DiffPiece> pieces) =>
        [.. pieces.Select((piece, index) => piece.Kind == DiffKind.Same ? Shorten(piece, isFirst: index == 0, isLast: index == pieces.Count - 1) : piece)];

    private static DiffPiece Shorten(DiffPiece piece, bool isFirst, bool isLast)
    {
        var head = isFirst ? 0 : EndOfWords(piece.Text);
        var tail = isLast ? piece.Text.Length : StartOfLastWords(piece.Text);
        return tail - head <= Gap.Length ? piece : piece with { Text = piece.Text[..head] + (isFirst && isLast ? "…" : Gap) + piece.Text[tail..] };
    }

    /// <summary>Where the first words end, cut after a word.</summary>
    private static int EndOfWords(string text)
    {
        var at = 0;
        for (var words = 0; at < text.Length && words < WordsAround; words++)
        {
            at = Skip(text, Skip(text, at, isBlank: true), isBlank: false);
        }

        return at;
    }

    private static int StartOfLastWords(string text)
    {
        var at = text.Length;
        for (var words = 0; at > 0 && words < WordsAround; words++)
        {
            at = SkipBack(text, SkipBack(text, at, isBlank: true), isBlank: false);
        }

        return at;
    }

    private static int Skip(string text, int at, bool isBlank)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]) == isBlank)
        {
            at++;
        }

        return at;
    }

    private static int SkipBack(string text, int at, bool isBlank)
    {
        while (at > 0 && char.IsWhiteSpace(text[at - 1]) == isBlank)
        {
            at--;
        }

        return at;
    }
}
