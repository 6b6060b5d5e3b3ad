using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Records;
using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Web.Features.Records.Places;

/// <summary>The saved versions of venues and series, read as forms.</summary>
public static class PlaceVersions
{
    /// <summary>The venue or series that a key leads to, to be read.</summary>
    public static Task<PlainRecord?> FindAsync(ArchiveContext archive, Guid key, CancellationToken cancellationToken) =>
        FindAsync(archive.Venues.AsNoTracking(), archive.Series.AsNoTracking(), key, cancellationToken);

    /// <summary>The same, to be changed.</summary>
    public static Task<PlainRecord?> FindToChangeAsync(ArchiveContext archive, Guid key, CancellationToken cancellationToken) =>
        FindAsync(archive.Venues, archive.Series, key, cancellationToken);

    private static async Task<PlainRecord?> FindAsync(IQueryable<Venue> venues, IQueryable<EventSeries> series, Guid key, CancellationToken cancellationToken) =>
        await venues.Include(v => v.Municipality).MeantBy([key]).FirstOrDefaultAsync(cancellationToken)
        ?? (PlainRecord?)await series.MeantBy([key]).FirstOrDefaultAsync(cancellationToken);

    /// <summary>
    /// A venue or series that is gone, made anew from its last version; to be added and counted up by whoever asks for it. A town that was
    /// erased meanwhile is left out, one that was merged is the one that took over.
    /// </summary>
    public static async Task<PlainRecord> RemakeAsync(ArchiveContext archive, Guid key, CancellationToken cancellationToken)
    {
        var last = await archive.Revisions.Where(r => r.RecordKey == key).OrderByDescending(r => r.Version).Select(r => new { r.RecordKind, r.Version, r.Snapshot }).FirstAsync(cancellationToken);
        var content = RecordSnapshot.ReadPlain(last.Snapshot);
        PlainRecord record = last.RecordKind == RecordKind.Venue
            ? new Venue { Key = key, Name = content.Name, Version = last.Version, Municipality = await TownAsync(archive, content, cancellationToken) }
            : new EventSeries { Key = key, Name = content.Name, Version = last.Version };
        record.SetAliases(content.Aliases);
        record.FormerKeys.AddRange(content.FormerKeys);
        return record;
    }

    /// <summary>One version as the form shows it; null when there is no such version.</summary>
    public static async Task<PlaceForm?> ReadFormAsync(ArchiveContext archive, Guid key, int version, CancellationToken cancellationToken)
    {
        var snapshot = await archive.Revisions.Where(r => r.RecordKey == key && r.Version == version && DeskPlaceList.Kinds.Contains(r.RecordKind))
            .Select(r => r.Snapshot).SingleOrDefaultAsync(cancellationToken);
        if (snapshot is null)
        {
            return null;
        }

        var content = RecordSnapshot.ReadPlain(snapshot);
        return PlaceForm.Of(content, await TownAsync(archive, content, cancellationToken), version);
    }

    private static async Task<Municipality?> TownAsync(ArchiveContext archive, PlainContent content, CancellationToken cancellationToken)
    {
        var town = content.Municipality is { } key ? await archive.Municipalities.SingleOrDefaultAsync(m => m.Key == key, cancellationToken) : null;
        await archive.LoadMergedIntoAsync(new[] { town }.OfType<Municipality>(), cancellationToken);
        return town?.Standing() as Municipality;
    }
}
