using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Web.Features.Pages.Desk;

/// <summary>The saved versions of pages, read as forms.</summary>
public static class PageVersions
{
    /// <summary>One version as the form shows it; null when there is no such version.</summary>
    public static async Task<PageForm?> ReadFormAsync(ArchiveContext archive, Guid key, int version, CancellationToken cancellationToken)
    {
        var snapshot = await archive.Revisions.Where(r => r.RecordKey == key && r.Version == version && r.RecordKind == RecordKind.ContentPage)
            .Select(r => r.Snapshot).SingleOrDefaultAsync(cancellationToken);
        return snapshot is null ? null : PageForm.Of(RecordSnapshot.ReadPage(snapshot), version);
    }
}
