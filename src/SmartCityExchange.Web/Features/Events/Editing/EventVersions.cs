using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>The saved versions of events, read as forms.</summary>
public static class EventVersions
{
    /// <summary>What one version says; null when there is no such version.</summary>
    public static async Task<EventContent?> ReadAsync(ArchiveContext archive, Guid key, int version, CancellationToken cancellationToken)
    {
        var snapshot = await archive.Revisions.Where(r => r.RecordKey == key && r.Version == version && r.RecordKind == RecordKind.Event)
            .Select(r => r.Snapshot).SingleOrDefaultAsync(cancellationToken);
        return snapshot is null ? null : RecordSnapshot.ReadEvent(snapshot);
    }

    /// <summary>One version as the form shows it.</summary>
    public static async Task<EventForm?> ReadFormAsync(ArchiveContext archive, Guid key, int version, CancellationToken cancellationToken) =>
        await ReadAsync(archive, key, version, cancellationToken) is { } content
            ? EventForm.Of(content, version, await LinkedRecords.LoadAsync(archive, [content], cancellationToken))
            : null;
}
