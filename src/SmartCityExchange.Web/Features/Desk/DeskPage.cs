using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Desk;

/// <summary>What waits for somebody, what one left unsaved oneself, and what was done last.</summary>
public sealed record DeskPage(IReadOnlyList<DeskPage.Waiting> Drafts, int AllDrafts, IReadOnlyList<DeskPage.Unsaved> Begun, IReadOnlyList<DeskPage.Act> Latest)
{
    private const int Most = 12;

    public sealed record Waiting(Guid Key, string Title, DateOnly Date, EventStatus Status, DateTime? PublishAt);

    /// <param name="Key">Empty for an event that does not exist yet; see <see cref="WorkingCopy.RecordKey"/>.</param>
    /// <param name="Title">Of the event, where it exists.</param>
    /// <param name="Page">The title, where it is a page of text.</param>
    /// <param name="Beginning">The first signs of what was typed.</param>
    /// <param name="TypedAt">UTC.</param>
    public sealed record Unsaved(Guid Key, string? Title, string? Page, string Beginning, DateTime TypedAt)
    {
        public string Name => WorkingCopy.IsOfText(Key) ? $"{WorkingCopy.NameIn(Beginning) ?? "Bericht"}, noch nicht übernommen" : Page is not null ? $"Seite {Page}" : Title ?? "Neue Veranstaltung";

        public string Address => WorkingCopy.IsOfText(Key) ? DeskLinks.Received(Key) : Key == Guid.Empty ? $"{DeskLinks.Events}/neu" : DeskLinks.Edit(Page is null ? RecordKind.Event : RecordKind.ContentPage, Key);
    }

    public sealed record Act(Guid Key, string Title, DateOnly Date, int Version, DateTime SavedAt, string SavedBy, string? Note, bool IsDraft);

    public static async Task<DeskPage> ReadAsync(ArchiveContext archive, Guid editorId, CancellationToken cancellationToken) => new(
        await archive.Events.WithDraft().OrderByDescending(e => e.Date).ThenBy(e => e.Slug).Take(Most)
            .Select(e => new Waiting(e.Key, e.Title, e.Date, e.Status, e.PublishAt)).ToListAsync(cancellationToken),
        await archive.Events.WithDraft().CountAsync(cancellationToken),
        await archive.WorkingCopies.Where(c => c.EditorId == editorId).OrderByDescending(c => c.TypedAt)
            .Select(c => new Unsaved(
                c.RecordKey,
                archive.Events.Where(e => e.Key == c.RecordKey).Select(e => e.Title).FirstOrDefault(),
                archive.ContentPages.Where(p => p.Key == c.RecordKey).Select(p => p.Title).FirstOrDefault(),
                c.Form.Substring(0, WorkingCopy.BeginningLength),
                c.TypedAt)).ToListAsync(cancellationToken),
        await archive.Revisions.Where(r => r.RecordKind == RecordKind.Event).OrderByDescending(r => r.Id).Take(Most)
            .Join(archive.Events, r => r.RecordKey, e => e.Key, (r, e) => new Act(e.Key, e.Title, e.Date, r.Version, r.SavedAt, r.SavedBy, r.Note, r.IsDraft)).ToListAsync(cancellationToken));
}
