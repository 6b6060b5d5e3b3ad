using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records.Places;

/// <summary>The events held at a venue or counted in a series, published or not, the newest first.</summary>
public static class PlaceUsage
{
    public static async Task<RecordUsage> ReadAsync(ArchiveContext archive, PlainRecord record, CancellationToken cancellationToken)
    {
        var keys = await KeysAsync(archive, record, cancellationToken);
        var rows = await archive.Events.Where(e => keys.Contains(e.Key)).OrderByDescending(e => e.Date).ThenBy(e => e.Slug)
            .Select(e => new { e.Key, e.Title, e.Date, e.Status, Venue = (Guid?)e.Venue!.Key, Planned = (Guid?)e.PlannedVenue!.Key, Series = (Guid?)e.Series!.Key, e.SeriesNumber })
            .ToListAsync(cancellationToken);
        return new RecordUsage(rows.ConvertAll(r =>
        {
            var isMember = r.Series == record.Key;
            List<string> ways = [];
            ways.AddRange(r.Venue == record.Key ? [Words.Of(EventField.Venue)] : []);
            ways.AddRange(r.Planned == record.Key ? [Words.Of(EventField.PlannedVenue)] : []);
            ways.AddRange(isMember && r.SeriesNumber is { } number ? [$"Nr. {number}"] : []);
            return new RecordUsage.Use(r.Key, r.Title, r.Date, r.Status, ways, 0, OnlyInDraft: ways.Count == 0 && !isMember);
        }));
    }

    /// <summary>The keys of all events that link it, in what is published, in a draft, or in the trash.</summary>
    public static async Task<IReadOnlyCollection<Guid>> KeysAsync(ArchiveContext archive, PlainRecord record, CancellationToken cancellationToken)
    {
        var id = record.Id;
        var linking = record is Venue ? archive.Events.Where(e => e.VenueId == id || e.PlannedVenueId == id) : archive.Events.Where(e => e.SeriesId == id);
        var linked = await linking.Select(e => e.Key).ToListAsync(cancellationToken);
        return [.. linked.Union(await RecordUsage.DraftsNamingAsync(archive, record.AllKeys(), cancellationToken))];
    }
}
