using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Benchmarks.Synthetic;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search.Memory;

namespace SmartCityExchange.Benchmarks.Searching;

/// <summary>
/// <c>search 10000 [--data folder]</c>: what a search costs in an archive of so many synthetic events, beside what the full-text
/// engine alone costs for the same words. In a named folder the archive is kept, and found again by the next run.
/// </summary>
internal static class SearchMeasurement
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not [var number, .. var options] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var events) || events == 0 || options is not ([] or ["--data", _]))
        {
            await Console.Error.WriteLineAsync("search <events> [--data <folder>]");
            return 2;
        }

        var folder = options is [_, var named] ? named : Directory.CreateTempSubdirectory("search-").FullName;
        try
        {
            await MeasureAsync(folder, events);
        }
        finally
        {
            if (options.Length == 0)
            {
                Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
                Directory.Delete(folder, recursive: true);
            }
        }

        return 0;
    }

    private static async Task MeasureAsync(string folder, int events)
    {
        var vocabulary = new Vocabulary(SyntheticStore.Seed);
        using var host = await SyntheticStore.OpenAsync(folder, events, towns: null, vocabulary);
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var clock = Stopwatch.StartNew();
            await scope.ServiceProvider.GetRequiredService<SearchMemory>().ReadAsync(scope.ServiceProvider.GetRequiredService<ArchiveContext>(), CancellationToken.None);
            var took = clock.Elapsed;
            SyntheticStore.Say($"SearchMemory: {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1048576.0:N0} MB, read in {took.TotalSeconds:N1} s");
            await StoredSizes.PrintAsync(scope.ServiceProvider.GetRequiredService<ArchiveContext>());
        }

        Comparison.PrintHead();
        foreach (var comparison in await QueryKinds.ChooseAsync(host.Services, vocabulary, new Random(SyntheticStore.Seed)))
        {
            await comparison.RunAsync(host.Services);
        }
    }
}
