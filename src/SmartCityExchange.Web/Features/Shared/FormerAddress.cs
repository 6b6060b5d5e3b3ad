using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>What an address answers that no record has now.</summary>
public static class FormerAddress
{
    /// <summary>301 to the record that once had the address, with all that was asked of it; 410 when that record is gone, 404 when nobody ever had it.</summary>
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
        if (retired is null)
        {
            // A draft that nobody outside has seen was never there, also when it lies in the trash.
            var isTrashed = kind == RecordKind.Event && await archive.Events.AnyAsync(
                e => e.Slug == slug && e.Status == EventStatus.Trashed && archive.Revisions.Any(r => r.RecordKey == e.Key && !r.IsDraft), cancellationToken);
            return isTrashed ? controller.StatusCode(StatusCodes.Status410Gone) : controller.NotFound();
        }

        var present = kind == RecordKind.Event
            ? await archive.Events.Published().Where(e => e.Key == retired.RecordKey).Select(e => e.Slug).SingleOrDefaultAsync(cancellationToken)
            : await archive.Records.Public().Where(r => r.Key == retired.RecordKey).Select(r => r.Slug).SingleOrDefaultAsync(cancellationToken);
        return present is null
            ? controller.StatusCode(StatusCodes.Status410Gone)
            : controller.RedirectPermanent(ArchiveLinks.To(kind, present) + suffix + controller.Request.QueryString);
    }
}
