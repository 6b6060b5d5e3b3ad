using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Citing;

namespace SmartCityExchange.Web.Features.Events;

/// <summary>The page of all published events, newest first, by year; or of one year.</summary>
/// <param name="Year">The only year shown; null for all.</param>
/// <param name="Total">How many events all pages have.</param>
/// <param name="Years">How many events each year has, the newest first.</param>
/// <param name="Kept">The Merkzettel that the visitor came with; its events take it along.</param>
public sealed record EventList(int? Year, int Page, int Total, IReadOnlyList<EventRow> Rows, IReadOnlyList<EventList.InYear> Years, KeptPassages Kept) : IPagedList
{
    public const int PageSize = 100;

    public sealed record InYear(int Year, int Events);

    public int Pages => Pager.PagesOf(Total, PageSize);

    /// <summary>There are more events than one page holds, so that years lead to them.</summary>
    public bool IsLong => Years.Sum(y => y.Events) > PageSize;

    /// <summary>The years to choose from, where there is something to choose.</summary>
    public IReadOnlyList<InYear> Choice => IsLong || Year is not null ? Years : [];

    public static async Task<EventList> ReadAsync(ArchiveContext archive, int? year, int page, KeptPassages kept, CancellationToken cancellationToken)
    {
        var years = await archive.Events.Published().GroupBy(e => e.Date.Year).Select(g => new InYear(g.Key, g.Count())).ToListAsync(cancellationToken);
        var shown = archive.Events.Published().Where(e => year == null || e.Date.Year == year);
        var rows = await EventRow.ReadAsync(archive, shown.NewestFirst().Skip((page - 1) * PageSize).Take(PageSize), cancellationToken);
        return new EventList(
            year,
            page,
            years.Where(y => year is null || y.Year == year).Sum(y => y.Events),
            [.. rows.Select(row => row with { Kept = kept })],
            [.. years.OrderByDescending(y => y.Year)],
            kept);
    }
}
