using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>All saved versions of an event: who, when, why, what; any two compared; one taken back.</summary>
[Route(DeskLinks.Events + "/{key:guid}/fassungen")]
[Authorize(Policy = StaffPolicies.Edit)]
public sealed class EventHistoryController(ArchiveContext archive, EventEditor editor) : HistoryController<EventForm>(archive)
{
    protected override IEnumerable<FormPart<EventForm>> Parts => EventFormParts.All;

    /// <summary>Saves an old version once more, as the newest: as a draft beside what is published.</summary>
    [HttpPost("{version:int}/wiederherstellen")]
    public async Task<IActionResult> Restore(Guid key, int version, int newest, CancellationToken cancellationToken)
    {
        if (await EventVersions.ReadAsync(Context, key, version, cancellationToken) is not { } content)
        {
            return NotFound();
        }

        var outcome = await editor.SaveAsync(key, newest, content, publish: false, User.EditorName(), $"Fassung {version} wiederhergestellt", cancellationToken);
        return this.Told(outcome, DeskLinks.Edit(RecordKind.Event, key), $"Fassung {version} ist jetzt die neueste, als Entwurf.");
    }

    protected override async Task<HistoryPage.Subject?> SubjectAsync(Guid key, CancellationToken cancellationToken) =>
        await EventEditPage.FindAsync(Context, key, cancellationToken) is { } e
            ? new HistoryPage.Subject(RecordKind.Event, key, e.Name, e.Version, e.Status != EventStatus.Trashed) { PublicVersion = e.Status == EventStatus.Published ? e.ContentVersion : null }
            : null;

    protected override Task<EventForm?> ReadFormAsync(Guid key, int version, CancellationToken cancellationToken) => EventVersions.ReadFormAsync(Context, key, version, cancellationToken);

    protected override async Task<IReadOnlyList<ErasedLink>> ErasedAsync(Guid key, int version, CancellationToken cancellationToken) =>
        await ErasedLink.ReadAsync(Context, (await EventVersions.ReadAsync(Context, key, version, cancellationToken))!, cancellationToken);
}
