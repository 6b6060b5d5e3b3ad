using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>The same done to several events of the list.</summary>
[Route(DeskLinks.Events + "/sammel")]
[Authorize(Policy = StaffPolicies.Edit)]
public sealed class BulkController(ArchiveContext archive, EventBulk bulk, NameBook names, IAuthorizationService rights) : Controller
{
    [HttpPost("")]
    public async Task<IActionResult> Apply(BulkForm form, CancellationToken cancellationToken)
    {
        if (form.Publish && !(await rights.AuthorizeAsync(User, StaffPolicies.Publish)).Succeeded)
        {
            return Forbid();
        }

        List<FormProblem> problems = [];
        if (form.Events.Count == 0)
        {
            problems.Add(new("Events", "Bitte kreuzen Sie in der Liste an, welche Veranstaltungen Sie meinen."));
        }

        if (form.Act != BulkAct.Series && string.IsNullOrWhiteSpace(form.Name))
        {
            problems.Add(new("Name", "Bitte geben Sie den Namen ein, um den es geht."));
        }

        if (form.Name?.Length > NamedRecord.NameMaxLength)
        {
            problems.Add(new("Name", $"Ein Name hat höchstens {NamedRecord.NameMaxLength} Zeichen."));
        }

        if (form.Act != BulkAct.Series && form.Kind is RecordKind.Person or RecordKind.Event or RecordKind.Series or RecordKind.Venue)
        {
            problems.Add(new("Kind", "Hier lassen sich Kommunen, Organisationen, Projekte und Themen verknüpfen."));
        }

        var result = problems.Count > 0 ? null : await bulk.ApplyAsync(form, User.EditorName(), cancellationToken);
        if (result is null)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            ModelState.Clear();
            var page = await DeskEventList.ReadAsync(archive, null, null, 1, cancellationToken);
            return View("Index", page with { Bulk = form, Problems = problems, OpenNames = names.Open });
        }

        TempData["Meldung"] = Told(result, form.Publish);
        return Redirect(DeskLinks.Events);
    }

    private static string Told(EventBulk.Result result, bool published) =>
        $"{Words.Count(result.Changed, RecordKind.Event)} geändert{(result.Changed > 0 ? published ? " und veröffentlicht" : ", als Entwurf" : "")}."
        + (result.Same > 0 ? $" Bei {result.Same} stand es schon so." : "")
        + (result.Refused.Count > 0 ? $" Nicht geändert, weil inzwischen jemand gespeichert hat oder sie im Papierkorb liegen: {string.Join(", ", result.Refused)}." : "");
}
