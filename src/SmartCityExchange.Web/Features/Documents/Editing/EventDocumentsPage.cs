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

        var rows = await archive.Documents.Where(d => d.Event!.Key == eventKey).OrderBy(d => d.Status == DocumentStatus.Trashed).ThenBy(d => d.Id)
            .Select(d => new
            {
                d.Key,
                d.Title,
                d.Status,
                File = d.Files.Where(f => f.Number == d.FileNumber).Select(f => new { f.Type, f.Pages, f.Length }).Single(),
                d.AlternativeText,
                d.Licence,
                d.Origin,
            })
            .ToListAsync(cancellationToken);
        return new EventDocumentsPage(owner, rows.ConvertAll(d => new Row(
            d.Key,
            d.Title,
            d.Status,
            DocumentWords.Describe(d.File.Type, d.File.Pages, d.File.Length),
            d.Licence is not null && d.Origin is not null && (d.AlternativeText is not null || !DocumentTypes.Of(d.File.Type).IsPicture))));
    }
}
