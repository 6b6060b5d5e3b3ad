using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Web.Features.Documents.Editing;

/// <summary>The saved versions of documents, read as forms.</summary>
public static class DocumentVersions
{
    /// <summary>One version as the form shows it; null when there is no such version.</summary>
    public static async Task<DocumentForm?> ReadFormAsync(ArchiveContext archive, Guid key, int version, CancellationToken cancellationToken)
    {
        var snapshot = await archive.Revisions.Where(r => r.RecordKey == key && r.Version == version && r.RecordKind == RecordKind.Document)
            .Select(r => r.Snapshot).SingleOrDefaultAsync(cancellationToken);
        return snapshot is null ? null : DocumentForm.Of(RecordSnapshot.ReadDocument(snapshot), version);
    }
}
