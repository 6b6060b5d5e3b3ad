using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Documents.Editing;

/// <summary>The page on which a document is described, published and replaced.</summary>
/// <param name="Facts">The document as it stands in the archive.</param>
/// <param name="Form">What stands in the fields.</param>
public sealed record DocumentEditPage(DocumentEditPage.Stored Facts, DocumentForm Form)
{
    public IReadOnlyList<FormProblem> Problems { get; init; } = [];

    public Conflicts? Conflicts { get; init; }

    public string Address => DeskLinks.Edit(RecordKind.Document, Facts.Key);

    public string? ProblemAt(string field) => Problems.FirstOrDefault(p => p.Field == field)?.Message;

    /// <summary>The document as the desk needs to know it.</summary>
    public sealed record Stored(int Id, Guid Key, string Title, DocumentStatus Status, int Version, DateTime? TrashedAt, Belonging Event, IReadOnlyList<Content> Files, int FileNumber)
    {
        public Content File => Files.Single(f => f.Number == FileNumber);

        public bool IsPresent => Status != DocumentStatus.Trashed;

        /// <summary>Where everybody finds it; null when nobody outside of the desk does.</summary>
        public string? PublicAddress => Status == DocumentStatus.Published && Event.Status == EventStatus.Published ? ArchiveLinks.ListedDocument(Event.Slug, Id) : null;
    }

    /// <summary>The event it belongs to.</summary>
    public sealed record Belonging(Guid Key, string Slug, string Title, DateOnly Date, EventStatus Status)
    {
        public string Name => $"{Title} vom {GermanDates.Written(Date)}";
    }

    /// <summary>A content that it has or had.</summary>
    public sealed record Content(int Number, DocumentType Type, int? Pages, long Length, int? Width, int? Height, string Sha256, string? Remark, bool HasText, DateTime ReceivedAt, string ReceivedBy)
    {
        public string Description => DocumentWords.Describe(Type, Pages, Length);
    }

    public static async Task<Stored?> FindAsync(ArchiveContext archive, Guid key, CancellationToken cancellationToken) =>
        await archive.Documents.Where(d => d.Key == key)
            .Select(d => new Stored(
                d.Id,
                d.Key,
                d.Title,
                d.Status,
                d.Version,
                d.TrashedAt,
                new Belonging(d.Event!.Key, d.Event.Slug, d.Event.Title, d.Event.Date, d.Event.Status),
                d.Files.OrderByDescending(f => f.Number)
                    .Select(f => new Content(f.Number, f.Type, f.Pages, f.Length, f.Width, f.Height, f.Sha256, f.Remark, f.Text != null, f.ReceivedAt, f.ReceivedBy)).ToList(),
                d.FileNumber))
            .SingleOrDefaultAsync(cancellationToken);
}
