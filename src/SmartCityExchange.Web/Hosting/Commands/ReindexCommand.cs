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
                    if (percent > shown && (call.Console.IsWatched || percent % 10 == 0))
                    {
                        shown = percent;
                        call.Console.Output.Write(call.Console.IsWatched ? string.Create(CultureInfo.InvariantCulture, $"\r{percent,3} %") : $"{percent} %\n");
                    }
                },
                interruption.Token);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            await call.Console.Output.WriteLineAsync("\nAbgebrochen. Beim nächsten Start der Seite wird der Index zu Ende gebracht.");
            return Interruption.ExitCode;
        }
        catch (Exception e) when (scope.ServiceProvider.GetRequiredService<SqliteStore>().Explained(e) is { } problem)
        {
            throw problem;
        }

        await call.Console.Output.WriteLineAsync(call.Console.IsWatched ? "\rDer Suchindex ist neu." : "Der Suchindex ist neu.");
        return 0;
    }
}
