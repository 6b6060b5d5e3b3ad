using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Reports;

namespace SmartCityExchange.Web.Features.Pages.Desk;

/// <summary>The page of the desk on which a page of text is edited.</summary>
/// <param name="Facts">The page as it stands in the archive.</param>
/// <param name="Form">What stands in the fields.</param>
public sealed record PageEditPage(PageEditPage.Stored Facts, PageForm Form)
{
    public IReadOnlyList<FormProblem> Problems { get; init; } = [];

    /// <summary>Statements about the site that the editor is about to change.</summary>
    public IReadOnlyList<PageStatements.Change> Changed { get; init; } = [];

    public Conflicts? Conflicts { get; init; }

    public UnsavedForm? Unsaved { get; init; }

    public string Address => DeskLinks.Edit(RecordKind.ContentPage, Facts.Key);

    public string? ProblemAt(string field) => Problems.FirstOrDefault(p => p.Field == field)?.Message;

    /// <summary>What in the text could be better. The levels of headings are put in order when the page is shown.</summary>
    public IReadOnlyList<ReportLint> Lints => [.. ReportLints.Find(Form.Lines).Where(l => l.Kind != ReportLintKind.SkippedHeading)];

    /// <summary>The page as the desk needs to know it.</summary>
    /// <param name="SuppliedBefore">The supplied page that its own text was last held against, as <see cref="SuppliedPage.Whole"/>; empty where none is supplied.</param>
    /// <param name="NewText">What the program supplies now, where the page's own text was not held against it yet.</param>
    public sealed record Stored(
        Guid Key, string Slug, string Title, string Text, int Version, ContentPageStatus Status, PageOrigin Origin, string SuppliedBefore, SuppliedPage? NewText, DateTime? TrashedAt, string? SavedBy, DateTime? SavedAt)
    {
        public bool IsPresent => Status != ContentPageStatus.Trashed;

        public bool IsSupplied => Origin != PageOrigin.Own;

        public string PublicAddress => ArchiveLinks.TextPage(Slug);
    }

    /// <summary>What the program supplies for a page that staff changed, when it is not what it supplied before.</summary>
    public static SuppliedPage? NewTextOf(ContentPage page) =>
        page is { SuppliedText: not null, FollowsSupplied: false } && SuppliedPages.All.TryGetValue(page.Slug, out var supplied)
        && (supplied.Title, supplied.Text) != (page.SuppliedTitle, page.SuppliedText) ? supplied : null;

    public static async Task<Stored?> FindAsync(ArchiveContext archive, Guid key, CancellationToken cancellationToken)
    {
        if (await archive.ContentPages.AsNoTracking().SingleOrDefaultAsync(p => p.Key == key, cancellationToken) is not { } page)
        {
            return null;
        }

        var last = await archive.Revisions.Where(r => r.RecordKey == key).OrderByDescending(r => r.Version).Select(r => new { r.SavedBy, r.SavedAt }).FirstOrDefaultAsync(cancellationToken);
        return new Stored(
            key, page.Slug, page.Title, page.Text, page.Version, page.Status, PageWords.OriginOf(page), page.SuppliedText is null ? "" : new SuppliedPage(page.Slug, page.SuppliedTitle!, page.SuppliedText).Whole, NewTextOf(page), page.TrashedAt, last?.SavedBy, last?.SavedAt);
    }
}
