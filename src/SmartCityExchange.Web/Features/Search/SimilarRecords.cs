using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>
/// Records somebody may have meant by a name none of them bears: spelt nearly so, or with the same longest word, which tells most
/// (the family name, the place, not "Verein").
/// </summary>
public static class SimilarRecords
{
    /// <summary>So many are offered at most.</summary>
    public const int Most = 6;

    private const int ShortestTelling = 3;

    /// <summary>The ids of records like each of the names, by kind and folded name, those spelt nearly so first. One query, however many names.</summary>
    public static async Task<ILookup<(RecordKind Kind, string Folded), int>> FindAsync(
        ArchiveContext archive, IReadOnlyCollection<(RecordKind Kind, string Name)> names, CancellationToken cancellationToken)
    {
        var asked = names.Select(n => (n.Kind, Folded: GermanText.Fold(n.Name))).Where(n => n.Folded.Length >= ShortestTelling).Distinct().ToList();
        var kinds = asked.Select(n => n.Kind).Distinct().ToList();
        var known = asked.Count == 0 ? [] : await archive.Records.Present().Where(r => kinds.Contains(r.RecordKind))
            .Select(r => new Known(r.Id, r.RecordKind, r.FoldedName, r.SortKey)).ToListAsync(cancellationToken);
        var aliases = asked.Count == 0 ? [] : await archive.Aliases.Where(a => kinds.Contains(a.Record!.RecordKind) && a.Record.TrashedAt == null && a.Record.MergedIntoId == null)
            .Select(a => new Known(a.RecordId, a.Record!.RecordKind, a.FoldedName, a.Record.SortKey)).ToListAsync(cancellationToken);
        return asked.SelectMany(n => Like(n.Folded, known.Where(k => k.Kind == n.Kind), aliases.Where(k => k.Kind == n.Kind)).Select(id => (n, id))).ToLookup(p => p.n, p => p.id);
    }

    /// <summary>Whether a folded name begins with what was typed, or may be it misspelt.</summary>
    public static bool IsLike(string typed, string name) => name.StartsWith(typed, StringComparison.Ordinal) || DidYouMean.IsNear(typed, name);

    private static IEnumerable<int> Like(string folded, IEnumerable<Known> records, IEnumerable<Known> aliases)
    {
        var telling = folded.Split(' ').MaxBy(w => w.Length)!;
        bool Holds(Known known) => telling.Length >= ShortestTelling && known.Folded.Contains(telling, StringComparison.Ordinal);
        var near = records.Where(k => IsLike(folded, k.Folded)).ToList();
        var holding = records.Concat(aliases).Where(Holds);
        return near.OrderBy(k => k.SortKey, StringComparer.Ordinal).Concat(holding.OrderBy(k => k.SortKey, StringComparer.Ordinal)).Select(k => k.Id).Distinct().Take(Most);
    }

    private sealed record Known(int Id, RecordKind Kind, string Folded, string SortKey);
}
