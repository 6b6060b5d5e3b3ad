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
        await archive.DocumentFiles.Public().Where(f => f.Document!.EventId == eventId).OrderBy(f => f.DocumentId)
            .Select(f => new ListedDocument(f.DocumentId, f.Document!.Title, f.Document.AlternativeText, f.Document.Licence!.Value, f.Document.Origin!, f.Type, f.Pages, f.Length, f.Width, f.Height))
            .ToListAsync(cancellationToken);
}
