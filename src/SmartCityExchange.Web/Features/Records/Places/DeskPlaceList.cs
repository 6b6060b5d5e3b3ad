using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records.Places;

/// <summary>Venues and series as the desk lists them, by name.</summary>
public sealed record DeskPlaceList(RecordKind? Kind, string? Query, int Page, int Total, IReadOnlyList<DeskPlaceList.Row> Rows)
{
    public const int PageSize = 100;

    /// <summary>The kinds it lists.</summary>
    public static IReadOnlyList<RecordKind> Kinds { get; } = [RecordKind.Venue, RecordKind.Series];

    public sealed record Row(RecordKind Kind, Guid Key, string Name, string? Town, IReadOnlyList<string> Aliases, int Events);

    public int Pages => Pager.PagesOf(Total, PageSize);

    public static async Task<DeskPlaceList> ReadAsync(ArchiveContext archive, RecordKind? kind, string? query, int page, CancellationToken cancellationToken)
    {
        var only = kind is { } k && Kinds.Contains(k) ? kind : null;
        var venues = archive.Venues.Present().Where(v => only != RecordKind.Series);
        var series = archive.Series.Present().Where(s => only != RecordKind.Venue);
        foreach (var word in GermanText.Fold(query ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            venues = venues.Where(v => v.FoldedName.Contains(word) || v.FoldedAliases.Any(a => a.Contains(word)) || v.Municipality!.FoldedName.Contains(word));
            series = series.Where(s => s.FoldedName.Contains(word) || s.FoldedAliases.Any(a => a.Contains(word)));
        }

        // One list over two tables; what stands in the rows is read afterwards, for those of this page only.
        var all = venues.Select(v => new { v.Key, v.FoldedName }).Concat(series.Select(s => new { s.Key, s.FoldedName }));
        var keys = await all.OrderBy(p => p.FoldedName).ThenBy(p => p.Key).Skip((page - 1) * PageSize).Take(PageSize).Select(p => p.Key).ToListAsync(cancellationToken);
        var houses = await archive.Venues.Where(v => keys.Contains(v.Key))
            .Select(v => new { v.Key, v.Name, Town = v.Municipality!.Name, v.Aliases, Events = archive.Events.Count(e => e.VenueId == v.Id || e.PlannedVenueId == v.Id) }).ToListAsync(cancellationToken);
        var rows = await archive.Series.Where(s => keys.Contains(s.Key))
            .Select(s => new { s.Key, s.Name, s.Aliases, Events = s.Events.Count }).ToListAsync(cancellationToken);
        var found = houses.Select(v => new Row(RecordKind.Venue, v.Key, v.Name, v.Town, v.Aliases, v.Events))
            .Concat(rows.Select(s => new Row(RecordKind.Series, s.Key, s.Name, null, s.Aliases, s.Events)))
            .ToDictionary(r => r.Key);
        return new DeskPlaceList(only, query, page, await all.CountAsync(cancellationToken), [.. keys.Where(found.ContainsKey).Select(key => found[key])]);
    }
}
