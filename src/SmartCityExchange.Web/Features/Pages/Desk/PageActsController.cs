using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Pages.Desk;

/// <summary>What is done to a page of text as a whole: what the program supplies taken or not, an added page withdrawn, put in the trash and out of it.</summary>
[Route(DeskLinks.Pages + "/{key:guid}")]
[Authorize(Policy = StaffPolicies.Publish)]
public sealed class PageActsController(ArchiveContext archive, PageEditor editor, WorkingCopies copies) : Controller
{
    [HttpPost("mitgeliefertes")]
    public async Task<IActionResult> TakeSupplied(Guid key, int version, CancellationToken cancellationToken) =>
        Told(key, await editor.TakeSuppliedAsync(key, version, User.EditorName(), cancellationToken), "Die Seite zeigt jetzt den mitgelieferten Text. Ihr Text steht unter „Alle Fassungen“.");

    [HttpPost("eigenes-behalten")]
    public async Task<IActionResult> KeepOwn(Guid key, int version, CancellationToken cancellationToken) =>
        Told(key, await editor.KeepOwnAsync(key, version, User.EditorName(), cancellationToken), "Ihr Text bleibt. Der Hinweis kommt wieder, wenn das Programm den Text noch einmal ändert.");

    /// <summary>Puts what the program changed in its text into the form, beside what staff changed; whoever looks it through saves it.</summary>
    [HttpPost("einarbeiten")]
    public async Task<IActionResult> WorkIn(Guid key, CancellationToken cancellationToken)
    {
        if (await archive.ContentPages.AsNoTracking().SingleOrDefaultAsync(p => p.Key == key, cancellationToken) is not { } page || PageEditPage.NewTextOf(page) is not { } supplied
            || await PageVersions.ReadFormAsync(archive, key, page.Version, cancellationToken) is not { } form)
        {
            return NotFound();
        }

        if (await copies.FindAsync(User.EditorId(), key, cancellationToken) is not null)
        {
            return Told(key, SaveOutcome.Saved, "Sie haben hier schon Eingaben, die nicht gespeichert sind. Bitte speichern oder verwerfen Sie diese, und arbeiten Sie den neuen Text dann ein.");
        }

        var conflicts = PageForm.Parts.Into(form, form.With(page.SuppliedTitle!, page.SuppliedText!), form.With(supplied.Title, supplied.Text));
        form.Considered = supplied.Mark;
        await copies.KeepAsync(User.EditorId(), key, form.BaseVersion, form.ToJson(), cancellationToken);
        return Told(key, SaveOutcome.Saved, conflicts.Count == 0
            ? "Was das Programm geändert hat, steht jetzt mit Ihren Änderungen im Formular. Bitte sehen Sie es durch und speichern Sie es."
            : "Sie und das Programm haben dieselben Absätze geändert. Im Formular steht Ihr Text; bitte übernehmen Sie aus dem Vergleich, was Sie brauchen, und speichern Sie.");
    }

    [HttpPost("zurueckziehen")]
    public async Task<IActionResult> Withdraw(Guid key, int version, CancellationToken cancellationToken) =>
        Told(key, await editor.WithdrawAsync(key, version, User.EditorName(), cancellationToken), "Zurückgezogen. Die Seite ist wieder ein Entwurf.");

    [HttpPost("papierkorb")]
    [Authorize(Policy = StaffPolicies.Administer)]
    public async Task<IActionResult> Trash(Guid key, int version, CancellationToken cancellationToken) =>
        Told(key, await editor.TrashAsync(key, version, User.EditorName(), cancellationToken), $"In den Papierkorb gelegt. {Archive.Records.Trash.Days} Tage lang lässt sich die Seite wiederherstellen.");

    [HttpPost("wiederherstellen")]
    [Authorize(Policy = StaffPolicies.Administer)]
    public async Task<IActionResult> Restore(Guid key, int version, CancellationToken cancellationToken) =>
        Told(key, await editor.RestoreAsync(key, version, User.EditorName(), cancellationToken), "Wiederhergestellt, als Entwurf.");

    private IActionResult Told(Guid key, SaveOutcome outcome, string message) => this.Told(outcome, DeskLinks.Edit(RecordKind.ContentPage, key), message);
}
