using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Searching;
using SmartCityExchange.Web.Features.Search.Suggestions;

namespace SmartCityExchange.Web.Features.Search.Index;

/// <summary>The entries of the index: finds or makes that of a record, and stamps each that is written.</summary>
public sealed class DocumentBook(ArchiveContext archive, FullTextStore store)
{
    /// <summary>The entries of these records, tracked, with a number; new ones are made for those that have none. All are stamped as written now.</summary>
    public async Task<IReadOnlyDictionary<int, SearchDocument>> OpenAsync(RecordKind kind, IReadOnlyCollection<int> recordIds, CancellationToken cancellationToken)
    {
        var documents = await archive.SearchDocuments.Where(d => d.RecordKind == kind && recordIds.Contains(d.RecordId)).ToDictionaryAsync(d => d.RecordId, cancellationToken);
        var stamp = 1 + (await archive.SearchDocuments.MaxAsync(d => (long?)d.Stamp, cancellationToken) ?? 0);
        foreach (var id in recordIds)
        {
            if (!documents.TryGetValue(id, out var document))
            {
                document = new SearchDocument { RecordKind = kind, RecordId = id };
                documents.Add(id, document);
                archive.SearchDocuments.Add(document);
            }

            document.Stamp = stamp;
        }

        // The numbers are needed for the full-text rows.
        await archive.SaveChangesAsync(cancellationToken);
        return documents;
    }

    /// <summary>Makes these records findable no longer, as far as they were.</summary>
    public async Task CloseAsync(RecordKind kind, IReadOnlyCollection<int> recordIds, CancellationToken cancellationToken)
    {
        var findable = await archive.SearchDocuments.Where(d => d.RecordKind == kind && d.IsFindable && recordIds.Contains(d.RecordId)).Select(d => d.RecordId).ToListAsync(cancellationToken);
        if (findable.Count == 0)
        {
            return;
        }

        foreach (var document in (await OpenAsync(kind, findable, cancellationToken)).Values)
        {
            document.IsFindable = false;
            await store.RemoveAsync(FullTextTable.Records, document.Id, cancellationToken);
            await SearchNames.RemoveAsync(archive, document, cancellationToken);
        }

        await SaveAsync(cancellationToken);
    }

    /// <summary>Saves what was changed in the entries and lets go of them.</summary>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        await archive.SaveChangesAsync(cancellationToken);
        archive.ChangeTracker.Entries<SearchDocument>().ToList().ForEach(entry => entry.State = EntityState.Detached);
    }
}
