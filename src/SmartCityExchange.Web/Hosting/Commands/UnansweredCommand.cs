using System.Globalization;
using SmartCityExchange.Web.Features.Search;

namespace SmartCityExchange.Web.Hosting.Commands;

/// <summary>Shows what was searched for in vain, the most frequent first.</summary>
internal static class UnansweredCommand
{
    private const int UsualDays = 30;
    private const int MostShown = 50;

    public static async Task<int> RunAsync(CommandCall call)
    {
        var days = call.Option is null ? UsualDays
            : int.TryParse(call.Option, NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given is > 0 and <= 10_000 ? given
            : throw new CommandLineException("--days braucht eine Zahl von Tagen.");
        using var host = CommandHost.Build(call.Settings);
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SqliteStore>().PrepareAsync(_ => Task.CompletedTask, CancellationToken.None);
        var since = DateOnly.FromDateTime(scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime).AddDays(-days);
        var rows = await scope.ServiceProvider.GetRequiredService<UnansweredQueries>().ReadAsync(since, MostShown, CancellationToken.None);
        foreach (var (words, count, last) in rows)
        {
            await call.Console.Output.WriteLineAsync($"{count,5}  {words}  (zuletzt {last:yyyy-MM-dd})");
        }

        await call.Console.Output.WriteLineAsync(rows.Count == 0 ? "Nichts wurde vergeblich gesucht." : "Mit „alias WORT BEDEUTUNG“ lernt die Suche, was gemeint ist.");
        return 0;
    }
}
