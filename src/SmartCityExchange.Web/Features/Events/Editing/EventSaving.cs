using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>One press on "Speichern": form read, evidence minded, content saved; what somebody else saved meanwhile is joined in.</summary>
public sealed class EventSaving(ArchiveContext archive, EventFormReader reader, EventEditor editor)
{
    /// <summary>What became of it.</summary>
    public abstract record Answer;

    public sealed record Saved(Guid Key, string Message) : Answer;

    /// <summary>The form has problems, or names or losses that the editor has to decide about.</summary>
    public sealed record Refused(ReadForm Read) : Answer;

    /// <summary>Somebody saved meanwhile: the form now holds both, to be looked at and saved once more.</summary>
    public sealed record Joined(IReadOnlyList<FieldConflict> Conflicts) : Answer;

    public sealed record Missing : Answer;

    public async Task<Answer> SaveAsync(Guid? key, EventForm form, bool publish, string savedBy, CancellationToken cancellationToken)
    {
        if (key is not { } known)
        {
            return await CreateAsync(form, savedBy, cancellationToken);
        }

        var stored = await EventEditPage.FindAsync(archive, known, cancellationToken);
        var before = await EventVersions.ReadAsync(archive, known, form.BaseVersion, cancellationToken);
        if (stored is null || before is null || stored.Status == EventStatus.Trashed)
        {
            return new Missing();
        }

        if (stored.Version != form.BaseVersion)
        {
            return await JoinAsync(known, stored.Version, form, cancellationToken);
        }

        if (form.Choices.Count > 0)
        {
            EventFormParts.All.Take(form, (await EventVersions.ReadFormAsync(archive, known, form.BaseVersion, cancellationToken))!, form.Choices);
            form.Choices = [];
        }

        var read = await reader.ReadAsync(form, before, savedBy, cancellationToken);
        if (read.Content is null || (read.Lost.Count > 0 && !form.LosesEvidence))
        {
            return new Refused(read);
        }

        return await editor.SaveAsync(known, form.BaseVersion, read.Content, publish, savedBy, Note(form), cancellationToken) switch
        {
            SaveOutcome.Saved => new Saved(known, Told(stored, publish)),
            SaveOutcome.Conflict => await JoinAsync(known, (await EventEditPage.FindAsync(archive, known, cancellationToken))!.Version, form, cancellationToken),
            _ => new Missing(),
        };
    }

    private async Task<Answer> CreateAsync(EventForm form, string savedBy, CancellationToken cancellationToken)
    {
        var read = await reader.ReadAsync(form, null, savedBy, cancellationToken);
        if (read.Content is null)
        {
            return new Refused(read);
        }

        await editor.CreateAsync(read.Content, savedBy, Note(form), cancellationToken);
        return new Saved(read.Content.Key, "Als Entwurf angelegt.");
    }

    private async Task<Joined> JoinAsync(Guid key, int version, EventForm form, CancellationToken cancellationToken)
    {
        var common = (await EventVersions.ReadFormAsync(archive, key, form.BaseVersion, cancellationToken))!;
        var theirs = (await EventVersions.ReadFormAsync(archive, key, version, cancellationToken))!;
        form.Tidy();
        var conflicts = EventFormParts.All.Into(form, common, theirs);
        form.BaseVersion = version;
        return new Joined(conflicts);
    }

    private static string Told(EventEditPage.Stored before, bool publish) => publish
        ? "Veröffentlicht. Die öffentliche Seite zeigt jetzt diese Fassung."
        : before.PublishAt is null ? "Gespeichert." : "Gespeichert. Der Termin galt der vorigen Fassung und ist aufgehoben; wer veröffentlichen darf, setzt ihn neu.";

    private static string? Note(EventForm form) => string.IsNullOrWhiteSpace(form.Note) ? null : form.Note.Trim();
}
