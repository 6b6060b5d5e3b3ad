using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>Changes many events alike, what is published and a draft beside it each for itself, with a revision of each.</summary>
public sealed class EventRewriter(ArchiveContext archive, RevisionLog revisions, TimeProvider clock)
{
    /// <summary>Which content is rewritten.</summary>
    /// <param name="Event">Whose it is.</param>
    /// <param name="Version">The version that has the content.</param>
    /// <param name="Content">What it says.</param>
    public sealed record Page(Event Event, int Version, EventContent Content);

    /// <summary>Applies the change; the caller saves, inside a transaction, and writes the search index.</summary>
    /// <param name="keys">The events.</param>
    /// <param name="change">The new content. One that says the same makes no revision.</param>
    /// <param name="savedBy">Who does it.</param>
    /// <param name="note">Why.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The events that changed.</returns>
    public async Task<IReadOnlyList<Event>> RewriteAsync(
        IReadOnlyCollection<Guid> keys, Func<Page, Task<EventContent>> change, string savedBy, string? note, CancellationToken cancellationToken)
    {
        List<Event> changed = [];
        foreach (var e in await archive.Events.WithParts().Where(e => keys.Contains(e.Key)).OrderBy(e => e.Id).ToListAsync(cancellationToken))
        {
            var draft = e.ContentVersion < e.Version ? RecordSnapshot.ReadEvent(await archive.Revisions
                .Where(r => r.RecordKey == e.Key && r.Version == e.Version).Select(r => r.Snapshot).SingleAsync(cancellationToken)) : null;
            var (content, draftVersion) = (EventContent.Of(e), e.Version);
            var newContent = await change(new Page(e, e.ContentVersion, content));
            var newDraft = draft is null ? null : await change(new Page(e, draftVersion, draft));
            var contentChanged = RecordSnapshot.Of(newContent) != RecordSnapshot.Of(content);
            if (contentChanged)
            {
                e.Apply(newContent, await LinkedRecords.LoadAsync(archive, [newContent], cancellationToken));
                e.ChangedAt = clock.GetUtcNow().UtcDateTime;
                revisions.RecordChange(e, savedBy, note);
            }

            // A draft stays the newest version, on top of what is published.
            if (newDraft is not null && (contentChanged || RecordSnapshot.Of(newDraft) != RecordSnapshot.Of(draft!)))
            {
                revisions.RecordDraft(e, newDraft, savedBy, note);
                changed.Add(e);
            }
            else if (contentChanged)
            {
                changed.Add(e);
            }
        }

        return changed;
    }
}
