using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>
/// Shows an event as it would be published, exactly, because it is published: inside a transaction that is taken back once the
/// page was read.
/// </summary>
public sealed class EventPreview(ArchiveContext archive, RevisionLog revisions)
{
    private const string PreviewedBy = "Vorschau";

    /// <summary>The page of the content. Records that the content makes must already be in the context.</summary>
    public async Task<EventPage?> ReadAsync(EventContent content, CancellationToken cancellationToken)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        var e = await archive.Events.WithParts().SingleOrDefaultAsync(e => e.Key == content.Key, cancellationToken);
        if (e is null)
        {
            e = new Event { Key = content.Key, Slug = $"vorschau-{content.Key}", Title = content.Title, Date = content.Date, Report = content.Report, Version = 0 };
            archive.Events.Add(e);
        }

        e.Apply(content, await LinkedRecords.LoadAsync(archive, [content], cancellationToken));
        e.Status = EventStatus.Published;
        revisions.RecordChange(e, PreviewedBy, null);
        await archive.SaveChangesAsync(cancellationToken);
        var page = await EventPage.FindAsync(archive, e.Slug, _ => [], cancellationToken);
        await transaction.RollbackAsync(cancellationToken);
        return page;
    }
}
