using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Documents.Contents;
using SmartCityExchange.Web.Features.Shared.Texts;

namespace SmartCityExchange.Web.Features.Documents.Editing;

/// <summary>What came of a chosen file: what was read, or why it is not kept and the status that says so.</summary>
public sealed record Upload(ReadDocument? Read, string? Problem, int Status)
{
    /// <summary>More than a document may have, so that whoever sends too much is told so on the page and not cut off.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    /// <summary>Reads the file. Its name and what the browser says of it are not looked at.</summary>
    public static async Task<Upload> ReadAsync(IFormFile? file, DocumentReader reader, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return new(null, "Bitte wählen Sie eine Datei aus.", StatusCodes.Status422UnprocessableEntity);
        }

        if (file.Length > DocumentFile.MaxLength)
        {
            return new(null, DocumentReader.TooLarge, StatusCodes.Status413PayloadTooLarge);
        }

        var bytes = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
        {
            await stream.ReadExactlyAsync(bytes, cancellationToken);
        }

        try
        {
            return new(await reader.ReadAsync(bytes, cancellationToken), null, StatusCodes.Status200OK);
        }
        catch (UnreadableFileException e)
        {
            return new(null, e.Message, StatusCodes.Status422UnprocessableEntity);
        }
    }
}
