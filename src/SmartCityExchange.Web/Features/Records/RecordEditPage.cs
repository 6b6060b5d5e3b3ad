using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records;

/// <summary>The page on which a named record is edited.</summary>
/// <param name="Facts">The record as it stands in the archive.</param>
/// <param name="Form">What stands in the fields.</param>
public sealed record RecordEditPage(RecordEditPage.Stored Facts, RecordForm Form)
{
    public IReadOnlyList<FormProblem> Problems { get; init; } = [];

    /// <summary>Records that bear the name already; the editor says whether another is meant.</summary>
    public IReadOnlyList<Namesake> Namesakes { get; init; } = [];

    public Conflicts? Conflicts { get; init; }

    public string Address => DeskLinks.Edit(Facts.Kind, Facts.Key);

    public string? ProblemAt(string field) => Problems.FirstOrDefault(p => p.Field == field)?.Message;

    /// <summary>The record as the desk needs to know it.</summary>
    /// <param name="Place">Of a municipality, what it is and where it lies.</param>
    /// <param name="MergedInto">The record that took over from it.</param>
    public sealed record Stored(
        RecordKind Kind, Guid Key, string Slug, string Name, int Version, bool IsPublic, DateTime? TrashedAt, string? Place, Namesake? MergedInto, string? SavedBy, DateTime? SavedAt)
    {
        public bool IsPresent => TrashedAt is null && MergedInto is null;

        public required RecordUsage Usage { get; init; }

        /// <summary>Merges that can be undone.</summary>
        public required IReadOnlyList<Merge> Merges { get; init; }

        public bool IsDistrict { get; init; }
    }

    /// <summary>Another record of the kind.</summary>
    public sealed record Namesake(Guid Key, string Name);

    /// <summary>A record that was merged into this one.</summary>
    public sealed record Merge(int Id, string Name, DateTime At, string By);

    public static async Task<Stored?> FindAsync(ArchiveContext archive, Guid key, CancellationToken cancellationToken)
    {
        var record = await archive.Records.AsNoTracking().Include(r => r.MergedInto).SingleOrDefaultAsync(r => r.Key == key, cancellationToken);
        if (record is null)
        {
            return null;
        }

        var last = await archive.Revisions.Where(r => r.RecordKey == key).OrderByDescending(r => r.Version).Select(r => new { r.SavedBy, r.SavedAt }).FirstOrDefaultAsync(cancellationToken);
        var town = record as Municipality;
        return new Stored(
            record.RecordKind,
            key,
            record.Slug,
            record.Name,
            record.Version,
            await archive.Records.Public().AnyAsync(r => r.Id == record.Id, cancellationToken),
            record.TrashedAt,
            town is null ? null : Words.Place(town.Kind, town.DistrictName, town.State),
            record.MergedInto is { } into ? new Namesake(into.Key, into.Name) : null,
            last?.SavedBy,
            last?.SavedAt)
        {
            IsDistrict = town?.Kind == MunicipalityKind.District,
            Usage = await RecordUsage.ReadAsync(archive, record, cancellationToken),
            Merges = await archive.RecordMerges.Where(m => m.IntoKey == key && m.UndoneAt == null).OrderByDescending(m => m.Id)
                .Join(archive.Records, m => m.FromKey, r => r.Key, (m, r) => new Merge(m.Id, r.Name, m.MergedAt, m.MergedBy)).ToListAsync(cancellationToken),
        };
    }

    /// <summary>Other records of the kind that bear the name or one of the aliases.</summary>
    public static async Task<IReadOnlyList<Namesake>> NamesakesAsync(ArchiveContext archive, Stored stored, RecordForm form, CancellationToken cancellationToken)
    {
        var names = form.AliasLines.Append(form.Name ?? "").Select(GermanText.Fold).ToList();
        return await archive.Records.Present().Where(r => r.RecordKind == stored.Kind && r.Key != stored.Key && (names.Contains(r.FoldedName) || r.Aliases.Any(a => names.Contains(a.FoldedName))))
            .OrderBy(r => r.SortKey).Take(10).Select(r => new Namesake(r.Key, r.Name)).ToListAsync(cancellationToken);
    }
}
