using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>A published document as the page of its event lists it.</summary>
public sealed record ListedDocument(
    int Id, string Title, string? AlternativeText, DocumentLicence Licence, string Origin, DocumentType Type, int? Pages, long Length, int? Width, int? Height)
{
    public string Name => Document.NameOf(Title, Type);

    public string Url => ArchiveLinks.Document(Id, Name);

    /// <summary>Where the picture is, if it is one.</summary>
    public string? PictureUrl => DocumentTypes.Of(Type).IsPicture ? ArchiveLinks.DocumentPicture(Id, Name) : null;

    public string Description => DocumentWords.Describe(Type, Pages, Length);

    public static async Task<IReadOnlyList<ListedDocument>> ReadAsync(ArchiveContext archive, int eventId, CancellationToken cancellationToken) =>
        await archive.Documents.Public().Where(d => d.EventId == eventId).OrderBy(d => d.Id)
            .SelectMany(d => d.Files.Where(f => f.Number == d.FileNumber)
                .Select(f => new ListedDocument(d.Id, d.Title, d.AlternativeText, d.Licence!.Value, d.Origin!, f.Type, f.Pages, f.Length, f.Width, f.Height)))
            .ToListAsync(cancellationToken);
}
