using System.Text.Encodings.Web;
using System.Text.Json;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Features.Import.Facts;
using SmartCityExchange.Web.Features.Shared.Texts;

namespace SmartCityExchange.Web.Hosting.Commands;

/// <summary>Reads reports and writes the facts of each as JSON: one event as an object, several as a list. The archive is not touched.</summary>
internal static class ExtractCommand
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static async Task<int> RunAsync(CommandCall call)
    {
        using var host = CommandHost.Build(call.Settings);
        DataTables.Load(host.Options().TableDirectory);
        var written = new HashSet<string>();
        var failed = false;
        foreach (var file in call.Operands)
        {
            try
            {
                var id = Path.GetFileNameWithoutExtension(file);
                var facts = await ReadAsync(file);
                if (call.Option is not { } folder)
                {
                    await call.Console.Output.WriteLineAsync(facts);
                }
                else if (written.Add(id))
                {
                    await WriteAsync(folder, id, facts);
                }
                else
                {
                    throw new UnreadableFileException($"{id}.json ist in diesem Aufruf schon geschrieben. Bitte die Datei umbenennen.");
                }
            }
            catch (UnreadableFileException e)
            {
                failed = true;
                await call.Console.Errors.WriteLineAsync($"{file}: {e.Message}");
            }
        }

        return failed ? 1 : 0;
    }

    private static async Task<string> ReadAsync(string file)
    {
        try
        {
            var text = ReceivedText.Of(Path.GetFileName(file), await ReportFiles.ReadAsync(file, CancellationToken.None)).Text;
            var events = ReportReader.Read(text).Select(report => ReportFacts.Of(text, report)).ToList();
            return events is [var only] ? JsonSerializer.Serialize(only, Json) : JsonSerializer.Serialize(events, Json);
        }
        catch (UnreadableReportException e)
        {
            throw new UnreadableFileException(Unreadable.Explain(e), e);
        }
    }

    private static async Task WriteAsync(string folder, string id, string facts)
    {
        try
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllTextAsync(Path.Combine(folder, id + ".json"), facts + "\n");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"Der Ordner {folder} lässt sich nicht beschreiben ({e.Message}). Bitte mit --out einen anderen wählen.", e);
        }
    }
}
