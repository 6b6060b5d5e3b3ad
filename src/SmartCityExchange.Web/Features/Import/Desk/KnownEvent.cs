using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Import.Desk;

/// <summary>An event of the text that the archive has, held against it: what the text says anew is offered, nothing is overwritten.</summary>
/// <param name="Version">The version it was held against, the newest.</param>
/// <param name="Fields">Data that differ.</param>
/// <param name="Gone">Records the archive links and the text no longer names.</param>
/// <param name="Text">The report as it would be, word by word against the newest version; null when it says the same.</param>
/// <param name="Proposal">The report as it would be.</param>
/// <param name="IsJoined">The proposal has the changes of both sides; false when staff and text changed the same passages, and the text's stand in it.</param>
/// <param name="Read">The event as the text has it, only with what the archive does not link.</param>
public sealed record KnownEvent(
    Guid Key, string Slug, string Title, DateOnly Date, EventStatus Status, int Version, IReadOnlyList<KnownEvent.Field> Fields, IReadOnlyList<string> Gone, IReadOnlyList<DiffPiece>? Text, string Proposal, bool IsJoined, ReadEvent Read)
{
    /// <summary>One of the event's own data, by the names the event's form has for it.</summary>
    /// <param name="Values">What would be put into the form; none where the text no longer says anything.</param>
    /// <param name="IsSuggested">The text changed it, not the staff.</param>
    public sealed record Field(EventField Of, string? Before, string? After, IReadOnlyList<(string Name, string Value)> Values, bool IsSuggested);

    public string Name => $"{Title} vom {GermanDates.Written(Date)}";

    public bool IsSame => Fields.Count + Gone.Count + Read.Links.Count + Read.Talks.Count == 0 && Text is null;

    public static async Task<KnownEvent> ReadAsync(ArchiveContext archive, PreviewedEvent of, ReadEvent read, CancellationToken cancellationToken)
    {
        var kept = of.Kept!;
        var facts = await archive.Events.Where(e => e.Key == kept.Key).Select(e => new { e.Status, e.Version }).SingleAsync(cancellationToken);
        var snapshots = await archive.Revisions.Where(r => r.RecordKey == kept.Key && (r.Version == 1 || r.Version == facts.Version))
            .OrderBy(r => r.Version).Select(r => r.Snapshot).ToListAsync(cancellationToken);
        var (first, newest) = (RecordSnapshot.ReadEvent(snapshots[0]), RecordSnapshot.ReadEvent(snapshots[^1]));
        var joined = ThreeWayText.Merge(first.Report, newest.Report, of.Built.Report);
        var proposal = joined ?? of.Built.Report;
        var linked = newest.Involvements.Select(i => i.Record).Concat(newest.Contributions.SelectMany(c => c.Speakers).Select(s => s.Person)).OfType<Guid>().ToHashSet();
        return new KnownEvent(
            kept.Key, kept.Slug, kept.Title, kept.Date, facts.Status, facts.Version,
            [.. kept.Differences.Where(d => d.Field is not null).Select(d => new Field(d.Field!.Value, d.Before, d.After, [.. Values(d.Field.Value, of.Report)], IsUnchanged(d.Field.Value, first, newest)))],
            [.. kept.Differences.Where(d => d is { Link: not null, After: null }).Select(d => $"{d.What} „{d.Before}“")],
            proposal == newest.Report ? null : WordDiff.Between(newest.Report, proposal),
            proposal,
            joined is not null,
            read with
            {
                Links = [.. read.Links.Where(l => !linked.Contains(l.Record.Key)).Select(Apart)],
                Talks = [.. read.Talks.Select(t => t with { Speakers = [.. t.Speakers.Where(s => !linked.Contains(s.Person.Record.Key)).Select(s => s with { Person = Apart(s.Person) })] }).Where(t => t.Speakers.Count > 0)],
            });
    }

    private static IEnumerable<(string Name, string Value)> Values(EventField field, Report report)
    {
        IEnumerable<(string, string?)> values = field switch
        {
            EventField.Title => [("Title", report.Title.Value)],
            EventField.Date => [("Date", Iso(report.Date))],
            EventField.EndDate => [("EndDate", Iso(report.EndDate))],
            EventField.Attendance => [("Attendance", report.Attendance is { } read ? EventBuilder.Of(read.Value).ToString() : null)],
            EventField.Platform => [("Platform", report.Platform?.Value)],
            EventField.Venue => [("Venue", report.Venue?.Name), ("VenueTown", Town(report.Venue))],
            EventField.PlannedVenue => [("PlannedVenue", report.PlannedVenue?.Name), ("PlannedVenueTown", Town(report.PlannedVenue))],
            EventField.SeriesNumber => [("SeriesNumber", report.SeriesNumber?.Value.ToString(CultureInfo.InvariantCulture))],
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };
        return values.Where(v => v.Item2 is not null).Select(v => (v.Item1, v.Item2!));
    }

    /// <summary>Staff left the datum as the import of the first text had made it.</summary>
    private static bool IsUnchanged(EventField field, EventContent first, EventContent newest) => field switch
    {
        EventField.Title => first.Title == newest.Title,
        EventField.Date => first.Date == newest.Date,
        EventField.EndDate => first.EndDate == newest.EndDate,
        EventField.Attendance => first.Attendance == newest.Attendance,
        EventField.Platform => first.Platform == newest.Platform,
        EventField.Venue => first.Venue == newest.Venue,
        EventField.PlannedVenue => first.PlannedVenue == newest.PlannedVenue,
        EventField.SeriesNumber => first.SeriesNumber == newest.SeriesNumber,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>Its report does not stand beside it.</summary>
    private static ReadLink Apart(ReadLink link) => link with { Evidence = link.Evidence with { Anchor = null } };

    private static string? Iso(Fact<DateOnly>? day) => day is null ? null : GermanDates.Iso(day.Value);

    private static string? Town(VenueReading? venue) => venue?.Ags is { } ags ? Gazetteer.Find(ags)?.Name : null;
}
