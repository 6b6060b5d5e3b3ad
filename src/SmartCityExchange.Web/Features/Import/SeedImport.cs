using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Texts;

namespace SmartCityExchange.Web.Features.Import;

/// <summary>Fills the archive at start from the reports in the seed folder, and says what it found.</summary>
public sealed partial class SeedImport(IServiceScopeFactory scopes, IOptions<ArchiveOptions> options, ILogger<SeedImport> logger)
{
    /// <summary>Imports every <c>*.txt</c> of the seed folder in the order of their names. A file that cannot be read is named with the reason; the others are imported.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var folder = options.Value.SeedDirectory;
        if (folder.Length == 0)
        {
            return;
        }

        if (!Directory.Exists(folder))
        {
            SeedFolderMissing(Path.GetFullPath(folder));
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            await ImportAsync(file, cancellationToken);
        }
    }

    private async Task ImportAsync(string file, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(file);
        byte[] received;
        try
        {
            received = await ReportFiles.ReadAsync(file, cancellationToken);
        }
        catch (UnreadableFileException e)
        {
            Refused(name, e.Message);
            return;
        }

        // A scope for each file: what one import had in hand is gone when the next begins.
        await using var scope = scopes.CreateAsyncScope();
        Tell(await scope.ServiceProvider.GetRequiredService<Importer>().ImportAsync(name, received, ImportOrder.OfOperator, cancellationToken));
    }

    private void Tell(ImportResult result)
    {
        switch (result.Outcome)
        {
            case ImportOutcome.Imported:
                var found = result.Found;
                Imported(result.FileName, found.Events, found.Persons, found.Municipalities, found.Organisations, found.Projects, found.Topics);
                break;
            case ImportOutcome.Known:
                Known(result.FileName);
                break;
            case ImportOutcome.Refused:
                Refused(result.FileName, result.Reason!);
                break;
            default:
                throw new InvalidOperationException($"No words for {result.Outcome}.");
        }

        foreach (var kept in result.Kept)
        {
            Kept(result.FileName, kept.Slug);
        }

        foreach (var title in result.Undated)
        {
            Undated(result.FileName, title);
        }
    }

    [LoggerMessage(LogLevel.Information, "Bericht {File} übernommen: {Events} Veranstaltungen, {Persons} Vortragende, {Municipalities} Kommunen, {Organisations} Organisationen, {Projects} Projekte, {Topics} Themen.")]
    private partial void Imported(string file, int events, int persons, int municipalities, int organisations, int projects, int topics);

    [LoggerMessage(LogLevel.Information, "Bericht {File} ist schon im Archiv, nichts geändert.")]
    private partial void Known(string file);

    [LoggerMessage(LogLevel.Warning, "Bericht {File}: Die Veranstaltung {Slug} ist schon im Archiv und bleibt, wie sie ist.")]
    private partial void Kept(string file, string slug);

    [LoggerMessage(LogLevel.Warning, "Bericht {File}: „{Title}“ nennt keinen sicheren Tag und wurde ausgelassen. Bitte das Datum im Text ergänzen.")]
    private partial void Undated(string file, string title);

    [LoggerMessage(LogLevel.Error, "Bericht {File} nicht übernommen: {Reason}")]
    private partial void Refused(string file, string reason);

    [LoggerMessage(LogLevel.Warning, "Der Ordner {Folder} mit den Berichten fehlt, es wird nichts übernommen. Bitte Archive__SeedDirectory prüfen.")]
    private partial void SeedFolderMissing(string folder);
}
