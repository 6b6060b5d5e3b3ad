using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Documents;

/// <summary>
/// The files of documents, each under the hash of what is in it: the same content lies there once, and no name comes from outside. Call
/// it inside the transaction that writes the rows: one writer at a time neither keeps nor removes what another is about to.
/// </summary>
public sealed class DocumentStore(ArchiveContext archive, IOptions<ArchiveOptions> options)
{
    /// <summary>Writes the content, unless it is there. A file is seen under its hash only when it is whole.</summary>
    public async Task KeepAsync(string sha256, byte[] content, CancellationToken cancellationToken)
    {
        var path = PathOf(sha256);
        if (File.Exists(path) && new FileInfo(path).Length == content.Length)
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = Path.Combine(options.Value.DocumentDirectory, $"{Guid.NewGuid():N}.tmp");
        try
        {
            await using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write))
            {
                await file.WriteAsync(content, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Where the content lies; null when it is not there, as after a restore without the files.</summary>
    public string? Find(string sha256) => PathOf(sha256) is var path && File.Exists(path) ? path : null;

    /// <summary>Removes those of the contents that no document has any more. The rows must be gone already.</summary>
    public async Task RemoveUnusedAsync(IReadOnlyCollection<string> sha256, CancellationToken cancellationToken)
    {
        var used = await archive.DocumentFiles.Where(f => sha256.Contains(f.Sha256)).Select(f => f.Sha256).ToListAsync(cancellationToken);
        foreach (var unused in sha256.Except(used))
        {
            File.Delete(PathOf(unused));
        }
    }

    private string PathOf(string sha256) => Path.Combine(options.Value.DocumentDirectory, sha256[..2], sha256);
}
