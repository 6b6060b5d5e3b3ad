using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Archive.Addresses;
using SmartCityExchange.Web.Archive.Records;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Pages.Desk;

/// <summary>Writes pages of text: version checked, address, revision and line of the log in one transaction.</summary>
public sealed class PageEditor(ArchiveContext archive, RevisionLog revisions, Slugs slugs, StaffLog log, FooterPages footer, TimeProvider clock)
{
    /// <summary>Adds an empty page that only the desk sees; returns its key.</summary>
    public async Task<Guid> CreateAsync(string title, string savedBy, CancellationToken cancellationToken)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        var page = new ContentPage { Slug = await slugs.TakeAsync(RecordKind.ContentPage, title, null, cancellationToken), Title = title, Text = "", ChangedAt = Now };
        archive.ContentPages.Add(page);
        revisions.RecordNew(page, savedBy, null);
        await archive.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return page.Key;
    }

    /// <summary>Stores what the form says on top of the version it was opened on. Of a published page the public sees it at once.</summary>
    public Task<SaveOutcome> SaveAsync(Guid key, PageForm form, bool publish, string savedBy, CancellationToken cancellationToken) =>
        ChangeAsync(key, form.BaseVersion, archive.ContentPages.Where(p => p.Status != ContentPageStatus.Trashed), async page =>
        {
            var isNews = publish && page.Status != ContentPageStatus.Published;
            page.Status = publish ? ContentPageStatus.Published : page.Status;
            Write(page, form.TidyTitle, form.Lines, isNews);
            if (page.SuppliedText is null)
            {
                page.InFooter = form.InFooter;
                await MoveAsync(page, form.Slug, cancellationToken);
            }
            else if (SuppliedPages.All.GetValueOrDefault(page.Slug) is { } supplied && (page.FollowsSupplied || form.Considered == supplied.Mark))
            {
                (page.SuppliedTitle, page.SuppliedText) = (supplied.Title, supplied.Text);
            }

            await StoreAsync(page, page.Status == ContentPageStatus.Published ? StaffActKind.Published : null, savedBy, string.IsNullOrWhiteSpace(form.Note) ? null : form.Note.Trim(), cancellationToken);
        }, cancellationToken);

    /// <summary>Puts the text that the program supplies in the place of the page's own.</summary>
    public Task<SaveOutcome> TakeSuppliedAsync(Guid key, int baseVersion, string savedBy, CancellationToken cancellationToken) =>
        AnswerAsync(key, baseVersion, (page, supplied) => Write(page, supplied.Title, supplied.Text, isNews: false), StaffActKind.Published, "Mitgelieferte Fassung übernommen", savedBy, cancellationToken);

    /// <summary>Notes that somebody has seen what the program supplies now, and the page keeps its own text.</summary>
    public Task<SaveOutcome> KeepOwnAsync(Guid key, int baseVersion, string savedBy, CancellationToken cancellationToken) =>
        AnswerAsync(key, baseVersion, (_, _) => { }, null, "Neue mitgelieferte Fassung gesehen, eigener Text bleibt", savedBy, cancellationToken);

    public Task<SaveOutcome> WithdrawAsync(Guid key, int baseVersion, string savedBy, CancellationToken cancellationToken) =>
        TurnAsync(key, baseVersion, Added.Where(p => p.Status == ContentPageStatus.Published), ContentPageStatus.Draft, StaffActKind.Withdrawn, savedBy, cancellationToken);

    public Task<SaveOutcome> TrashAsync(Guid key, int baseVersion, string savedBy, CancellationToken cancellationToken) =>
        TurnAsync(key, baseVersion, Added.Where(p => p.Status != ContentPageStatus.Trashed), ContentPageStatus.Trashed, StaffActKind.Trashed, savedBy, cancellationToken);

    /// <summary>Takes it out of the trash again, as a draft.</summary>
    public Task<SaveOutcome> RestoreAsync(Guid key, int baseVersion, string savedBy, CancellationToken cancellationToken) =>
        TurnAsync(key, baseVersion, Trashed, ContentPageStatus.Draft, StaffActKind.Restored, savedBy, cancellationToken);

    /// <summary>Erases a page that lies in the trash; its addresses answer 410 for ever if anybody outside has seen it, its history stays.</summary>
    public Task<SaveOutcome> EraseAsync(Guid key, int baseVersion, string savedBy, CancellationToken cancellationToken) =>
        ChangeAsync(key, baseVersion, Trashed, async page =>
        {
            if (await WasPublicAsync(page.Key, cancellationToken))
            {
                archive.RetiredSlugs.Add(new RetiredSlug { RecordKind = RecordKind.ContentPage, Slug = page.Slug });
            }

            foreach (var former in await archive.RetiredSlugs.Where(s => s.RecordKey == page.Key).ToListAsync(cancellationToken))
            {
                former.RecordKey = null;
            }

            archive.WorkingCopies.RemoveRange(await archive.WorkingCopies.Where(c => c.RecordKey == page.Key).ToListAsync(cancellationToken));
            archive.ContentPages.Remove(page);
            await StoreAsync(page, StaffActKind.Erased, savedBy, Trash.ErasedNote, cancellationToken);
        }, cancellationToken);

    private static readonly List<string> SuppliedSlugs = [.. SuppliedPages.All.Keys];

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Those that staff added: the others have to be there.</summary>
    private IQueryable<ContentPage> Added => archive.ContentPages.Where(p => p.SuppliedText == null);

    private IQueryable<ContentPage> Trashed => Added.Where(p => p.Status == ContentPageStatus.Trashed);

    private Task<bool> WasPublicAsync(Guid key, CancellationToken cancellationToken) => archive.Revisions.AnyAsync(r => r.RecordKey == key && !r.IsDraft, cancellationToken);

    private void Write(ContentPage page, string title, string text, bool isNews)
    {
        page.ChangedAt = isNews || (page.Title, page.Text) != (title, text) ? Now : page.ChangedAt;
        (page.Title, page.Text) = (title, text);
        page.FollowsSupplied = SuppliedPages.All.TryGetValue(page.Slug, out var supplied) && page.SuppliedText is not null && (supplied.Title, supplied.Text) == (title, text);
    }

    private async Task MoveAsync(ContentPage page, string slug, CancellationToken cancellationToken)
    {
        if (slug != page.Slug)
        {
            page.Slug = await slugs.RenameAsync(RecordKind.ContentPage, page.Key, page.Slug, slug, await WasPublicAsync(page.Key, cancellationToken), cancellationToken);
        }
    }

    private Task<SaveOutcome> AnswerAsync(
        Guid key, int baseVersion, Action<ContentPage, SuppliedPage> answer, StaffActKind? act, string note, string savedBy, CancellationToken cancellationToken) =>
        ChangeAsync(key, baseVersion, archive.ContentPages.Where(p => p.SuppliedText != null && SuppliedSlugs.Contains(p.Slug)), async page =>
        {
            var supplied = SuppliedPages.All[page.Slug];
            (page.SuppliedTitle, page.SuppliedText) = (supplied.Title, supplied.Text);
            answer(page, supplied);
            await StoreAsync(page, act, savedBy, note, cancellationToken);
        }, cancellationToken);

    private Task<SaveOutcome> TurnAsync(
        Guid key, int baseVersion, IQueryable<ContentPage> among, ContentPageStatus status, StaffActKind act, string savedBy, CancellationToken cancellationToken) =>
        ChangeAsync(key, baseVersion, among, async page =>
        {
            page.Status = status;
            page.TrashedAt = status == ContentPageStatus.Trashed ? Now : null;
            await StoreAsync(page, act, savedBy, DeskWords.Of(act), cancellationToken);
        }, cancellationToken);

    private async Task StoreAsync(ContentPage page, StaffActKind? act, string savedBy, string? note, CancellationToken cancellationToken)
    {
        revisions.RecordChange(page, savedBy, note);
        if (act is { } done)
        {
            await log.RecordAsync(done, $"{Words.Singular(RecordKind.ContentPage)} {page.Title}", savedBy, cancellationToken);
        }

        await archive.SaveChangesAsync(cancellationToken);
    }

    private async Task<SaveOutcome> ChangeAsync(Guid key, int baseVersion, IQueryable<ContentPage> among, Func<ContentPage, Task> change, CancellationToken cancellationToken)
    {
        // SQLite lets one writer in at a time from here on, so that nobody saves between the check and the commit.
        await using (var transaction = await archive.Database.BeginTransactionAsync(cancellationToken))
        {
            if (await among.SingleOrDefaultAsync(p => p.Key == key, cancellationToken) is not { } page)
            {
                return SaveOutcome.Missing;
            }

            if (page.Version != baseVersion)
            {
                return SaveOutcome.Conflict;
            }

            await change(page);
            await transaction.CommitAsync(cancellationToken);
        }

        await footer.ReadAsync(cancellationToken);
        return SaveOutcome.Saved;
    }
}
