using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Records;

namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>
/// The records, venues and series that contents of events link, by key. Those made in this context and not saved yet count too; for a
/// record, venue or series that was merged into another stands that other.
/// </summary>
public sealed class LinkedRecords
{
    private readonly Dictionary<Guid, NamedRecord> _records;
    private readonly Dictionary<Guid, Venue> _venues;
    private readonly Dictionary<Guid, EventSeries> _series;

    private LinkedRecords(IEnumerable<NamedRecord> records, IEnumerable<Venue> venues, IEnumerable<EventSeries> series)
    {
        _records = records.ToDictionary(r => r.Key);
        _venues = ByKey(venues);
        _series = ByKey(series);
    }

    public static async Task<LinkedRecords> LoadAsync(ArchiveContext archive, IEnumerable<EventContent> contents, CancellationToken cancellationToken)
    {
        var keys = contents.SelectMany(c => c.Keys()).Distinct().ToList();
        var records = await archive.Records.Where(r => keys.Contains(r.Key)).ToListAsync(cancellationToken);
        await archive.LoadMergedIntoAsync(records, cancellationToken);
        var venues = await archive.Venues.Include(v => v.Municipality).MeantBy(keys).ToListAsync(cancellationToken);
        var series = await archive.Series.MeantBy(keys).ToListAsync(cancellationToken);
        return new LinkedRecords(
            records.Union(archive.Records.Local), venues.Union(archive.Venues.Local), series.Union(archive.Series.Local));
    }

    /// <summary>The record, or null when none has the key any more.</summary>
    public NamedRecord? Record(Guid? key) => key is { } k ? _records.GetValueOrDefault(k)?.Standing() : null;

    private static Dictionary<Guid, T> ByKey<T>(IEnumerable<T> records)
        where T : PlainRecord => records.SelectMany(r => r.AllKeys(), (r, key) => (key, r)).ToDictionary(p => p.key, p => p.r);

    /// <summary>Takes those records out of the trash that a content links again.</summary>
    public async Task ReviveAsync(EventContent content, ArchiveContext archive, RevisionLog revisions, string savedBy, CancellationToken cancellationToken)
    {
        foreach (var record in content.Keys().Select(key => Record(key)).OfType<NamedRecord>().Where(r => r.TrashedAt is not null).Distinct())
        {
            await archive.Entry(record).Collection(r => r.Aliases).LoadAsync(cancellationToken);
            revisions.RecordReuse(record, savedBy);
        }

        foreach (var place in new PlainRecord?[] { Venue(content.Venue), Venue(content.PlannedVenue), Series(content.Series) }.OfType<PlainRecord>())
        {
            revisions.RecordReuse(place, savedBy);
        }
    }

    public Venue? Venue(Guid? key) => key is { } k ? _venues.GetValueOrDefault(k) : null;

    public EventSeries? Series(Guid? key) => key is { } k ? _series.GetValueOrDefault(k) : null;
}
