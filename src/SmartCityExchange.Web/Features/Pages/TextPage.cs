using Microsoft.AspNetCore.Html;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Pages;

/// <summary>A page of text: its heading, and the rest in parts.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Url">Its address.</param>
/// <param name="Day">Since when it says what it says.</param>
/// <param name="Parts">The text.</param>
public sealed record TextPage(string Title, string Url, DateOnly Day, IReadOnlyList<TextPart> Parts)
{
    /// <summary>The published page of this slug; null when there is none.</summary>
    public static async Task<TextPage?> FindAsync(ArchiveContext archive, PageTexts texts, string slug, CancellationToken cancellationToken) =>
        await archive.ContentPages.Published().Where(p => p.Slug == slug).Select(p => new { p.Title, p.Text, p.ChangedAt }).SingleOrDefaultAsync(cancellationToken) is { } page
            ? texts.Show(slug, page.Title, page.Text, page.ChangedAt)
            : null;
}

/// <summary>Some of the text of a page.</summary>
/// <param name="Id">The name of a statement, see <see cref="PageStatements"/>; null for all other text.</param>
/// <param name="Html">The text.</param>
public sealed record TextPart(string? Id, IHtmlContent Html);
