using System.Text;
using DiffPlex;

namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>Joins what two people made of one text, line by line; in a report a paragraph is a line.</summary>
public static class ThreeWayText
{
    /// <summary>A text with the changes of both; null when they changed the same lines, or lines that touch, in different ways.</summary>
    public static string? Merge(string common, string mine, string theirs)
    {
        var changes = Changes(common, mine).Union(Changes(common, theirs)).OrderBy(c => c.Start).ThenBy(c => c.End).ToList();
        if (changes.Zip(changes.Skip(1)).Any(pair => pair.Second.Start <= pair.First.End))
        {
            return mine == common ? theirs : theirs == common || mine == theirs ? mine : null;
        }

        var lines = LineChunks.Instance.Chunk(common);
        var joined = new StringBuilder();
        var at = 0;
        foreach (var change in changes)
        {
            joined.AppendJoin("", lines.Skip(at).Take(change.Start - at)).Append(change.Text);
            at = change.End;
        }

        return joined.AppendJoin("", lines.Skip(at)).ToString();
    }

    private static IEnumerable<Change> Changes(string before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, LineChunks.Instance);
        return diff.DiffBlocks.Select(b => new Change(b.DeleteStartA, b.DeleteStartA + b.DeleteCountA, string.Concat(diff.PiecesNew.Skip(b.InsertStartB).Take(b.InsertCountB))));
    }

    /// <summary>Lines of the common text from <paramref name="Start"/> to before <paramref name="End"/>, and what stands in their place.</summary>
    private sealed record Change(int Start, int End, string Text);
}
