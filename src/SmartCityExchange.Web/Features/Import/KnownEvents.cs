using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Import;

/// <summary>
/// Tells whether a report is of an event the archive has: by date and title, and where one of them was corrected, by the
/// sentences that both texts share.
/// </summary>
public sealed class KnownEvents
{
    /// <summary>A sentence shorter than this ("Es gab Kaffee.") may stand in any report.</summary>
    private const int ShortestTellingSentence = 40;

    /// <summary>A report that shares fewer of its sentences is of another event, even if part of it was taken over from the last one.</summary>
    private const double LeastShared = 0.5;

    private readonly List<Known> _events;
    private readonly ImportOrder _order;

    private KnownEvents(List<Known> events, ImportOrder order) => (_events, _order) = (events, order);

    public static async Task<KnownEvents> LoadAsync(ArchiveContext archive, IReadOnlyList<Report> reports, ImportOrder order, CancellationToken cancellationToken)
    {
        var dates = reports.Select(order.DayOf).OfType<DateOnly>().ToList();
        var titles = reports.Select(r => GermanText.Fold(r.Title.Value)).ToList();
        return new KnownEvents(await archive.Events.Where(e => dates.Contains(e.Date) || titles.Contains(e.FoldedTitle))
            .OrderBy(e => e.Id)
            .Select(e => new Known(e.Id, e.Date, e.FoldedTitle, e.Report))
            .ToListAsync(cancellationToken), order);
    }

    /// <summary>The id of the event the report is of, or null.</summary>
    public int? Find(string source, Report report)
    {
        var (title, day) = (GermanText.Fold(report.Title.Value), _order.DayOf(report));
        return _events.Find(e => e.Date == day && e.FoldedTitle == title)?.Id ?? FindByText(source, report, title, day);
    }

    private int? FindByText(string source, Report report, string title, DateOnly? day)
    {
        var candidates = _events.Where(e => e.Date == day || e.FoldedTitle == title).ToList();
        var sentences = candidates.Count == 0 ? [] : Telling(source, report.Body);
        return sentences.Count == 0
            ? null
            : candidates.Select(e => (e.Id, Shared: (double)sentences.Count(e.Sentences.Contains) / sentences.Count))
                .Where(e => e.Shared >= LeastShared)
                .OrderByDescending(e => e.Shared)
                .Select(e => (int?)e.Id)
                .FirstOrDefault();
    }

    private static HashSet<string> Telling(string text, Span within) =>
        [.. Sentences.In(text, within).Where(sentence => sentence.Length >= ShortestTellingSentence).Select(sentence => sentence.In(text))];

    private sealed record Known(int Id, DateOnly Date, string FoldedTitle, string Report)
    {
        private HashSet<string>? _sentences;

        public HashSet<string> Sentences => _sentences ??= Telling(Report, new Span(0, Report.Length));
    }
}
