using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Records;
using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Web.Features.Records;

/// <summary>Gives an event's links back to what a merge took them from.</summary>
internal static class EventParting
{
    /// <summary>
    /// The content after the undo, by what the event said before the merge: what is published by what was published then, a draft by the
    /// draft of then, as far as there was one.
    /// </summary>
    /// <param name="archive">Where the versions are kept.</param>
    /// <param name="merge">The merge that is undone.</param>
    /// <param name="page">What the event says now.</param>
    /// <param name="keys">The keys that led to the one that went.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<EventContent> PartAsync(ArchiveContext archive, RecordMerge merge, EventRewriter.Page page, IEnumerable<Guid> keys, CancellationToken cancellationToken)
    {
        var versions = merge.Events.Where(l => l.Event == page.Event.Key).Select(l => l.Version).Order().ToList();
        var version = page.Version == page.Event.ContentVersion ? versions[0] : versions[^1];
        var snapshot = await archive.Revisions.Where(r => r.RecordKey == page.Event.Key && r.Version == version).Select(r => r.Snapshot).SingleAsync(cancellationToken);
        var before = RecordSnapshot.ReadEvent(snapshot);
        return keys.Aggregate(page.Content, (content, key) => content.Parted(before, key, merge.IntoKey));
    }
}
