using DiffPlex;

namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>
/// Which words two versions of a text share. The cost of a comparison grows with the square of what differs: where too many
/// words differ, lines are compared, and the words only of the lines that differ.
/// </summary>
public static class WordDiff
{
    /// <summary>As many words, spaces and signs (or lines) are compared at once: some ten pages of each version.</summary>
    private const int MaxChunks = 8_000;

    /// <summary>The same within a stretch of lines, of which a text may have many.</summary>
    private const int MaxChunksOfStretch = 3_000;

    public static IReadOnlyList<DiffPiece> Between(string before, string after)
    {
        var pieces = new DiffPieces();
        if (!TryCompare(before, after, WordChunks.Instance, MaxChunks, pieces.Add) && !TryCompare(before, after, LineChunks.Instance, MaxChunks, AddStretch))
        {
            pieces.Add("", before, after);
        }

        return pieces.Joined();

        void AddStretch(string same, string removed, string added)
        {
            if (same.Length > 0 || !TryCompare(removed, added, WordChunks.Instance, MaxChunksOfStretch, pieces.Add))
            {
                pieces.Add(same, removed, added);
            }
        }
    }

    /// <summary>Tells what is the same and what differs, in order; false, and nothing told, when too much differs.</summary>
    private static bool TryCompare(string before, string after, IChunker chunker, int limit, Action<string, string, string> tell)
    {
        var (old, now) = (chunker.Chunk(before), chunker.Chunk(after));
        var (head, tail) = CommonEnds(old, now);
        if (old.Count + now.Count - (2 * (head + tail)) > limit)
        {
            return false;
        }

        // Only what lies between the common ends is compared; it falls into the same chunks again.
        var (middleOfOld, middleOfNow) = (Text(old, head, old.Count - tail), Text(now, head, now.Count - tail));
        var diff = Differ.Instance.CreateDiffs(middleOfOld, middleOfNow, ignoreWhiteSpace: false, ignoreCase: false, chunker);
        tell(Text(old, 0, head), "", "");
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            var (endOfDeleted, endOfInserted) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
            tell(Text(diff.PiecesOld, at, block.DeleteStartA), "", "");
            tell("", Text(diff.PiecesOld, block.DeleteStartA, endOfDeleted), Text(diff.PiecesNew, block.InsertStartB, endOfInserted));
            at = endOfDeleted;
        }

        tell(Text(diff.PiecesOld, at, diff.PiecesOld.Count), "", "");
        tell(Text(old, old.Count - tail, old.Count), "", "");
        return true;
    }

    private static (int Head, int Tail) CommonEnds(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var shorter = Math.Min(old.Count, now.Count);
        var head = 0;
        while (head < shorter && old[head] == now[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < shorter - head && old[^(tail + 1)] == now[^(tail + 1)])
        {
            tail++;
        }

        return (head, tail);
    }

    private static string Text(IReadOnlyList<string> chunks, int start, int end) => string.Concat(chunks.Skip(start).Take(end - start));
}
