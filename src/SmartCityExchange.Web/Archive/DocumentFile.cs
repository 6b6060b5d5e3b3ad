namespace SmartCityExchange.Web.Archive;

/// <summary>One content of a document. Rows are only ever added; a replaced content stays, for the desk.</summary>
public sealed class DocumentFile : IRevisedPart
{
    /// <summary>The most a file may have, in bytes.</summary>
    public const int MaxLength = 25 * 1024 * 1024;

    /// <summary>So much of a text is searched, in characters: a book of some hundred pages.</summary>
    public const int TextMaxLength = 400_000;

    public int Id { get; set; }

    public int DocumentId { get; set; }

    public Document? Document { get; set; }

    /// <summary>Counts the contents of the document from 1.</summary>
    public required int Number { get; init; }

    /// <summary>SHA-256 of the stored bytes, lower-case hexadecimal; also where they lie.</summary>
    public required string Sha256 { get; init; }

    public required DocumentType Type { get; init; }

    /// <summary>In bytes.</summary>
    public required long Length { get; init; }

    public int? Pages { get; init; }

    /// <summary>Of a picture, in pixels.</summary>
    public int? Width { get; init; }

    public int? Height { get; init; }

    /// <summary>The words in it, for the search.</summary>
    public string? Text { get; init; }

    /// <summary>What reading it left out or changed, for the desk.</summary>
    public string? Remark { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ReceivedAt { get; init; }

    public required string ReceivedBy { get; init; }

    IRevisable? IRevisedPart.Owner => Document;
}

/// <summary>The common questions asked of the contents of documents.</summary>
public static class DocumentFileQueries
{
    extension(IQueryable<DocumentFile> files)
    {
        /// <summary>Those that their document has now.</summary>
        public IQueryable<DocumentFile> InForce() => files.Where(f => f.Number == f.Document!.FileNumber);

        /// <summary>Those that everybody may have.</summary>
        public IQueryable<DocumentFile> Public() =>
            files.InForce().Where(f => f.Document!.Status == DocumentStatus.Published && f.Document.Event!.Status == EventStatus.Published);
    }
}
