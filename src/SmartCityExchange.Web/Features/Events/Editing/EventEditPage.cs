using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Reports;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>The page on which an event is edited.</summary>
/// <param name="Facts">The event as it stands in the archive; null for one that is not stored yet.</param>
/// <param name="Form">What stands in the fields.</param>
public sealed record EventEditPage(EventEditPage.Stored? Facts, EventForm Form)
{
    public IReadOnlyList<FormProblem> Problems { get; init; } = [];

    public IReadOnlyList<OpenName> OpenNames { get; init; } = [];

    /// <summary>Words of Belegstellen that the edited report no longer has.</summary>
    public IReadOnlyList<string> Lost { get; init; } = [];

    public IReadOnlyList<FieldConflict> Conflicts { get; init; } = [];

    /// <summary>Who saved meanwhile.</summary>
    public string? MeanwhileBy { get; init; }

    /// <summary>When the editor typed what was not saved, UTC; null when the form shows a saved version.</summary>
    public DateTime? UnsavedFrom { get; init; }

    /// <summary>Names of others who have the event open.</summary>
    public IReadOnlyList<string> AlsoHere { get; init; } = [];

    /// <summary>The beginnings of all passages of the report, to choose from.</summary>
    public IReadOnlyList<string> Passages => [.. ReportPassages.In(EventFormReader.Lines(Form.Report)).Select(p => ReportPassages.Beginning(EventFormReader.Lines(Form.Report), p)).Where(b => b.Length > 0).Distinct()];

    /// <summary>What in the text could be better before it is published.</summary>
    public IReadOnlyList<ReportLint> Lints => ReportLints.Find(EventFormReader.Lines(Form.Report));

    public string Address => Facts is null ? $"{DeskLinks.Events}/neu" : DeskLinks.Edit(RecordKind.Event, Facts.Key);

    public string? ProblemAt(string field) => Problems.FirstOrDefault(p => p.Field == field)?.Message;

    /// <summary>An event as the desk needs to know it.</summary>
    public sealed record Stored(Guid Key, string Slug, string Title, DateOnly Date, EventStatus Status, int Version, int ContentVersion, DateTime? PublishAt, string? SavedBy, DateTime? SavedAt)
    {
        /// <summary>Title and day: events of a series bear one title.</summary>
        public string Name => $"{Title} vom {GermanDates.Written(Date)}";

        public bool HasDraft => Status == EventStatus.Published && ContentVersion < Version;
    }

    public static async Task<Stored?> FindAsync(ArchiveContext archive, Guid key, CancellationToken cancellationToken) =>
        await archive.Events.Where(e => e.Key == key)
            .Select(e => new
            {
                e.Key,
                e.Slug,
                e.Title,
                e.Date,
                e.Status,
                e.Version,
                e.ContentVersion,
                e.PublishAt,
                Last = archive.Revisions.Where(r => r.RecordKey == e.Key).OrderByDescending(r => r.Version).Select(r => new { r.SavedBy, r.SavedAt }).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(cancellationToken) is { } row
            ? new Stored(row.Key, row.Slug, row.Title, row.Date, row.Status, row.Version, row.ContentVersion, row.PublishAt, row.Last?.SavedBy, row.Last?.SavedAt)
            : null;
}
