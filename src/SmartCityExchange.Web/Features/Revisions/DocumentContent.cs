using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>
/// Everything a document says of itself, apart from the store; its file by number and hash. Property names are part of the stored
/// history: they may be added to, never renamed.
/// </summary>
public sealed record DocumentContent
{
    public required Guid Key { get; init; }

    /// <summary>The key of the event it belongs to.</summary>
    public required Guid Event { get; init; }

    public required string Title { get; init; }

    public string? AlternativeText { get; init; }

    public DocumentLicence? Licence { get; init; }

    public string? Origin { get; init; }

    public DocumentStatus Status { get; init; }

    public required int FileNumber { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>The content of a document whose event and files are loaded.</summary>
    public static DocumentContent Of(Document document) => new()
    {
        Key = document.Key,
        Event = document.Event!.Key,
        Title = document.Title,
        AlternativeText = document.AlternativeText,
        Licence = document.Licence,
        Origin = document.Origin,
        Status = document.Status,
        FileNumber = document.FileNumber,
        Sha256 = document.Files.Single(f => f.Number == document.FileNumber).Sha256,
    };
}
