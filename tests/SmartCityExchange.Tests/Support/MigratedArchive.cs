using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmartCityExchange.Web.Hosting;

namespace SmartCityExchange.Tests.Support;

/// <summary>
/// The database as the program makes it, without an entry. Made once a run and copied by every test that begins with an empty
/// archive: the migrations are more than half of what a start costs.
/// </summary>
public static class MigratedArchive
{
    private const string FileName = "archive.db";

    private static readonly Lazy<byte[]> Content = new(Make);

    /// <summary>Puts a copy into a data folder that has no database yet, and makes the folder.</summary>
    public static void PutInto(string dataDirectory)
    {
        var file = Path.Combine(dataDirectory, FileName);
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(dataDirectory);
            File.WriteAllBytes(file, Content.Value);
        }
    }

    private static byte[] Make()
    {
        using var folder = new TemporaryFolder();
        var builder = Host.CreateApplicationBuilder();
        builder.Configuration.AddInMemoryCollection([new("Archive:DataDirectory", folder.Path("data"))]);
        builder.Logging.ClearProviders();
        builder.Services.AddArchive(builder.Configuration);
        using var host = builder.Build();
        using var scope = host.Services.CreateScope();
        var store = scope.ServiceProvider.GetRequiredService<SqliteStore>();
        // In a thread of the pool: the test that asks first may have a context that one waits for in vain.
        Task.Run(() => store.PrepareAsync(_ => Task.CompletedTask, CancellationToken.None)).GetAwaiter().GetResult();
        store.CopyTo(folder.FullName);
        return File.ReadAllBytes(folder.Path(FileName));
    }
}
