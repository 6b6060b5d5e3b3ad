using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Maps;

namespace SmartCityExchange.Web.Features.Numbers;

/// <summary>The archive in numbers, each counted from what is published.</summary>
public sealed record NumbersPage(IReadOnlyList<CountedChart> Charts)
{
    public CountedChart? Find(string name) => Charts.FirstOrDefault(c => c.Name == name);

    /// <summary>Read in the same number of queries whatever the archive holds.</summary>
    public static async Task<NumbersPage> ReadAsync(ArchiveContext archive, TownNetworks networks, CancellationToken cancellationToken)
    {
        var events = await archive.Events.Published().GroupBy(e => new { e.Date.Year, e.Attendance })
            .Select(g => new { g.Key.Year, g.Key.Attendance, Count = g.Count() })
            .ToListAsync(cancellationToken);
        var records = await archive.Records.Public().GroupBy(r => r.RecordKind)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var topics = await archive.Mentions.Where(m => m.Record!.RecordKind == RecordKind.Topic && m.Event!.Status == EventStatus.Published)
            .GroupBy(m => new { m.Record!.Slug, m.Record.Name, m.Record.SortKey })
            .Select(g => new { g.Key.Slug, g.Key.Name, g.Key.SortKey, Count = g.Count() })
            .ToListAsync(cancellationToken);
        var towns = (await networks.ReadAsync(archive, topicId: null, year: null, cancellationToken)).Towns;
        records[RecordKind.Event] = events.Sum(e => e.Count);
        var perYear = events.GroupBy(e => e.Year).ToDictionary(g => g.Key, g => g.Sum(e => e.Count));
        return new NumbersPage(
        [
            new("bestand", "Was das Archiv enthält", "Art", "Einträge", false,
                [.. RecordKinds.Public.Select(k => new CountedRow(Words.Plural(k), records.GetValueOrDefault(k), ArchiveLinks.List(k)))]),
            new("veranstaltungen", "Veranstaltungen je Jahr", "Jahr", "Veranstaltungen", false, [.. Years(perYear)]),
            new("teilnahme", "Vor Ort oder online", "Form", "Veranstaltungen", false,
            [
                .. Enum.GetValues<AttendanceMode>().Select(mode => new CountedRow(Words.Of(mode), events.Where(e => e.Attendance == mode).Sum(e => e.Count))),
                new CountedRow("Im Bericht nicht genannt", events.Where(e => e.Attendance is null).Sum(e => e.Count)),
            ]),
            new("themen", "Belegstellen je Thema", "Thema", "Belegstellen", true,
            [
                .. topics.OrderByDescending(t => t.Count).ThenBy(t => t.SortKey, StringComparer.Ordinal)
                    .Select(t => new CountedRow(t.Name, t.Count, ArchiveLinks.To(RecordKind.Topic, t.Slug))),
            ]),
            new("kommunen", "Belegstellen je Kommune", "Kommune", "Belegstellen", true, [.. towns.Select(t => new CountedRow(t.Link.Name, t.Passages, t.Link.Url))]),
        ]);
    }

    /// <summary>Every year from the newest to the oldest, also those without events: a gap is a figure too.</summary>
    private static IEnumerable<CountedRow> Years(Dictionary<int, int> perYear) => perYear.Count == 0
        ? []
        : Enumerable.Range(perYear.Keys.Min(), perYear.Keys.Max() - perYear.Keys.Min() + 1).Reverse()
            .Select(year => new CountedRow(year.ToString(CultureInfo.InvariantCulture), perYear.GetValueOrDefault(year)));
}
