using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Web.Features.Records;

/// <summary>The saved versions of records, read as forms.</summary>
public static class RecordVersions
{
    /// <summary>One version as the form shows it; null when there is no such version.</summary>
    public static async Task<RecordForm?> ReadFormAsync(ArchiveContext archive, Guid key, int version, CancellationToken cancellationToken)
    {
        var snapshot = await archive.Revisions.Where(r => r.RecordKey == key && r.Version == version && RecordKinds.Named.Contains(r.RecordKind))
            .Select(r => r.Snapshot).SingleOrDefaultAsync(cancellationToken);
        return snapshot is null ? null : RecordForm.Of(RecordSnapshot.ReadRecord(snapshot), version);
    }
}
