using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Texts;

namespace SmartCityExchange.Web.Features.Import.Desk;

/// <summary>Reports that staff bring into the archive: pasted or uploaded, looked through, made drafts.</summary>
[Route(DeskLinks.Import)]
[Authorize(Policy = StaffPolicies.Edit)]
[RequestFormLimits(ValueLengthLimit = MostBytes, MultipartBodyLengthLimit = MostBytes, ValueCountLimit = MostFields)]
[RequestSizeLimit(MostBytes)]
public sealed class ImportDeskController(ReceivedReports received, ImportReading reading, Importer importer) : Controller
{
    /// <summary>Far more than a report may have, so that whoever sends too much is told so on the page and not cut off.</summary>
    private const int MostBytes = 64 * 1024 * 1024;

    /// <summary>A file with the reports of many years asks about hundreds of names.</summary>
    private const int MostFields = 20_000;

    private const string Pasted = "Eingefügter Text";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(new ImportStartPage(await received.TypedAsync(User.EditorId(), cancellationToken)));

    [HttpPost("")]
    public async Task<IActionResult> Paste(string? text, CancellationToken cancellationToken)
    {
        await received.KeepTypedAsync(User.EditorId(), text, cancellationToken);
        return string.IsNullOrWhiteSpace(text)
            ? Again(new ImportStartPage(text), ImportStartPage.TextField, "Bitte fügen Sie den Text eines Berichts ein.")
            : await ReceiveAsync(new ReceivedReport(Pasted, Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal))), text, cancellationToken);
    }

    [HttpPost("datei")]
    public async Task<IActionResult> Upload(IFormFile? datei, CancellationToken cancellationToken)
    {
        var typed = await received.TypedAsync(User.EditorId(), cancellationToken);
        if (datei is null || datei.Length == 0)
        {
            return Again(new ImportStartPage(typed), ImportStartPage.FileField, datei is null ? "Bitte wählen Sie eine Datei aus." : "Die Datei ist leer. Bitte wählen Sie eine andere.");
        }

        if (datei.Length > ReceivedText.MaxLength)
        {
            return Again(new ImportStartPage(typed), ImportStartPage.FileField, ReceivedText.TooLong, StatusCodes.Status413PayloadTooLarge);
        }

        var bytes = new byte[datei.Length];
        await using (var stream = datei.OpenReadStream())
        {
            await stream.ReadExactlyAsync(bytes, cancellationToken);
        }

        return await ReceiveAsync(new ReceivedReport(ReceivedReport.NameOf(datei), bytes), null, cancellationToken);
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
        TempData["Meldung"] = ImportWords.Of(result);
        return Redirect(result.Stored is [var only] ? DeskLinks.Edit(RecordKind.Event, only.Key) : DeskLinks.Drafts);
    }

    private async Task<IActionResult> ReceiveAsync(ReceivedReport report, string? typed, CancellationToken cancellationToken)
    {
        var read = ReadFile.Of(report.FileName, report.Content);
        if (read.Problem is { } problem)
        {
            // What could be read of a file is offered for mending; what was pasted stays as it was.
            var page = new ImportStartPage(typed ?? read.File?.Text) { TextOf = typed is null && read.File is not null ? report.FileName : null };
            var isTooLong = report.Content.Length > ReceivedText.MaxLength;
            return Again(page, typed is null && read.File is null ? ImportStartPage.FileField : ImportStartPage.TextField, problem, isTooLong ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status422UnprocessableEntity);
        }

        var preview = await reading.ReadAsync(report, read.File!, read.Reports, User.EditorName(), cancellationToken);
        if (typed is not null)
        {
            await received.KeepTypedAsync(User.EditorId(), null, cancellationToken);
        }

        if (preview.HasNothingNew)
        {
            return View("Index", new ImportStartPage(null) { Known = preview.Known });
        }

        await received.KeepAsync(User.EditorId(), report, cancellationToken);
        return Redirect(DeskLinks.Received(report.Key));
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

    private ViewResult Again(ImportStartPage page, string field, string problem, int status = StatusCodes.Status422UnprocessableEntity)
    {
        Response.StatusCode = status;
        return View("Index", page with { Problems = [new FormProblem(field, problem)] });
    }

    private RedirectResult Gone()
    {
        TempData["Meldung"] = "Dieser Text wartet nicht mehr: Er ist schon übernommen oder verworfen.";
        return Redirect(DeskLinks.Import);
    }

    /// <summary>In the words the script expects; nobody else looks through the same text.</summary>
    private JsonResult Kept() => Json(new { alsoHere = Array.Empty<string>() });
}
