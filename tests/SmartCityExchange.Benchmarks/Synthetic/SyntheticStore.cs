using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search.Index;
using SmartCityExchange.Web.Hosting;

namespace SmartCityExchange.Benchmarks.Synthetic;

/// <summary>A data folder with a synthetic archive, made and indexed when it has none yet.</summary>
internal static class SyntheticStore
{
    public const int Seed = 20211110;

    /// <summary>The services of the site on the archive, without server, pages and log.</summary>
    public static async Task<IHost> OpenAsync(string folder, int events, int? towns, Vocabulary vocabulary)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = [$"--Archive:DataDirectory={folder}"] });
        builder.Logging.ClearProviders();
        builder.Services.AddArchive(builder.Configuration);
        var host = builder.Build();
        await MakeAsync(host.Services, Path.Combine(folder, "archive.db"), events, towns, vocabulary);
        await IndexAsync(host.Services);
        return host;
    }

    private static async Task MakeAsync(IServiceProvider services, string file, int events, int? towns, Vocabulary vocabulary)
    {
        if (File.Exists(file))
        {
            return;
        }

        await using (var scope = services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<SqliteStore>().PrepareAsync(_ => Task.CompletedTask, CancellationToken.None);
        }

        var clock = Stopwatch.StartNew();
        SyntheticArchive.Fill(file, events, towns, vocabulary, Seed);
        Say($"{events:N0} events written in {clock.Elapsed.TotalSeconds:N1} s");
    }

    private static async Task IndexAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var indexer = scope.ServiceProvider.GetRequiredService<SearchIndexer>();
        var clock = Stopwatch.StartNew();
        var shown = 0;
        await indexer.RebuildIfOutdatedAsync(
            done =>
            {
                if ((int)(done * 10) > shown)
                {
                    shown = (int)(done * 10);
                    Console.Error.WriteLine($"{shown}0 % indexed after {clock.Elapsed.TotalSeconds:N0} s, {GC.GetTotalMemory(false) / 1048576:N0} MB in use");
                }
            },
            CancellationToken.None);
        if (shown == 0)
        {
            return;
        }

        Say($"indexed in {clock.Elapsed.TotalSeconds:N1} s, process at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576:N0} MB");
        await scope.ServiceProvider.GetRequiredService<ArchiveContext>().Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
    }

    public static void Say(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
