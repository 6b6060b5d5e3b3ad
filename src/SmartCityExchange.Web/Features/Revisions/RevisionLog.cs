using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>Writes the history: one <see cref="Revision"/> for each saved version of a record.</summary>
public sealed class RevisionLog(ArchiveContext archive, TimeProvider clock)
{
    /// <summary>Adds the first version of a new record; it is stored with the record by the next save.</summary>
    public void RecordNew(IRevisable record, string savedBy, string? note) => Add(record, savedBy, note);

    /// <summary>Counts the version up and adds it. Call it once, after all changes to the record and its parts.</summary>
    public void RecordChange(IRevisable record, string savedBy, string? note)
    {
        record.Version++;
        if (record is Event e)
        {
            e.ContentVersion = e.Version;
        }

        Add(record, savedBy, note);
    }

    /// <summary>Takes a record out of the trash because something links it again; one that does not lie there stays as it is.</summary>
    public void RecordReuse(ITrashable record, string savedBy)
    {
        if (record.TrashedAt is not null)
        {
            record.TrashedAt = null;
            RecordChange(record, savedBy, "Wieder verwendet");
        }
    }

    /// <summary>Counts the version up and adds a draft of it, while the record itself stays what the public sees.</summary>
    public void RecordDraft(IRevisable record, EventContent draft, string savedBy, string? note)
    {
        record.Version++;
        Add(record, RecordSnapshot.Of(draft), isDraft: true, savedBy, note);
    }

    private void Add(IRevisable record, string savedBy, string? note) =>
        Add(record, RecordSnapshot.Of(record), IsHidden(record), savedBy, note);

    private static bool IsHidden(IRevisable record) =>
        record is Event { Status: not EventStatus.Published } or Document { Status: not DocumentStatus.Published } or ContentPage { Status: not ContentPageStatus.Published };

    private void Add(IRevisable record, string snapshot, bool isDraft, string savedBy, string? note) => archive.Revisions.Add(new Revision
    {
        RecordKind = record.RecordKind,
        RecordKey = record.Key,
        Version = record.Version,
        SavedAt = clock.GetUtcNow().UtcDateTime,
        SavedBy = savedBy,
        IsDraft = isDraft,
        Note = note,
        Snapshot = snapshot,
    });
}
