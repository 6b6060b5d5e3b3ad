using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Import;

/// <summary>What importing one text would do: the events it would create, and those it would leave alone because the archive has them.</summary>
/// <param name="New">Reports of events that the archive does not have.</param>
/// <param name="Kept">Events the archive has; staff may have worked on them, so they stay as they are.</param>
/// <param name="Undated">Reports that name no certain day: an event needs one, so they wait for somebody who knows it.</param>
public sealed record ImportPlan(IReadOnlyList<DatedReport> New, IReadOnlyList<KeptEvent> Kept, IReadOnlyList<Report> Undated)
{
    public IReadOnlyList<string> UndatedTitles => [.. Undated.Select(report => report.Title.Value)];

    public static async Task<ImportPlan> MakeAsync(ArchiveContext archive, Source source, IReadOnlyList<Report> reports, ImportOrder order, CancellationToken cancellationToken)
    {
        var wanted = reports.Where(order.Wants).ToList();
        var known = await KnownEvents.LoadAsync(archive, wanted, order, cancellationToken);
        var matches = wanted.Select(report => (Report: report, Event: known.Find(source.Text, report), Day: order.DayOf(report))).ToList();
        List<KeptEvent> kept = [];
        foreach (var (report, id, _) in matches.Where(match => match.Event is not null).DistinctBy(match => match.Event))
        {
            kept.Add(await EventComparison.CompareAsync(archive, id!.Value, source.Text, report, cancellationToken));
        }

        var others = matches.Where(match => match.Event is null).ToList();
        return new ImportPlan(
            [.. others.Where(r => r.Day is not null).Select(r => new DatedReport(r.Day!.Value, r.Report)).DistinctBy(d => (d.Date, GermanText.Fold(d.Report.Title.Value)))],
            kept,
            [.. others.Where(r => r.Day is null).Select(r => r.Report)]);
    }
}

/// <summary>A report of an event whose day is known.</summary>
public sealed record DatedReport(DateOnly Date, Report Report);
