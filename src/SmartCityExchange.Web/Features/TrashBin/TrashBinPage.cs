using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Records;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.TrashBin;

/// <summary>Events, documents, named records, venues, series and pages of text in the trash, what was put there last first.</summary>
public sealed record TrashBinPage(int Page, int Total, IReadOnlyList<TrashBinPage.Row> Rows)
{
    public const int PageSize = 50;

    /// <param name="Of">The day of an event, the event a document belongs to, or the town of a venue.</param>
    /// <param name="IsOfTrashed">It is a document whose event lies in the trash as well.</param>
    /// <param name="EndsAt">Until then it can be restored, UTC.</param>
    public sealed record Row(RecordKind Kind, Guid Key, int Version, string Name, string? Of, bool IsOfTrashed, DateTime TrashedAt, DateTime EndsAt);

    public int Pages => Pager.PagesOf(Total, PageSize);

    public static async Task<TrashBinPage> ReadAsync(ArchiveContext archive, int page, CancellationToken cancellationToken)
    {
        // One list over six tables. What is called for the reader is read afterwards, for the rows of this page only.
        var lying = archive.Events.Where(e => e.Status == EventStatus.Trashed).Select(e => new { e.Key, e.TrashedAt })
            .Concat(archive.Documents.Where(d => d.Status == DocumentStatus.Trashed).Select(d => new { d.Key, d.TrashedAt }))
            .Concat(archive.Records.Where(r => r.TrashedAt != null && r.MergedIntoId == null).Select(r => new { r.Key, r.TrashedAt }))
            .Concat(archive.Venues.Where(v => v.TrashedAt != null).Select(v => new { v.Key, v.TrashedAt }))
            .Concat(archive.Series.Where(s => s.TrashedAt != null).Select(s => new { s.Key, s.TrashedAt }))
            .Concat(archive.ContentPages.Where(p => p.Status == ContentPageStatus.Trashed).Select(p => new { p.Key, p.TrashedAt }));
        var keys = await lying.OrderByDescending(l => l.TrashedAt).ThenBy(l => l.Key).Skip((page - 1) * PageSize).Take(PageSize).Select(l => l.Key).ToListAsync(cancellationToken);
        var events = await archive.Events.Where(e => keys.Contains(e.Key)).Select(e => new { e.Key, e.Version, e.Title, e.Date, e.TrashedAt }).ToListAsync(cancellationToken);
        var documents = await archive.Documents.Where(d => keys.Contains(d.Key))
            .Select(d => new { d.Key, d.Version, d.Title, d.TrashedAt, Event = d.Event!.Title, d.Event.Date, d.Event.Status }).ToListAsync(cancellationToken);
        var records = await archive.Records.Where(r => keys.Contains(r.Key)).Select(r => new { r.Key, r.RecordKind, r.Version, r.Name, r.TrashedAt }).ToListAsync(cancellationToken);
        var venues = await archive.Venues.Where(v => keys.Contains(v.Key)).Select(v => new { v.Key, v.Version, v.Name, v.TrashedAt, Town = v.Municipality!.Name }).ToListAsync(cancellationToken);
        var series = await archive.Series.Where(s => keys.Contains(s.Key)).Select(s => new { s.Key, s.Version, s.Name, s.TrashedAt }).ToListAsync(cancellationToken);
        var pages = await archive.ContentPages.Where(p => keys.Contains(p.Key)).Select(p => new { p.Key, p.Version, p.Title, p.TrashedAt }).ToListAsync(cancellationToken);
        var rows = events.Select(e => RowOf(RecordKind.Event, e.Key, e.Version, e.Title, $"vom {GermanDates.Written(e.Date)}", false, e.TrashedAt))
            .Concat(documents.Select(d => RowOf(RecordKind.Document, d.Key, d.Version, d.Title, $"zu: {d.Event} vom {GermanDates.Written(d.Date)}", d.Status == EventStatus.Trashed, d.TrashedAt)))
            .Concat(records.Select(r => RowOf(r.RecordKind, r.Key, r.Version, r.Name, null, false, r.TrashedAt)))
            .Concat(venues.Select(v => RowOf(RecordKind.Venue, v.Key, v.Version, v.Name, v.Town is null ? null : $"in {v.Town}", false, v.TrashedAt)))
            .Concat(series.Select(s => RowOf(RecordKind.Series, s.Key, s.Version, s.Name, null, false, s.TrashedAt)))
            .Concat(pages.Select(p => RowOf(RecordKind.ContentPage, p.Key, p.Version, p.Title, null, false, p.TrashedAt)))
            .ToDictionary(r => r.Key);
        return new TrashBinPage(page, await lying.CountAsync(cancellationToken), [.. keys.Where(rows.ContainsKey).Select(key => rows[key])]);
    }

    private static Row RowOf(RecordKind kind, Guid key, int version, string name, string? of, bool isOfTrashed, DateTime? trashedAt) =>
        new(kind, key, version, name, of, isOfTrashed, trashedAt ?? default, (trashedAt ?? default).AddDays(Trash.Days));
}
