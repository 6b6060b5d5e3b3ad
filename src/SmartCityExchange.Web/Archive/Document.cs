namespace SmartCityExchange.Web.Archive;

/// <summary>Who may see a document; published, it is seen as far as its event is.</summary>
public enum DocumentStatus
{
    Draft = 1,
    Published = 2,
    Trashed = 3,
}

/// <summary>What others may do with a document. The numbers are stored.</summary>
public enum DocumentLicence
{
    CcBy4 = 1,
    CcBySa4 = 2,
    Cc0 = 3,
    DlDeBy2 = 4,
    DlDeZero2 = 5,

    /// <summary>Nobody but whoever made it allows anything; they let the archive show it.</summary>
    WithPermission = 6,
}

/// <summary>Something handed out or shown at an event: slides, a handout, a picture. Its contents are <see cref="DocumentFile"/>s, one of which is in force.</summary>
public sealed class Document : IRevisable
{
    public const int TextMaxLength = 300;

    /// <summary>More would be a file store and no archive of an event.</summary>
    public const int MostOfAnEvent = 50;

    /// <summary>Also the number in its address; the store never gives it to another.</summary>
    public int Id { get; set; }

    public Guid Key { get; init; } = Guid.CreateVersion7();

    public RecordKind RecordKind => RecordKind.Document;

    public int Version { get; set; } = 1;

    public int EventId { get; set; }

    public Event? Event { get; set; }

    public required string Title { get; set; }

    /// <summary>What a picture shows, for whoever does not see it.</summary>
    public string? AlternativeText { get; set; }

    public DocumentLicence? Licence { get; set; }

    /// <summary>Who made it, or where it is from.</summary>
    public string? Origin { get; set; }

    public DocumentStatus Status { get; set; } = DocumentStatus.Draft;

    /// <summary>The <see cref="DocumentFile.Number"/> of the content in force.</summary>
    public int FileNumber { get; set; } = 1;

    public List<DocumentFile> Files { get; } = [];

    /// <summary>Since when it is in the trash, UTC.</summary>
    public DateTime? TrashedAt { get; set; }

    /// <summary>UTC.</summary>
    public DateTime ChangedAt { get; set; }

    /// <summary>The last part of its address.</summary>
    public static string NameOf(string title, DocumentType type)
    {
        var slug = GermanText.Slug(title);
        return (slug.Length > 0 ? slug : "dokument") + DocumentTypes.Of(type).Extension;
    }
}
