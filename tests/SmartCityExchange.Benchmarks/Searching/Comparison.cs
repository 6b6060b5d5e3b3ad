using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Benchmarks.Synthetic;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Benchmarks.Searching;

/// <summary>One question asked of the product and of the full-text engine alone.</summary>
/// <param name="Ask">Answers it as for a request, in a scope of its own; returns the number of hits.</param>
/// <param name="Table">The full-text table that is asked alone.</param>
/// <param name="Match">The expression that it is asked.</param>
/// <param name="Bm25">The arguments of bm25 beside the table.</param>
internal sealed record Question(Func<IServiceProvider, Task<int>> Ask, string Table, string Match, string Bm25);

/// <summary>Asks the questions of one kind by turns of both, many times, so that what else the machine does disturbs both alike.</summary>
internal sealed class Comparison(string kind, IReadOnlyList<Question> questions)
{
    private const int Repetitions = 200;

    /// <summary>Slow kinds are asked less often, each question some times at least.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);
    private const int FewestRounds = 3;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    public static void PrintHead()
    {
        SyntheticStore.Say($"");
        SyntheticStore.Say($"| kind | hits | ours p50 ms | p99 | bare p50 ms | p99 | ratio p50 | p99 |");
        SyntheticStore.Say($"|---|---:|---:|---:|---:|---:|---:|---:|");
    }

    public async Task RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        // Through the context, so that the connection has the settings of the site.
        await archive.Database.OpenConnectionAsync();
        List<double> ours = [], bare = [];
        List<int> hits = [];
        var clock = Stopwatch.StartNew();
        do
        {
            // Until the compiler has done with it.
            await RoundAsync(services, archive, [], [], []);
        }
        while (clock.Elapsed < WarmUp);

        clock.Restart();
        for (var round = 0; ours.Count < Repetitions && (round < FewestRounds || clock.Elapsed < Longest); round++)
        {
            await RoundAsync(services, archive, ours, bare, hits);
        }

        ours.Sort();
        bare.Sort();
        hits.Sort();
        SyntheticStore.Say(
            $"| {kind} | {At(hits, 0.5):N0} | {At(ours, 0.5):N2} | {At(ours, 0.99):N2} | {At(bare, 0.5):N2} | {At(bare, 0.99):N2} | {At(ours, 0.5) / At(bare, 0.5):N1} | {At(ours, 0.99) / At(bare, 0.99):N1} |");
    }

    private async Task RoundAsync(IServiceProvider services, ArchiveContext archive, List<double> ours, List<double> bare, List<int> hits)
    {
        foreach (var question in questions)
        {
            var clock = Stopwatch.StartNew();
            await using (var request = services.CreateAsyncScope())
            {
                hits.Add(await question.Ask(request.ServiceProvider));
            }

            ours.Add(clock.Elapsed.TotalMilliseconds);
            clock.Restart();
            await AskAloneAsync(archive, question);
            bare.Add(clock.Elapsed.TotalMilliseconds);
        }
    }

    private static async Task AskAloneAsync(ArchiveContext archive, Question question)
    {
        await using DbCommand command = archive.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Table and weights are constants of QueryKinds.
        command.CommandText = $"SELECT rowid FROM {question.Table} WHERE {question.Table} MATCH $match ORDER BY bm25({question.Table}{question.Bm25}) LIMIT 20";
#pragma warning restore CA2100
        var match = command.CreateParameter();
        (match.ParameterName, match.Value) = ("$match", question.Match);
        command.Parameters.Add(match);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            reader.GetInt32(0);
        }
    }

    private static T At<T>(List<T> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
