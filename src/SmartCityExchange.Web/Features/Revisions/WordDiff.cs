using DiffPlex;

namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>TEMP</summary>
public static class WordDiff
{
    public static IReadOnlyList<DiffPiece> Between(string before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, false, false, WordChunks.Instance);
        List<DiffPiece> pieces = [];
        void Add(DiffKind kind, IReadOnlyList<string> all, int from, int count)
        {
            if (count > 0)
            {
                pieces.Add(new DiffPiece(kind, string.Concat(all.Skip(from).Take(count))));
            }
        }

        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(DiffKind.Same, diff.PiecesOld, at, block.DeleteStartA - at);
            Add(DiffKind.Removed, diff.PiecesOld, block.DeleteStartA, block.DeleteCountA);
            Add(DiffKind.Added, diff.PiecesNew, block.InsertStartB, block.InsertCountB);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(DiffKind.Same, diff.PiecesOld, at, diff.PiecesOld.Count - at);
        return pieces;
    }
}
