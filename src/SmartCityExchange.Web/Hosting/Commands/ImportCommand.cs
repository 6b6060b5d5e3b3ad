using SmartCityExchange.Web.Features.Import;
using SmartCityExchange.Web.Features.Shared.Texts;

namespace SmartCityExchange.Web.Hosting.Commands;

/// <summary>Imports reports from files and folders, each in one transaction, and says of each what came of it.</summary>
internal static class ImportCommand
{
    public static async Task<int> RunAsync(CommandCall call)
    {
        using var interruption = new Interruption();
        var report = new ImportReport(call.Console, call.IsFlagged);
        try
        {
            using var host = CommandHost.Build(call.Settings);
            DataTables.Load(host.Options().TableDirectory);
            if (!call.IsFlagged)
            {
                return await ImportAsync(host, call.Operands, report, interruption.Token);
            }

            using var copy = await ArchiveCopy.MakeAsync(host);
            using var rehearsal = CommandHost.Build([.. call.Settings, copy.Setting]);
            return await ImportAsync(rehearsal, call.Operands, report, interruption.Token);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            report.TellEnd(isInterrupted: true);
            return Interruption.ExitCode;
        }
    }

    private static async Task<int> ImportAsync(IHost host, IReadOnlyList<string> paths, ImportReport report, CancellationToken cancellationToken)
    {
        await using (var scope = host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<SqliteStore>().PrepareAsync(_ => Task.CompletedTask, cancellationToken);
        }

        var files = paths.SelectMany(ReportFiles.At).Distinct().ToList();
        report.Begin(files.Count);
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            report.Tell(await ImportAsync(host, file, cancellationToken));
        }

        report.TellEnd(isInterrupted: false);
        return report.Refused > 0 ? 1 : 0;
    }

    private static async Task<ImportResult> ImportAsync(IHost host, string file, CancellationToken cancellationToken)
    {
        await using var scope = host.Services.CreateAsyncScope();
        try
        {
            var received = await ReportFiles.ReadAsync(file, cancellationToken);
            var result = await scope.ServiceProvider.GetRequiredService<Importer>().ImportAsync(Path.GetFileName(file), received, ImportOrder.OfOperator, cancellationToken);
            return result with { FileName = file };
        }
        catch (UnreadableFileException e)
        {
            return new ImportResult(file, ImportOutcome.Refused) { Reason = e.Message };
        }
        catch (Exception e) when (scope.ServiceProvider.GetRequiredService<SqliteStore>().Explained(e) is { } problem)
        {
            throw problem;
        }
    }
}
