using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmartCityExchange.Benchmarks.Synthetic;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search.Index;
using SmartCityExchange.Web.Features.Search.Memory;
using SmartCityExchange.Web.Hosting;

namespace SmartCityExchange.Benchmarks.Searching;

/// <summary>
/// <c>search 10000 [--data folder]</c>: what a search costs in an archive of so many synthetic events, beside what the full-text
/// engine alone costs for the same words. In a named folder the archive is kept, and found again by the next run.
/// </summary>
internal static class SearchMeasurement
{
    private const int Seed = 20211110;

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
        using var host = Build(folder);
        var vocabulary = new Vocabulary(Seed);
        var isNew = await MakeAsync(host.Services, Path.Combine(folder, "archive.db"), events, vocabulary);
        await IndexAsync(host.Services, isNew);
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var clock = Stopwatch.StartNew();
            await scope.ServiceProvider.GetRequiredService<SearchMemory>().ReadAsync(scope.ServiceProvider.GetRequiredService<ArchiveContext>(), CancellationToken.None);
            var took = clock.Elapsed;
            Say($"SearchMemory: {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1048576.0:N0} MB, read in {took.TotalSeconds:N1} s");
            await StoredSizes.PrintAsync(scope.ServiceProvider.GetRequiredService<ArchiveContext>());
        }

        Comparison.PrintHead();
        foreach (var comparison in await QueryKinds.ChooseAsync(host.Services, vocabulary, new Random(Seed)))
        {
            await comparison.RunAsync(host.Services);
        }
    }

    /// <summary>The services of the site, without server, pages and log.</summary>
    private static IHost Build(string folder)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = [$"--Archive:DataDirectory={folder}"] });
        builder.Logging.ClearProviders();
        builder.Services.AddArchive(builder.Configuration);
        return builder.Build();
    }

    private static async Task<bool> MakeAsync(IServiceProvider services, string file, int events, Vocabulary vocabulary)
    {
        if (File.Exists(file))
        {
            return false;
        }

        await using (var scope = services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<SqliteStore>().PrepareAsync(_ => Task.CompletedTask, CancellationToken.None);
        }

        var clock = Stopwatch.StartNew();
        SyntheticArchive.Fill(file, events, vocabulary, Seed);
        Say($"{events:N0} events written in {clock.Elapsed.TotalSeconds:N1} s");
        return true;
    }

    private static async Task IndexAsync(IServiceProvider services, bool isNew)
    {
        await using var scope = services.CreateAsyncScope();
        var indexer = scope.ServiceProvider.GetRequiredService<SearchIndexer>();
        var clock = Stopwatch.StartNew();
        var shown = 0;
        if (!isNew)
        {
            await indexer.RebuildIfOutdatedAsync(CancellationToken.None);
            return;
        }

        await indexer.RebuildAsync(
            done =>
            {
                if ((int)(done * 10) > shown)
                {
                    shown = (int)(done * 10);
                    Console.Error.WriteLine($"{shown}0 % indexed after {clock.Elapsed.TotalSeconds:N0} s, {GC.GetTotalMemory(false) / 1048576:N0} MB in use");
                }
            },
            CancellationToken.None);
        Say($"indexed in {clock.Elapsed.TotalSeconds:N1} s, process at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576:N0} MB");
        await scope.ServiceProvider.GetRequiredService<ArchiveContext>().Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
    }

    public static void Say(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
