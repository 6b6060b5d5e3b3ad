using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>What an address answers that no record has now.</summary>
public static class FormerAddress
{
    /// <summary>301 to the record that once had the address or took over from the one that had it, with all that was asked of it; 410 when that record is gone, 404 when nobody ever had it.</summary>
    /// <param name="controller">Who answers.</param>
    /// <param name="archive">Where former addresses are kept.</param>
    /// <param name="kind">Of the record.</param>
    /// <param name="slug">What was asked for.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <param name="suffix">What stands behind the slug: another form of the same record.</param>
    public static async Task<IActionResult> FormerAddressAsync(
        this ControllerBase controller, ArchiveContext archive, RecordKind kind, string slug, CancellationToken cancellationToken, string suffix = "")
    {
        var retired = await archive.RetiredSlugs.SingleOrDefaultAsync(s => s.RecordKind == kind && s.Slug == slug, cancellationToken);
        var present = kind switch
        {
            RecordKind.Event => await archive.Events.Published().Where(e => retired != null && e.Key == retired.RecordKey).Select(e => e.Slug).SingleOrDefaultAsync(cancellationToken),
            // A page that has an address of its own is asked for below the others too.
            RecordKind.ContentPage => await archive.ContentPages.Published().Where(p => p.Slug == slug || (retired != null && p.Key == retired.RecordKey)).Select(p => p.Slug).SingleOrDefaultAsync(cancellationToken),
            _ => await PresentAsync(archive, kind, slug, retired?.RecordKey, cancellationToken),
        };
        // A merge can be undone and a name given back: a browser that kept the redirect for ever would never see that.
        controller.Response.Headers.CacheControl = "no-cache";
        return present is not null ? controller.RedirectPermanent(ArchiveLinks.To(kind, present) + suffix + controller.Request.QueryString)
            : retired is not null || await WasSeenAsync(archive, kind, slug, cancellationToken) ? controller.StatusCode(StatusCodes.Status410Gone)
            : controller.NotFound();
    }

    /// <summary>The address of what stands for the record now: itself under another name, or the one it was merged into, however often. One hop for the visitor.</summary>
    private static async Task<string?> PresentAsync(ArchiveContext archive, RecordKind kind, string slug, Guid? key, CancellationToken cancellationToken)
    {
        var record = await archive.Records.Where(r => r.Key == key || (r.RecordKind == kind && r.Slug == slug)).Select(r => new { r.Id, r.MergedIntoId }).SingleOrDefaultAsync(cancellationToken);
        while (record?.MergedIntoId is { } id)
        {
            record = await archive.Records.Where(r => r.Id == id).Select(r => new { r.Id, r.MergedIntoId }).SingleAsync(cancellationToken);
        }

        return record is null ? null : await archive.Records.Public().Where(r => r.Id == record.Id).Select(r => r.Slug).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Whether the public saw what does not show itself any more. A draft that nobody outside has seen was never there, also when it lies in the trash.</summary>
    private static async Task<bool> WasSeenAsync(ArchiveContext archive, RecordKind kind, string slug, CancellationToken cancellationToken)
    {
        if (kind == RecordKind.Event)
        {
            return await archive.Events.AnyAsync(
                e => e.Slug == slug && e.Status == EventStatus.Trashed && archive.Revisions.Any(r => r.RecordKey == e.Key && !r.IsDraft), cancellationToken);
        }

        if (kind == RecordKind.ContentPage)
        {
            return await archive.ContentPages.AnyAsync(
                p => p.Slug == slug && p.Status == ContentPageStatus.Trashed && archive.Revisions.Any(r => r.RecordKey == p.Key && !r.IsDraft), cancellationToken);
        }

        var key = await archive.Records.Where(r => r.RecordKind == kind && r.Slug == slug).Select(r => (Guid?)r.Key).SingleOrDefaultAsync(cancellationToken);
        var name = key.ToString()!;
        return key is not null && await archive.Revisions.AnyAsync(r => r.RecordKind == RecordKind.Event && !r.IsDraft && r.Snapshot.Contains(name), cancellationToken);
    }
}
