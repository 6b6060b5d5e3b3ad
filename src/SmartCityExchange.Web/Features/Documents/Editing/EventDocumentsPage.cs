using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Documents.Editing;

/// <summary>The documents of an event at the desk, and the form with which another is added.</summary>
public sealed record EventDocumentsPage(DocumentEditPage.Belonging Event, IReadOnlyList<EventDocumentsPage.Row> Documents)
{
    public const string FileField = "datei";

    /// <summary>What was typed for a document that could not be added.</summary>
    public DocumentForm Form { get; init; } = new();

    public IReadOnlyList<FormProblem> Problems { get; init; } = [];

    public string? ProblemAt(string field) => Problems.FirstOrDefault(p => p.Field == field)?.Message;

    public sealed record Row(Guid Key, string Title, DocumentStatus Status, string Description, bool IsComplete);

    public static async Task<EventDocumentsPage?> FindAsync(ArchiveContext archive, Guid eventKey, CancellationToken cancellationToken)
    {
        var owner = await archive.Events.Where(e => e.Key == eventKey).Select(e => new DocumentEditPage.Belonging(e.Key, e.Slug, e.Title, e.Date, e.Status)).SingleOrDefaultAsync(cancellationToken);
        if (owner is null)
        {
            return null;
        }

        var rows = await archive.DocumentFiles.InForce().Where(f => f.Document!.Event!.Key == eventKey).OrderBy(f => f.Document!.Status == DocumentStatus.Trashed).ThenBy(f => f.DocumentId)
            .Select(f => new { f.Document!.Key, f.Document.Title, f.Document.Status, f.Type, f.Pages, f.Length, f.Document.AlternativeText, f.Document.Licence, f.Document.Origin })
            .ToListAsync(cancellationToken);
        return new EventDocumentsPage(owner, rows.ConvertAll(d => new Row(
            d.Key,
            d.Title,
            d.Status,
            DocumentWords.Describe(d.Type, d.Pages, d.Length),
            d.Licence is not null && d.Origin is not null && (d.AlternativeText is not null || !DocumentTypes.Of(d.Type).IsPicture))));
    }
}
