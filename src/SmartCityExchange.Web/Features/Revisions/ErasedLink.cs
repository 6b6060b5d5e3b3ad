using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>A record that an old version of an event links and that has been erased since: its name is known from its history, the link cannot be brought back.</summary>
public sealed record ErasedLink(RecordKind Kind, string Name)
{
    /// <summary>Those of a content, by kind and name.</summary>
    public static async Task<IReadOnlyList<ErasedLink>> ReadAsync(ArchiveContext archive, EventContent content, CancellationToken cancellationToken)
    {
        var linked = await LinkedRecords.LoadAsync(archive, [content], cancellationToken);
        var gone = content.Keys().Where(key => linked.Record(key) is null && linked.Venue(key) is null && linked.Series(key) is null).ToList();
        if (gone.Count == 0)
        {
            return [];
        }

        var last = await archive.Revisions
            .Where(r => gone.Contains(r.RecordKey) && !archive.Revisions.Any(later => later.RecordKey == r.RecordKey && later.Version > r.Version))
            .Select(r => new { r.RecordKind, r.Snapshot }).ToListAsync(cancellationToken);
        return [.. last.Select(r => new ErasedLink(r.RecordKind, RecordSnapshot.NameIn(r.Snapshot))).OrderBy(l => l.Kind).ThenBy(l => l.Name, StringComparer.Ordinal)];
    }
}
