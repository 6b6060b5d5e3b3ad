using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Search.Suggestions;

/// <summary>The names of the archive that begin as typed, a few of each kind, those of one kind side by side.</summary>
public sealed record SuggestionPage(TypedName Typed, IReadOnlyList<Suggestion> Suggestions)
{
    /// <summary>Of more records of one name nobody can choose by it.</summary>
    private static readonly int MostExact = NameChoice.Most * Facets.KindsInOrder.Count;

    public static async Task<SuggestionPage> FindAsync(ArchiveContext archive, ArchiveSearch search, TypedName typed, CancellationToken cancellationToken)
    {
        if (typed.IsTooShort)
        {
            return new SuggestionPage(typed, []);
        }

        List<SearchNames.Match> records = [];
        foreach (var kind in Facets.KindsInOrder.Where(k => k != RecordKind.Event && !k.IsSentence))
        {
            records.AddRange(await SearchNames.FindAsync(archive, kind, typed, cancellationToken));
        }

        var events = await SearchNames.FindAsync(archive, RecordKind.Event, typed, cancellationToken);
        var exact = (await search.KnowledgeAsync(cancellationToken)).Names.Called(typed.FoldedName).Take(MostExact).ToHashSet();
        var chosen = NameChoice.Of([.. await RecordsAsync(archive, exact, records, cancellationToken), .. await EventsAsync(archive, typed, events, cancellationToken)]);
        var notes = await SuggestionNotes.ReadAsync(archive, typed, chosen, cancellationToken);
        return new SuggestionPage(typed, [.. chosen.Select(c => new Suggestion(c.Link, notes.Of(c), typed.Mark(c.Link.Name)))]);
    }

    private static async Task<IEnumerable<NameCandidate>> RecordsAsync(
        ArchiveContext archive, HashSet<int> exact, List<SearchNames.Match> matches, CancellationToken cancellationToken)
    {
        var found = matches.DistinctBy(m => m.RecordId).ToDictionary(m => m.RecordId);
        var ids = found.Keys.Union(exact).ToList();
        var rows = await archive.Records.Public().Where(r => ids.Contains(r.Id))
            .Select(r => new { r.Id, Link = new RecordLink(r.RecordKind, r.Slug, r.Name), r.SortKey })
            .ToListAsync(cancellationToken);
        return rows.Select(r => new NameCandidate(
            r.Id, r.Link, r.SortKey, found.GetValueOrDefault(r.Id)?.Weight ?? 0, exact.Contains(r.Id), found.GetValueOrDefault(r.Id)?.IsFirst ?? false));
    }

    private static async Task<IEnumerable<NameCandidate>> EventsAsync(
        ArchiveContext archive, TypedName typed, List<SearchNames.Match> matches, CancellationToken cancellationToken)
    {
        var found = matches.DistinctBy(m => m.RecordId).ToDictionary(m => m.RecordId);
        var ids = found.Keys.ToList();
        var rows = await archive.Events.Published().Where(e => ids.Contains(e.Id)).Select(e => new { e.Id, e.Slug, e.Title, e.FoldedTitle }).ToListAsync(cancellationToken);
        return rows.Select(e => new NameCandidate(
            e.Id, new RecordLink(RecordKind.Event, e.Slug, e.Title), e.Slug, found[e.Id].Weight, e.FoldedTitle == typed.FoldedName, found[e.Id].IsFirst));
    }
}
