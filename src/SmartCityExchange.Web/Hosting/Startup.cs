using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using SmartCityExchange.Web.Features.Import;
using SmartCityExchange.Web.Features.Search;

namespace SmartCityExchange.Web.Hosting;

/// <summary>Start of the program: the archive is made ready before the first request, and what prevents it is said in one line.</summary>
public static class Startup
{
    /// <summary>Runs the program. Returns the exit code: 0, or 1 after a problem that was explained on the error output.</summary>
    public static async Task<int> RunAsync(Func<Task> program)
    {
        try
        {
            await program();
            return 0;
        }
        catch (StartupException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
        }

        return 1;
    }

    /// <summary>Serves until the program is told to stop.</summary>
    /// <exception cref="StartupException">The address cannot be used.</exception>
    public static async Task ServeAsync(this WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw new StartupException($"Die Adresse {Addresses(app)} ist schon belegt. Bitte das andere Programm beenden oder mit --urls eine andere Adresse wählen, zum Beispiel --urls http://localhost:5081.", e);
        }
        catch (Exception e) when (e is IOException or SocketException or FormatException)
        {
            throw new StartupException($"Unter der Adresse {Addresses(app)} kann das Programm nicht erreichbar sein ({e.GetBaseException().Message}). Bitte mit --urls eine andere wählen, zum Beispiel --urls http://localhost:5080.", e);
        }

        await app.WaitForShutdownAsync();
    }

    /// <summary>Creates, migrates and fills the archive.</summary>
    /// <exception cref="StartupException">The archive cannot be used.</exception>
    public static async Task PrepareArchiveAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SqliteStore>().PrepareAsync(
            async stopping =>
            {
                await scope.ServiceProvider.GetRequiredService<SearchIndexer>().RebuildIfOutdatedAsync(stopping);
                await app.Services.GetRequiredService<SeedImport>().RunAsync(stopping);
            },
            app.Lifetime.ApplicationStopping);
    }

    private static string Addresses(WebApplication app) => app.Configuration[WebHostDefaults.ServerUrlsKey] ?? "";
}
