using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Features.Pages;

/// <summary>How tests find their way to the pages of text at the desk.</summary>
internal static class PageDesk
{
    public static Task<ContentPage> PageAsync(this ArchiveSite site, string slug) => site.WithArchive(a => a.ContentPages.AsNoTracking().SingleAsync(p => p.Slug == slug));

    /// <summary>Where the page is edited.</summary>
    public static async Task<string> EditAsync(this ArchiveSite site, string slug) => $"/redaktion/seiten/{(await site.PageAsync(slug)).Key}";

    /// <summary>Who saved which version and why, the newest first.</summary>
    public static async Task<IReadOnlyList<string>> HistoryAsync(this DeskVisitor visitor, string edit) =>
        (await visitor.OpenAsync($"{edit}/fassungen")).Texts("tbody tr").Select(r => System.Text.RegularExpressions.Regex.Replace(r, @" \d+\. \p{L}+ \d{4}, \d\d:\d\d Uhr", "")).ToList();
}
