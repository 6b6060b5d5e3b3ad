using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Import;

/// <summary>Holds a report against the event of it in the archive. It only tells; what staff made of the event stays.</summary>
public static class EventComparison
{
    public static async Task<KeptEvent> CompareAsync(ArchiveContext archive, int id, string source, Report report, CancellationToken cancellationToken)
    {
        var kept = await archive.Events.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(e => e.Venue).Include(e => e.PlannedVenue)
            .Include(e => e.Involvements).ThenInclude(i => i.Record!.Aliases)
            .Include(e => e.Contributions).ThenInclude(c => c.Speakers).ThenInclude(s => s.Person!.Aliases)
            .SingleAsync(e => e.Id == id, cancellationToken);
        return new KeptEvent(kept.Key, kept.Slug, kept.Title, kept.Date, report, [.. Data(kept, report), .. Links(kept, report), .. Text(kept, source, report)]);
    }

    private static IEnumerable<Difference> Data(Event kept, Report report) =>
        new[]
        {
            Field(EventField.Title, kept.Title, report.Title.Value),
            Field(EventField.Date, Written(kept.Date), Written(report.Date?.Value)),
            Field(EventField.EndDate, Written(kept.EndDate), Written(report.EndDate?.Value)),
            Field(EventField.Attendance, Word(kept.Attendance), report.Attendance is { } read ? Word(EventBuilder.Of(read.Value)) : null),
            Field(EventField.Platform, kept.Platform, report.Platform?.Value),
            House(EventField.Venue, kept.Venue, report.Venue?.Name),
            House(EventField.PlannedVenue, kept.PlannedVenue, report.PlannedVenue?.Name),
            Field(EventField.SeriesNumber, Number(kept.SeriesNumber), Number(report.SeriesNumber?.Value)),
        }.Where(difference => difference.Before != difference.After);

    private static IEnumerable<Difference> Links(Event kept, Report report)
    {
        var linked = kept.Involvements.Select(i => i.Record!).Concat(kept.Contributions.SelectMany(c => c.Speakers).Select(s => (NamedRecord)s.Person!)).Distinct().ToList();
        IEnumerable<Named> read =
        [
            .. report.Contributions.SelectMany(c => c.Speakers).Select(s => new Named(RecordKind.Person, s.Name, [], null)),
            .. report.Municipalities.Select(m => new Named(RecordKind.Municipality, m.Name, [], m.Ags)),
            .. report.Organisations.Select(o => new Named(RecordKind.Organisation, o.Name, o.Aliases, null)),
            .. report.Projects.Select(p => new Named(RecordKind.Project, p.Name, p.Aliases, null)),
            .. report.Topics.Select(t => new Named(RecordKind.Topic, t.Name, t.Aliases, null)),
            .. report.Questions.Select(q => new Named(RecordKind.Question, q.Value, [], null)),
            .. report.Announcements.Select(a => new Named(RecordKind.Announcement, a.Value, [], null)),
        ];
        var distinct = read.DistinctBy(named => (named.Kind, named.Name, named.Ags)).ToList();
        return
        [
            .. distinct.Where(named => !linked.Exists(named.Means)).Select(named => new Difference(Words.Singular(named.Kind), null, named.Name) { Link = named.Kind }),
            .. linked.Where(record => !distinct.Exists(named => named.Means(record))).Select(record => new Difference(Words.Singular(record.RecordKind), record.Name, null) { Link = record.RecordKind }),
        ];
    }

    private static IEnumerable<Difference> Text(Event kept, string source, Report report) =>
        kept.Report == report.Body.In(source) ? [] : [new Difference("Text des Berichts", $"{kept.Report.Length} Zeichen", $"{report.Body.Length} Zeichen")];

    private static string? Written(DateOnly? date) => date is { } day ? GermanDates.Written(day) : null;

    private static string? Word(AttendanceMode? mode) => mode is { } known ? Words.Of(known) : null;

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static Difference Field(EventField field, string? before, string? after) => new(Words.Of(field), before, after) { Field = field };

    /// <summary>A house that the report calls by another of its names is no difference.</summary>
    private static Difference House(EventField field, Venue? kept, string? read) =>
        Field(field, kept?.Name, read is not null && kept?.Bears(GermanText.Fold(read)) == true ? kept.Name : read);

    /// <summary>A name the report links.</summary>
    private sealed record Named(RecordKind Kind, string Name, IReadOnlyList<string> Aliases, string? Ags)
    {
        private readonly HashSet<string> _folded = [.. Aliases.Prepend(Name).Select(GermanText.Fold)];

        public bool Means(NamedRecord record) => record.RecordKind == Kind
            && (record is Municipality municipality ? municipality.Ags == Ags : _folded.Contains(record.FoldedName) || record.Aliases.Exists(a => _folded.Contains(a.FoldedName)));
    }
}
