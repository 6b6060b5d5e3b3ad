using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Import;

/// <summary>What importing one text would do: the events it would create, and those it would leave alone because the archive has them.</summary>
/// <param name="Source">The text as received, not yet stored.</param>
/// <param name="New">Reports of events that the archive does not have.</param>
/// <param name="Kept">Slugs of events with the same date and title; staff may have worked on them, so they stay as they are.</param>
public sealed record ImportPlan(Source Source, IReadOnlyList<Report> New, IReadOnlyList<string> Kept)
{
    public static async Task<ImportPlan> MakeAsync(ArchiveContext archive, Source source, IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        var dates = reports.Select(r => r.Date.Value).ToList();
        var existing = await archive.Events.Where(e => dates.Contains(e.Date))
            .Select(e => new { e.Date, e.FoldedTitle, e.Slug })
            .ToListAsync(cancellationToken);
        var known = existing.ToLookup(e => (e.Date, e.FoldedTitle), e => e.Slug);
        (DateOnly, string) Identity(Report report) => (report.Date.Value, GermanText.Fold(report.Title.Value));
        return new ImportPlan(
            source,
            [.. reports.Where(r => !known.Contains(Identity(r))).DistinctBy(Identity)],
            [.. reports.SelectMany(r => known[Identity(r)]).Distinct()]);
    }
}
