using Microsoft.Data.Sqlite;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Hosting.Commands;

/// <summary>A copy of the archive in a folder only this user may open, deleted at the end. A rehearsal on it shows exactly what the import would do.</summary>
internal sealed class ArchiveCopy : IDisposable
{
    private readonly string _folder;

    private ArchiveCopy(string folder) => _folder = folder;

    /// <summary>The setting that makes the program use the copy.</summary>
    public string Setting => $"--{ArchiveOptions.Section}:{nameof(ArchiveOptions.DataDirectory)}={_folder}";

    public static async Task<ArchiveCopy> MakeAsync(IHost host)
    {
        var copy = new ArchiveCopy(Directory.CreateTempSubdirectory("archiv-").FullName);
        await using var scope = host.Services.CreateAsyncScope();
        try
        {
            scope.ServiceProvider.GetRequiredService<SqliteStore>().CopyTo(copy._folder);
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
