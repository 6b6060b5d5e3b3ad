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
        var town = content.Municipality is { } k ? await archive.Municipalities.SingleOrDefaultAsync(m => m.Key == k, cancellationToken) : null;
        await archive.LoadMergedIntoAsync(new[] { town }.OfType<Municipality>(), cancellationToken);
        return PlaceForm.Of(content, town?.Standing() as Municipality, version);
    }
}
