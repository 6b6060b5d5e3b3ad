using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Import;

/// <summary>What importing one text would do: the events it would create, and those it would leave alone because the archive has them.</summary>
/// <param name="Source">The text as received, not yet stored.</param>
/// <param name="New">Reports of events that the archive does not have.</param>
/// <param name="Kept">Events the archive has; staff may have worked on them, so they stay as they are.</param>
/// <param name="Undated">Titles of reports that name no certain day: an event needs one, so they wait for somebody who knows it.</param>
public sealed record ImportPlan(Source Source, IReadOnlyList<DatedReport> New, IReadOnlyList<KeptEvent> Kept, IReadOnlyList<string> Undated)
{
    public static async Task<ImportPlan> MakeAsync(ArchiveContext archive, Source source, IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        var known = await KnownEvents.LoadAsync(archive, reports, cancellationToken);
        var matches = reports.Select(report => (Report: report, Event: known.Find(source.Text, report))).ToList();
        var others = matches.Where(match => match.Event is null).Select(match => match.Report).ToList();
        List<KeptEvent> kept = [];
        foreach (var (report, id) in matches.Where(match => match.Event is not null).DistinctBy(match => match.Event))
        {
            kept.Add(await EventComparison.CompareAsync(archive, id!.Value, source.Text, report, cancellationToken));
        }

        return new ImportPlan(
            source,
            [.. others.Where(r => r.Date is not null).Select(r => new DatedReport(r.Date!.Value, r)).DistinctBy(d => (d.Date, GermanText.Fold(d.Report.Title.Value)))],
            kept,
            [.. others.Where(r => r.Date is null).Select(r => r.Title.Value)]);
    }
}

/// <summary>A report that names the day of its event.</summary>
public sealed record DatedReport(DateOnly Date, Report Report);
