using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Import.Desk;

/// <summary>Reports that staff bring into the archive: pasted or uploaded, looked through, made drafts.</summary>
[Route(DeskLinks.Import)]
[Authorize(Policy = StaffPolicies.Edit)]
[RequestFormLimits(ValueLengthLimit = MostBytes, MultipartBodyLengthLimit = MostBytes, ValueCountLimit = MostFields)]
[RequestSizeLimit(MostBytes)]
public sealed class ImportDeskController(ReceivedReports received, ImportReception reception, ImportReading reading, Importer importer) : Controller
{
    /// <summary>Far more than a report may have, so that whoever sends too much is told so on the page and not cut off.</summary>
    private const int MostBytes = 64 * 1024 * 1024;

    /// <summary>A file with the reports of many years asks about hundreds of names.</summary>
    private const int MostFields = 20_000;

    /// <summary>More would keep whoever waits for the answer waiting too long.</summary>
    private const int MostFiles = 50;

    private const string Pasted = "Eingefügter Text";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        await StartAsync(new ImportStartPage(await received.TypedAsync(User.EditorId(), cancellationToken)), StatusCodes.Status200OK, cancellationToken);

    [HttpPost("")]
    public async Task<IActionResult> Paste(string? text, CancellationToken cancellationToken)
    {
        await received.KeepTypedAsync(User.EditorId(), text, cancellationToken);
        if (string.IsNullOrWhiteSpace(text))
        {
            return await AgainAsync(ImportStartPage.TextField, "Bitte fügen Sie den Text eines Berichts ein.", cancellationToken);
        }

        var report = new ReceivedReport(Pasted, Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal)));
        return await AnswerAsync(await reception.ReceiveAsync(report, User.EditorId(), User.EditorName(), cancellationToken), text, cancellationToken);
    }

    /// <summary>Takes in one file, which is shown at once, or several, of which a list tells what became of each.</summary>
    [HttpPost("datei")]
    public async Task<IActionResult> Upload(IReadOnlyList<IFormFile> datei, CancellationToken cancellationToken)
    {
        if (datei.Count is 0 or > MostFiles)
        {
            return await AgainAsync(ImportStartPage.FileField, datei.Count == 0 ? "Bitte wählen Sie eine Datei aus." : $"Das sind {datei.Count} Dateien. Bitte wählen Sie höchstens {MostFiles} auf einmal.", cancellationToken);
        }

        var files = await reception.ReceiveAsync(datei, User.EditorId(), User.EditorName(), cancellationToken);
        return files is [var only] ? await AnswerAsync(only, null, cancellationToken) : await StartAsync(
            new ImportStartPage(await received.TypedAsync(User.EditorId(), cancellationToken)) { Files = files },
            files.All(f => f.Problem is not null) ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
            cancellationToken);
    }

    /// <summary>Keeps what was pasted and not sent yet; asked by the script every few seconds.</summary>
    [HttpPost("zwischenstand")]
    public async Task<IActionResult> KeepTyped(string? text, CancellationToken cancellationToken)
    {
        await received.KeepTypedAsync(User.EditorId(), text, cancellationToken);
        return Kept();
    }

    [HttpGet("{key:guid}")]
    public async Task<IActionResult> Preview(Guid key, CancellationToken cancellationToken) =>
        await received.FindAsync(User.EditorId(), key, cancellationToken) is { } report ? await ShowAsync(report, [], cancellationToken) : ReceivedReports.IsTyped(key) ? Redirect(DeskLinks.Import) : Gone();

    /// <summary>Keeps what was decided so far, and reads the text again in its light.</summary>
    [HttpPost("{key:guid}/lesen")]
    public async Task<IActionResult> Again(Guid key, CancellationToken cancellationToken) =>
        await ChosenAsync(key, cancellationToken) is { } report ? await ShowAsync(report, [.. Problems(report, unknownDays: false)], cancellationToken) : Gone();

    [HttpPost("{key:guid}/zwischenstand")]
    public async Task<IActionResult> Keep(Guid key, CancellationToken cancellationToken) => await ChosenAsync(key, cancellationToken) is null ? NotFound() : Kept();

    [HttpPost("{key:guid}/verwerfen")]
    public async Task<IActionResult> Discard(Guid key, CancellationToken cancellationToken)
    {
        await received.DropAsync(User.EditorId(), key, cancellationToken);
        TempData["Meldung"] = "Verworfen. Im Archiv hat sich nichts geändert.";
        return Redirect(DeskLinks.Import);
    }

    /// <summary>Makes drafts of the chosen events.</summary>
    [HttpPost("{key:guid}")]
    public async Task<IActionResult> Take(Guid key, CancellationToken cancellationToken)
    {
        if (await ChosenAsync(key, cancellationToken) is not { } report)
        {
            return Gone();
        }

        if (Problems(report, unknownDays: true).ToList() is { Count: > 0 } problems)
        {
            return await ShowAsync(report, problems, cancellationToken);
        }

        var order = ImportReading.OrderOf(report, User.EditorName()) with { Sections = report.Choices.Taken };
        var result = await importer.ImportAsync(report.FileName, report.Content, order, cancellationToken);
        if (result.Outcome != ImportOutcome.Imported)
        {
            TempData["Meldung"] = "Es wurde nichts angelegt: Jemand anderes hat diese Veranstaltungen inzwischen ins Archiv gebracht. Unten sehen Sie, was der Text anderes sagt.";
            return Redirect(DeskLinks.Received(key));
        }

        await received.DropAsync(User.EditorId(), key, cancellationToken);
        TempData["Meldung"] = ImportWords.Of(result, (await received.WaitingAsync(User.EditorId(), cancellationToken)).Count);
        return Redirect(result.Stored is [var only] ? DeskLinks.Edit(RecordKind.Event, only.Key) : DeskLinks.Drafts);
    }

    private async Task<IActionResult> AnswerAsync(ReceivedFile file, string? typed, CancellationToken cancellationToken)
    {
        if (file.Problem is { } problem)
        {
            // What could be read of a file is offered for mending; what was pasted stays as it was.
            var text = typed ?? file.Text ?? await received.TypedAsync(User.EditorId(), cancellationToken);
            var page = new ImportStartPage(text) { TextOf = typed is null && file.Text is not null ? file.Name : null };
            var field = typed is null && file.Text is null ? ImportStartPage.FileField : ImportStartPage.TextField;
            return await StartAsync(page with { Problems = [new FormProblem(field, problem)] }, file.IsTooLong ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status422UnprocessableEntity, cancellationToken);
        }

        if (typed is not null)
        {
            await received.KeepTypedAsync(User.EditorId(), null, cancellationToken);
        }

        return file.Key is { } key ? Redirect(DeskLinks.Received(key)) : await StartAsync(new ImportStartPage(null) { Known = file.Known }, StatusCodes.Status200OK, cancellationToken);
    }

    private async Task<ReceivedReport?> ChosenAsync(Guid key, CancellationToken cancellationToken)
    {
        var report = await received.FindAsync(User.EditorId(), key, cancellationToken);
        if (report is not null)
        {
            report = report with { Choices = ImportChoices.Of(await Request.ReadFormAsync(cancellationToken)) };
            await received.KeepAsync(User.EditorId(), report, cancellationToken);
        }

        return report;
    }

    private static IEnumerable<FormProblem> Problems(ReceivedReport report, bool unknownDays)
    {
        var choices = report.Choices;
        foreach (var section in ReadFile.Of(report.FileName, report.Content).Reports.Where(r => r.Date is null).Select(r => r.Section.Start))
        {
            var typed = choices.TypedDay(section);
            if (typed is not null ? GermanDates.Read(typed) is null : unknownDays && choices.Taken.Contains(section))
            {
                yield return new FormProblem(ImportChoices.DayField(section), typed is null ? "Der Text nennt keinen sicheren Tag. Bitte geben Sie ihn an, oder lassen Sie die Veranstaltung aus." : GermanDates.NoDay(typed));
            }
        }

        if (unknownDays && choices.Taken.Count == 0)
        {
            yield return new FormProblem("auswahl", "Bitte wählen Sie mindestens eine Veranstaltung, die Entwurf werden soll.");
        }
    }

    private async Task<IActionResult> ShowAsync(ReceivedReport report, List<FormProblem> problems, CancellationToken cancellationToken)
    {
        if (ReadFile.Of(report.FileName, report.Content) is not { File: { } file, Problem: null } read)
        {
            return Gone();
        }

        Response.StatusCode = problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;
        return View("Preview", await reading.ReadAsync(report, file, read.Reports, User.EditorName(), cancellationToken) with { Problems = problems });
    }

    private async Task<IActionResult> AgainAsync(string field, string problem, CancellationToken cancellationToken) => await StartAsync(
        new ImportStartPage(await received.TypedAsync(User.EditorId(), cancellationToken)) { Problems = [new FormProblem(field, problem)] }, StatusCodes.Status422UnprocessableEntity, cancellationToken);

    private async Task<ViewResult> StartAsync(ImportStartPage page, int status, CancellationToken cancellationToken)
    {
        Response.StatusCode = status;
        return View("Index", page with { Waiting = await received.WaitingAsync(User.EditorId(), cancellationToken) });
    }

    private RedirectResult Gone()
    {
        TempData["Meldung"] = "Dieser Text wartet nicht mehr: Er ist schon übernommen oder verworfen.";
        return Redirect(DeskLinks.Import);
    }

    /// <summary>In the words the script expects; nobody else looks through the same text.</summary>
    private JsonResult Kept() => Json(new { alsoHere = Array.Empty<string>() });
}
