using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>The list of a record's versions, the newest first.</summary>
public sealed record HistoryPage(HistoryPage.Subject Of, IReadOnlyList<HistoryPage.Row> Versions)
{
    /// <summary>The record as its history needs to know it.</summary>
    /// <param name="Kind">Its kind.</param>
    /// <param name="Key">Its key.</param>
    /// <param name="Name">What it is called now.</param>
    /// <param name="Version">Its newest version.</param>
    /// <param name="CanRestore">An older version can be saved once more.</param>
    public sealed record Subject(RecordKind Kind, Guid Key, string Name, int Version, bool CanRestore)
    {
        /// <summary>Whether some versions are seen by the public and others not.</summary>
        public bool HasDrafts => Kind is RecordKind.Event or RecordKind.Document or RecordKind.ContentPage;

        /// <summary>Of what may be a draft, the version the public sees; null when it sees none.</summary>
        public int? PublicVersion { get; init; }
    }

    public sealed record Row(int Version, DateTime SavedAt, string SavedBy, string? Note, bool IsDraft);

    public static async Task<HistoryPage> ReadAsync(ArchiveContext archive, Subject subject, CancellationToken cancellationToken) => new(
        subject,
        await archive.Revisions.Where(r => r.RecordKey == subject.Key).OrderByDescending(r => r.Version)
            .Select(r => new Row(r.Version, r.SavedAt, r.SavedBy, r.Note, r.IsDraft)).ToListAsync(cancellationToken));
}

/// <summary>What changed from one version of a record to another, field by field.</summary>
public sealed record VersionPage(HistoryPage.Subject Of, HistoryPage.Row Version, int Other, IReadOnlyList<VersionPage.Change> Changes, IReadOnlyList<int> Versions)
{
    /// <summary>What the version links and cannot link again, should it be restored.</summary>
    public IReadOnlyList<ErasedLink> Erased { get; init; } = [];

    public bool CanRestore => Version.Version != Of.Version && Of.CanRestore;

    public sealed record Change(string Label, IReadOnlyList<DiffPiece> Pieces);

    /// <summary>The comparison, or null when the record has no such version.</summary>
    /// <param name="archive">Where the versions are kept.</param>
    /// <param name="subject">The record.</param>
    /// <param name="version">The version shown.</param>
    /// <param name="other">The one it is compared with; before the first there was nothing.</param>
    /// <param name="read">Reads a version as a form; null when there is none.</param>
    /// <param name="parts">The fields of the form.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<VersionPage?> FindAsync<TForm>(
        ArchiveContext archive, HistoryPage.Subject subject, int version, int other, Func<int, Task<TForm?>> read, IEnumerable<FormPart<TForm>> parts, CancellationToken cancellationToken)
        where TForm : class, new()
    {
        var history = await HistoryPage.ReadAsync(archive, subject, cancellationToken);
        if (history.Versions.FirstOrDefault(v => v.Version == version) is not { } row || await read(version) is not { } shown)
        {
            return null;
        }

        var before = await read(other) ?? new TForm();
        return new VersionPage(
            subject,
            row,
            other,
            [
                .. parts.Select(p => (p.Label, Before: p.Text(before), After: p.Text(shown))).Where(p => p.Before != p.After)
                    .Select(p => new Change(p.Label, WordDiff.Between(p.Before, p.After))),
            ],
            [.. history.Versions.Select(v => v.Version)]);
    }
}
