using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Accounts;
using SmartCityExchange.Web.Features.Import;
using SmartCityExchange.Web.Features.Pages;
using SmartCityExchange.Web.Features.Search.Index;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Mailing;

namespace SmartCityExchange.Web.Hosting;

/// <summary>Start of the program: the archive is made ready before the first request, and what prevents it is said in one line.</summary>
public static class Startup
{
    /// <summary>Serves until the program is told to stop. Returns the exit code.</summary>
    /// <exception cref="StartupException">The address cannot be used.</exception>
    public static async Task<int> ServeAsync(this WebApplication app)
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
        return 0;
    }

    /// <summary>Looks through the settings that would otherwise fail only when they are needed.</summary>
    /// <exception cref="StartupException">One of them cannot be right.</exception>
    public static void CheckSettings(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<MailOptions>>().Value.Problem is { } problem)
        {
            throw new StartupException(problem);
        }
    }

    /// <summary>Takes in the operator's tables, then creates, migrates and fills the archive.</summary>
    /// <exception cref="StartupException">The tables or the archive cannot be used.</exception>
    public static async Task PrepareArchiveAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        DataTables.Load(scope.ServiceProvider.GetRequiredService<IOptions<ArchiveOptions>>().Value.TableDirectory);
        await scope.ServiceProvider.GetRequiredService<SqliteStore>().PrepareAsync(
            async stopping =>
            {
                await scope.ServiceProvider.GetRequiredService<SearchIndexer>().RebuildIfOutdatedAsync(_ => { }, stopping);
                await scope.ServiceProvider.GetRequiredService<SuppliedPages>().BringInAsync(stopping);
                await app.Services.GetRequiredService<FooterPages>().ReadAsync(stopping);
                await app.Services.GetRequiredService<SeedImport>().RunAsync(stopping);
            },
            app.Lifetime.ApplicationStopping);
    }

    /// <summary>While nobody has an account: tells whoever started the program where to make the first one.</summary>
    public static async Task OfferSetUpAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<StaffLinks>().SetUpAsync(app.Lifetime.ApplicationStopping) is { } address)
        {
            await Console.Out.WriteLineAsync($"Noch hat niemand ein Konto für die Redaktion. Das erste lässt sich {StaffLinks.SetUpLifetime.TotalHours:0} Stunden lang einmal hier einrichten: {address}");
        }
    }

    private static string Addresses(WebApplication app) => app.Configuration[WebHostDefaults.ServerUrlsKey] ?? "";
}
