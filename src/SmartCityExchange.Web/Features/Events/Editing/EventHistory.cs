using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>The list of an event's versions, the newest first.</summary>
public sealed record EventHistory(EventEditPage.Stored Event, IReadOnlyList<EventHistory.Row> Versions)
{
    public sealed record Row(int Version, DateTime SavedAt, string SavedBy, string? Note, bool IsDraft);

    public static async Task<EventHistory?> FindAsync(ArchiveContext archive, Guid key, CancellationToken cancellationToken) =>
        await EventEditPage.FindAsync(archive, key, cancellationToken) is { } stored
            ? new EventHistory(stored, await archive.Revisions.Where(r => r.RecordKey == key).OrderByDescending(r => r.Version)
                .Select(r => new Row(r.Version, r.SavedAt, r.SavedBy, r.Note, r.IsDraft)).ToListAsync(cancellationToken))
            : null;
}

/// <summary>What changed from one version of an event to another, field by field.</summary>
public sealed record VersionPage(EventEditPage.Stored Event, EventHistory.Row Version, int Other, IReadOnlyList<VersionPage.Change> Changes, IReadOnlyList<int> Versions)
{
    public sealed record Change(string Label, IReadOnlyList<DiffPiece> Pieces);

    public static async Task<VersionPage?> FindAsync(ArchiveContext archive, Guid key, int version, int other, CancellationToken cancellationToken)
    {
        var history = await EventHistory.FindAsync(archive, key, cancellationToken);
        var row = history?.Versions.FirstOrDefault(v => v.Version == version);
        if (row is null)
        {
            return null;
        }

        var shown = (await EventVersions.ReadFormAsync(archive, key, version, cancellationToken))!;
        // Before the first version there was nothing.
        var before = await EventVersions.ReadFormAsync(archive, key, other, cancellationToken) ?? new EventForm();
        return new VersionPage(
            history!.Event,
            row,
            other,
            [
                .. EventFormField.All.Select(f => (f.Label, Before: f.Text(before), After: f.Text(shown))).Where(f => f.Before != f.After)
                    .Select(f => new Change(f.Label, WordDiff.Between(f.Before, f.After))),
            ],
            [.. history.Versions.Select(v => v.Version)]);
    }
}
