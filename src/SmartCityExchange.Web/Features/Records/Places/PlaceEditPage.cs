using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records.Places;

/// <summary>The page on which a venue or series is edited.</summary>
/// <param name="Facts">How it stands in the archive.</param>
/// <param name="Form">What stands in the fields.</param>
public sealed record PlaceEditPage(PlaceEditPage.Stored Facts, PlaceForm Form)
{
    public IReadOnlyList<FormProblem> Problems { get; init; } = [];

    /// <summary>Others that bear one of the names: there is one of a name, of venues one in each town.</summary>
    public IReadOnlyList<Namesake> Namesakes { get; init; } = [];

    public Conflicts? Conflicts { get; init; }

    public string Address => DeskLinks.Edit(Facts.Kind, Facts.Key);

    public string? ProblemAt(string field) => Problems.FirstOrDefault(p => p.Field == field)?.Message;

    /// <summary>The record as the desk needs to know it.</summary>
    public sealed record Stored(RecordKind Kind, Guid Key, string Name, string? Town, int Version, DateTime? TrashedAt, RecordUsage Usage, string? SavedBy, DateTime? SavedAt)
    {
        /// <summary>Merges that can be undone.</summary>
        public required IReadOnlyList<RecordEditPage.Merge> Merges { get; init; }

        /// <summary>Public pages show the name.</summary>
        public bool IsPublic => Usage.Events.Any(e => e is { Status: EventStatus.Published, OnlyInDraft: false });
    }

    /// <summary>Another of the kind.</summary>
    public sealed record Namesake(Guid Key, string Name);

    public static async Task<Stored?> FindAsync(ArchiveContext archive, Guid key, CancellationToken cancellationToken)
    {
        if (await PlaceVersions.FindAsync(archive, key, cancellationToken) is not { } record)
        {
            return null;
        }

        var last = await archive.Revisions.Where(r => r.RecordKey == record.Key).OrderByDescending(r => r.Version).Select(r => new { r.SavedBy, r.SavedAt }).FirstOrDefaultAsync(cancellationToken);
        return new Stored(
            record.RecordKind, record.Key, record.Name, (record as Venue)?.Municipality?.Name, record.Version, record.TrashedAt,
            await PlaceUsage.ReadAsync(archive, record, cancellationToken), last?.SavedBy, last?.SavedAt)
        {
            Merges = await MergesAsync(archive, record.Key, cancellationToken),
        };
    }

    /// <summary>What was merged into it; its name stands in its last version only.</summary>
    private static async Task<IReadOnlyList<RecordEditPage.Merge>> MergesAsync(ArchiveContext archive, Guid key, CancellationToken cancellationToken)
    {
        var rows = await archive.RecordMerges.Where(m => m.IntoKey == key && m.UndoneAt == null).OrderByDescending(m => m.Id)
            .Select(m => new { m.Id, m.MergedAt, m.MergedBy, Last = archive.Revisions.Where(r => r.RecordKey == m.FromKey).OrderByDescending(r => r.Version).Select(r => r.Snapshot).First() })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(m => new RecordEditPage.Merge(m.Id, RecordSnapshot.NameIn(m.Last), m.MergedAt, m.MergedBy));
    }

    /// <summary>Others of the kind that bear one of the names in the form; of venues, in the same town.</summary>
    public static async Task<IReadOnlyList<Namesake>> NamesakesAsync(ArchiveContext archive, RecordKind kind, Guid key, PlaceForm form, PlaceTown town, CancellationToken cancellationToken)
    {
        var townId = town.Known?.Id;
        return town.Listed is not null ? []
            : kind == RecordKind.Series ? await BearingAsync(archive.Series, key, form, cancellationToken)
            : await BearingAsync(archive.Venues.Where(v => v.MunicipalityId == townId), key, form, cancellationToken);
    }

    private static async Task<IReadOnlyList<Namesake>> BearingAsync<T>(IQueryable<T> among, Guid key, PlaceForm form, CancellationToken cancellationToken)
        where T : PlainRecord =>
        await among.Where(r => r.Key != key).Bearing(form.FoldedNames).OrderBy(r => r.FoldedName).Take(10).Select(r => new Namesake(r.Key, r.Name)).ToListAsync(cancellationToken);
}
