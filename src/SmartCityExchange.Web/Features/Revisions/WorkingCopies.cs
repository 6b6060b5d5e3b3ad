using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>Keeps what editors typed and did not save.</summary>
public sealed class WorkingCopies(ArchiveContext archive, TimeProvider clock)
{
    public Task<WorkingCopy?> FindAsync(Guid editorId, Guid recordKey, CancellationToken cancellationToken) =>
        archive.WorkingCopies.SingleOrDefaultAsync(c => c.EditorId == editorId && c.RecordKey == recordKey, cancellationToken);

    /// <summary>Keeps the fields of a form in the place of what was kept of it before.</summary>
    /// <param name="editorId">Who typed.</param>
    /// <param name="recordKey">See <see cref="WorkingCopy.RecordKey"/>.</param>
    /// <param name="baseVersion">The version the form was opened on.</param>
    /// <param name="form">The fields as JSON.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task KeepAsync(Guid editorId, Guid recordKey, int baseVersion, string form, CancellationToken cancellationToken)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        var copy = await FindAsync(editorId, recordKey, cancellationToken);
        if (copy is null)
        {
            copy = new WorkingCopy { EditorId = editorId, RecordKey = recordKey, Form = "" };
            archive.WorkingCopies.Add(copy);
        }

        copy.Form = form;
        copy.BaseVersion = baseVersion;
        copy.TypedAt = clock.GetUtcNow().UtcDateTime;
        await archive.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Forgets the copy, because it was saved or is not wanted.</summary>
    public async Task DropAsync(Guid editorId, Guid recordKey, CancellationToken cancellationToken)
    {
        if (await FindAsync(editorId, recordKey, cancellationToken) is { } copy)
        {
            archive.WorkingCopies.Remove(copy);
            await archive.SaveChangesAsync(cancellationToken);
        }
    }
}
