using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Support;

/// <summary>The whole site on a private archive in a folder of its own, which is deleted with it. Begins empty.</summary>
public class ArchiveSite : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _seedDirectory;
    private Uri? _address;

    public ArchiveSite()
        : this("")
    {
    }

    protected ArchiveSite(string seedDirectory) => _seedDirectory = seedDirectory;

    private ArchiveSite(IEnumerable<(string Name, byte[] Content)> reports)
    {
        _seedDirectory = _folder.Path("seeds");
        Directory.CreateDirectory(_seedDirectory);
        foreach (var (name, content) in reports)
        {
            File.WriteAllBytes(Path.Combine(_seedDirectory, name), content);
        }
    }

    /// <summary>A site that imports these files at its start.</summary>
    public static ArchiveSite With(params (string Name, byte[] Content)[] reports) => new(reports);

    public string DataDirectory => _folder.Path("data");

    public string DatabaseFile => Path.Combine(DataDirectory, "archive.db");

    /// <summary>Counts every command sent to the database.</summary>
    public QueryCounter Queries { get; } = new();

    /// <summary>A visitor who does not follow redirects.</summary>
    public new HttpClient CreateClient() => _address is null
        ? CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false })
        : new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = _address };

    /// <summary>Starts the site behind its real server on a port of this machine, as browsers see it, and returns its address.</summary>
    public Uri Serve()
    {
        if (_address is null)
        {
            UseKestrel(0);
            StartServer();
            _address = ClientOptions.BaseAddress;
        }

        return _address;
    }

    /// <summary>Does something with the services of one request.</summary>
    public async Task<T> WithServices<T>(Func<IServiceProvider, Task<T>> action)
    {
        await using var scope = Services.CreateAsyncScope();
        return await action(scope.ServiceProvider);
    }

    public Task WithServices(Func<IServiceProvider, Task> action) => WithServices(async services =>
    {
        await action(services);
        return true;
    });

    public Task<T> WithArchive<T>(Func<ArchiveContext, Task<T>> action) =>
        WithServices(services => action(services.GetRequiredService<ArchiveContext>()));

    public Task WithArchive(Func<ArchiveContext, Task> action) =>
        WithServices(services => action(services.GetRequiredService<ArchiveContext>()));

    /// <summary>Fills the archive without a report to read.</summary>
    public Task Given(Func<Given, Task> fill) => WithServices(services => fill(new Given(services)));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        MigratedArchive.PutInto(DataDirectory);
        builder.UseEnvironment("Production");
        builder.UseSetting("Archive:DataDirectory", DataDirectory);
        builder.UseSetting("Archive:SeedDirectory", _seedDirectory);
        builder.UseSetting("Serilog:MinimumLevel:Default", "Fatal");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft", "Fatal");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime", "Fatal");
        builder.ConfigureTestServices(services =>
        {
            services.ConfigureDbContext<SqliteArchiveContext>(options => options.AddInterceptors(Queries));
            // What looks at the clock by itself would be counted among the queries of a page; tests call it themselves.
            services.RemoveAll<IHostedService>();
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            SqliteConnection.ClearAllPools();
            _folder.Dispose();
        }
    }
}

/// <summary>The site with the reports of <c>seeds/</c>, shared by all tests that only read it.</summary>
public sealed class SeededSite() : ArchiveSite(Repository.Path("seeds"))
{
    public const string Collection = "seeded site";
}

[CollectionDefinition(SeededSite.Collection)]
public sealed class SharedSeededSite : ICollectionFixture<SeededSite>;
