using System.Globalization;
using SmartCityExchange.Web.Features.Search.Index;

namespace SmartCityExchange.Web.Hosting.Commands;

/// <summary>Makes the search index anew, as after rows were added to the tables. The site may run: it finds the old entries or the new.</summary>
internal static class ReindexCommand
{
    public static async Task<int> RunAsync(CommandCall call)
    {
        using var interruption = new Interruption();
        using var host = CommandHost.Build(call.Settings);
        DataTables.Load(host.Options().TableDirectory);
        await using var scope = host.Services.CreateAsyncScope();
        var shown = -1;
        try
        {
            await scope.ServiceProvider.GetRequiredService<SqliteStore>().PrepareAsync(_ => Task.CompletedTask, interruption.Token);
            await scope.ServiceProvider.GetRequiredService<SearchIndexer>().RebuildAsync(
                done =>
                {
                    var percent = (int)(done * 100);
                    if (percent > shown && (!Console.IsOutputRedirected || percent % 10 == 0))
                    {
                        shown = percent;
                        Console.Out.Write(Console.IsOutputRedirected ? $"{percent} %\n" : string.Create(CultureInfo.InvariantCulture, $"\r{percent,3} %"));
                    }
                },
                interruption.Token);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            await Console.Out.WriteLineAsync("\nAbgebrochen. Beim nächsten Start der Seite wird der Index zu Ende gebracht.");
            return Interruption.ExitCode;
        }
        catch (Exception e) when (scope.ServiceProvider.GetRequiredService<SqliteStore>().Explained(e) is { } problem)
        {
            throw problem;
        }

        await Console.Out.WriteLineAsync(Console.IsOutputRedirected ? "Der Suchindex ist neu." : "\rDer Suchindex ist neu.");
        return 0;
    }
}
