using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Pages.Desk;

/// <summary>The pages of text as the desk lists them: those that come with the program, then the others by title.</summary>
/// <param name="Rows">All pages.</param>
/// <param name="Typed">The title of a new page that could not be taken.</param>
/// <param name="Problem">Why not.</param>
public sealed record PageList(IReadOnlyList<PageList.Row> Rows, string? Typed = null, string? Problem = null)
{
    /// <param name="Key">Of the page.</param>
    /// <param name="Slug">The last part of its address.</param>
    /// <param name="Title">Its heading.</param>
    /// <param name="Status">Who sees it.</param>
    /// <param name="ChangedAt">UTC.</param>
    /// <param name="Origin">Whose text it is.</param>
    /// <param name="IsOutdated">The program supplies another text since.</param>
    public sealed record Row(Guid Key, string Slug, string Title, ContentPageStatus Status, DateTime ChangedAt, PageOrigin Origin, bool IsOutdated);

    public static async Task<PageList> ReadAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        var pages = await archive.ContentPages.AsNoTracking().ToListAsync(cancellationToken);
        return new PageList([
            .. pages.OrderBy(p => p.SuppliedText is null).ThenBy(p => GermanText.SortKey(p.Title), StringComparer.Ordinal)
                .Select(p => new Row(p.Key, p.Slug, p.Title, p.Status, p.ChangedAt, PageWords.OriginOf(p), PageEditPage.NewTextOf(p) is not null)),
        ]);
    }
}
