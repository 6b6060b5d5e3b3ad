using System.Security.Cryptography;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Documents.Contents;

/// <summary>An uploaded file that the archive may keep, and what was read from it.</summary>
/// <param name="Type">What it is, by its content.</param>
/// <param name="Content">The bytes to keep; of a picture not those received, see <see cref="PictureFile"/>.</param>
public sealed record ReadDocument(DocumentType Type, byte[] Content)
{
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Content));

    public int? Pages { get; init; }

    public int? Width { get; init; }

    public int? Height { get; init; }

    public string? Text { get; init; }

    /// <summary>What was left out or changed; a German sentence for whoever uploaded it.</summary>
    public string? Remark { get; init; }
}
