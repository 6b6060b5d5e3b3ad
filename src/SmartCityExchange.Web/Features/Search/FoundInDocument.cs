using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>The words of a published document that answer a search, for an event whose report does not have them.</summary>
public sealed record FoundInDocument(int Id, string Title, Snippet Snippet)
{
    /// <summary>For each event the first document that answers. Texts are long: one at a time is held.</summary>
    public static async Task<IReadOnlyDictionary<int, FoundInDocument>> ReadAsync(ArchiveContext archive, SearchQuery query, List<int> eventIds, CancellationToken cancellationToken)
    {
        Dictionary<int, FoundInDocument> found = [];
        var documents = archive.DocumentFiles.Public().Where(f => eventIds.Contains(f.Document!.EventId)).OrderBy(f => f.DocumentId)
            .Select(f => new { Id = f.DocumentId, f.Document!.EventId, f.Document.Title, f.Document.AlternativeText, f.Text });
        await foreach (var document in documents.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (!found.ContainsKey(document.EventId) && Marking.Snippet(string.Join(". ", new[] { document.Text, document.AlternativeText, document.Title }.OfType<string>()), query) is { } snippet)
            {
                found.Add(document.EventId, new FoundInDocument(document.Id, document.Title, snippet));
            }
        }

        return found;
    }
}
