namespace SmartCityExchange.Web.Archive;

/// <summary>The kinds of file that the archive keeps as documents. The numbers are stored.</summary>
public enum DocumentType
{
    Pdf = 1,
    Word = 2,
    Spreadsheet = 3,
    Presentation = 4,
    Png = 5,
    Jpeg = 6,
    WebP = 7,
}

/// <summary>What the web calls a kind of file.</summary>
/// <param name="MediaType">As registered with IANA.</param>
/// <param name="Extension">With its dot.</param>
/// <param name="IsPicture">It is shown in the page.</param>
public sealed record DocumentTypes(string MediaType, string Extension, bool IsPicture)
{
    public static DocumentTypes Of(DocumentType type) => type switch
    {
        DocumentType.Pdf => new("application/pdf", ".pdf", false),
        DocumentType.Word => new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", false),
        DocumentType.Spreadsheet => new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx", false),
        DocumentType.Presentation => new("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx", false),
        DocumentType.Png => new("image/png", ".png", true),
        DocumentType.Jpeg => new("image/jpeg", ".jpg", true),
        DocumentType.WebP => new("image/webp", ".webp", true),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
