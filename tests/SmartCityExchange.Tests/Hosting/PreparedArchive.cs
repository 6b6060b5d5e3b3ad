using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Hosting;

/// <summary>The data folder of a program that has been started and stopped once, to be copied and spoilt.</summary>
public sealed class PreparedArchive : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public async Task InitializeAsync()
    {
        await using var site = SiteProcess.Start(_folder.FullName);
        await site.Serving();
        await site.Stop();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    /// <summary>A copy in another folder; returns the database file.</summary>
    public string CopyTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(_folder.FullName))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return Path.Combine(folder, "archive.db");
    }
}
