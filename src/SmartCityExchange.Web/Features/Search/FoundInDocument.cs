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
        var documents = archive.Documents.Public().Where(d => eventIds.Contains(d.EventId))
            .SelectMany(d => d.Files.Where(f => f.Number == d.FileNumber).Select(f => new { d.Id, d.EventId, d.Title, d.AlternativeText, f.Text })).OrderBy(d => d.Id);
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
