namespace SmartCityExchange.Web.Features.Shared.Texts;

/// <summary>Report files on disk.</summary>
public static class ReportFiles
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase) { ".txt", ".md", ".markdown", ".html", ".htm", ".docx" };

    /// <summary>Folders may lie in each other; links are not followed, for they may lead in circles.</summary>
    private static readonly EnumerationOptions EveryFolder = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <summary>The path itself, or all reports in the folder and those below, by name.</summary>
    public static IEnumerable<string> At(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", EveryFolder).Where(file => Extensions.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal)
        : [path];

    /// <exception cref="UnreadableFileException">The file is not there, too long or may not be read.</exception>
    public static async Task<byte[]> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            if (Directory.Exists(file))
            {
                throw new UnreadableFileException("Das ist ein Ordner. Bitte die Dateien darin nennen.");
            }

            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, useAsync: true);
            if (stream.Length > ReceivedText.MaxLength)
            {
                throw new UnreadableFileException(ReceivedText.TooLong);
            }

            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes, cancellationToken);
            return bytes;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableFileException("Die Datei gibt es nicht.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException($"Die Datei lässt sich nicht lesen ({e.Message}).", e);
        }
    }
}
