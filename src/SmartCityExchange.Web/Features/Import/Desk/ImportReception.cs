using SmartCityExchange.Web.Features.Shared.Texts;

namespace SmartCityExchange.Web.Features.Import.Desk;

/// <summary>
/// Takes in what staff paste or upload: each text is read on its own and waits on its own. It gets a scope of its own as well, because the
/// import remembers the records it has met, and those of one text are strangers to the context of the next.
/// </summary>
public sealed class ImportReception(IServiceScopeFactory scopes)
{
    /// <summary>Reads a text, and keeps it when it says something the archive does not have. One that waits already waits on, with what was decided about it.</summary>
    public async Task<ReceivedFile> ReceiveAsync(ReceivedReport report, Guid editorId, string editor, CancellationToken cancellationToken)
    {
        var read = ReadFile.Of(report.FileName, report.Content);
        if (read.Problem is { } problem)
        {
            return new ReceivedFile(report.FileName, null) { Problem = problem, Text = read.File?.Text, IsTooLong = report.Content.Length > ReceivedText.MaxLength };
        }

        await using var scope = scopes.CreateAsyncScope();
        var received = scope.ServiceProvider.GetRequiredService<ReceivedReports>();
        var preview = await scope.ServiceProvider.GetRequiredService<ImportReading>().ReadAsync(report, read.File!, read.Reports, editor, cancellationToken);
        if (preview.HasNothingNew)
        {
            return new ReceivedFile(report.FileName, null) { Known = preview.Known };
        }

        if (await received.FindAsync(editorId, report.Key, cancellationToken) is null)
        {
            await received.KeepAsync(editorId, report, cancellationToken);
        }

        return new ReceivedFile(report.FileName, report.Key) { Events = preview.New.Count };
    }

    /// <summary>Takes in uploaded files, one after the other. One that is there twice is told as such.</summary>
    public async Task<IReadOnlyList<ReceivedFile>> ReceiveAsync(IEnumerable<IFormFile> files, Guid editorId, string editor, CancellationToken cancellationToken)
    {
        List<ReceivedFile> all = [];
        foreach (var file in files)
        {
            all.Add(await OneAsync(file, all, editorId, editor, cancellationToken));
        }

        return all;
    }

    private async Task<ReceivedFile> OneAsync(IFormFile file, List<ReceivedFile> before, Guid editorId, string editor, CancellationToken cancellationToken)
    {
        var name = ReceivedReport.NameOf(file);
        if (file.Length == 0)
        {
            return new ReceivedFile(name, null) { Problem = "Die Datei ist leer. Bitte wählen Sie eine andere." };
        }

        if (file.Length > ReceivedText.MaxLength)
        {
            return new ReceivedFile(name, null) { Problem = ReceivedText.TooLong, IsTooLong = true };
        }

        var bytes = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
        {
            await stream.ReadExactlyAsync(bytes, cancellationToken);
        }

        var report = new ReceivedReport(name, bytes);
        return before.Find(f => f.Key == report.Key) is { } same
            ? new ReceivedFile(name, null) { Problem = $"Das ist dieselbe Datei wie „{same.Name}“." }
            : await ReceiveAsync(report, editorId, editor, cancellationToken);
    }
}
