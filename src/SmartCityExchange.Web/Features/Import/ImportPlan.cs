using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Import;

/// <summary>What importing one text would do: the events it would create, and those it would leave alone because the archive has them.</summary>
/// <param name="Source">The text as received, not yet stored.</param>
/// <param name="New">Reports of events that the archive does not have.</param>
/// <param name="Kept">Slugs of events with the same date and title; staff may have worked on them, so they stay as they are.</param>
/// <param name="Undated">Titles of reports that name no certain day: an event needs one, so they wait for somebody who knows it.</param>
public sealed record ImportPlan(Source Source, IReadOnlyList<DatedReport> New, IReadOnlyList<string> Kept, IReadOnlyList<string> Undated)
{
    public static async Task<ImportPlan> MakeAsync(ArchiveContext archive, Source source, IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        var dated = reports.Where(r => r.Date is not null).Select(r => new DatedReport(r.Date!.Value, r)).ToList();
        var dates = dated.ConvertAll(r => r.Date);
        var existing = await archive.Events.Where(e => dates.Contains(e.Date))
            .Select(e => new { e.Date, e.FoldedTitle, e.Slug })
            .ToListAsync(cancellationToken);
        var known = existing.ToLookup(e => (e.Date, e.FoldedTitle), e => e.Slug);
        (DateOnly, string) Identity(DatedReport report) => (report.Date, GermanText.Fold(report.Report.Title.Value));
        return new ImportPlan(
            source,
            [.. dated.Where(r => !known.Contains(Identity(r))).DistinctBy(Identity)],
            [.. dated.SelectMany(r => known[Identity(r)]).Distinct()],
            [.. reports.Where(r => r.Date is null).Select(r => r.Title.Value)]);
    }
}

/// <summary>A report that names the day of its event.</summary>
public sealed record DatedReport(DateOnly Date, Report Report);
