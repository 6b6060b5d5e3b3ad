using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Records;

namespace SmartCityExchange.Web.Features.Import;

/// <summary>Readings of a report that somebody looked at and called wrong: they do not come into the archive.</summary>
public static class WrongReadings
{
    /// <summary>The event's own data that an event can do without. A wrong title or day is corrected in the draft.</summary>
    private static readonly HashSet<EventField> Fields =
        [EventField.EndDate, EventField.Attendance, EventField.Platform, EventField.Venue, EventField.PlannedVenue, EventField.SeriesNumber];

    public static bool MayBe(EventField field) => Fields.Contains(field);

    /// <summary>How a datum of an event is called.</summary>
    public static string Of(Report report, EventField field) => Of(report, field.ToString());

    /// <summary>How a name read in an event is called, by its <see cref="NameQuestion"/>. A speaker is the same one in all contributions.</summary>
    public static string Of(Report report, string question) => $"{report.Section.Start} {question}";

    /// <summary>The report without what is called wrong. The passage of a contribution stays when nobody in it does.</summary>
    public static Report Without(this Report report, IReadOnlySet<string> wrong)
    {
        if (wrong.Count == 0)
        {
            return report;
        }

        return report with
        {
            EndDate = Right(EventField.EndDate) ? report.EndDate : null,
            Attendance = Right(EventField.Attendance) ? report.Attendance : null,
            Platform = Right(EventField.Platform) ? report.Platform : null,
            Venue = Right(EventField.Venue) ? report.Venue : null,
            PlannedVenue = Right(EventField.PlannedVenue) ? report.PlannedVenue : null,
            SeriesNumber = Right(EventField.SeriesNumber) ? report.SeriesNumber : null,
            Contributions = [.. report.Contributions.Select(c => c with { Speakers = [.. c.Speakers.Where(s => RightName(RecordKind.Person, s.Name))] })],
            Municipalities = [.. report.Municipalities.Where(m => RightName(RecordKind.Municipality, m.Ags))],
            Organisations = [.. report.Organisations.Where(o => RightName(RecordKind.Organisation, o.Name))],
            Projects = [.. report.Projects.Where(p => RightName(RecordKind.Project, p.Name))],
            Topics = [.. report.Topics.Where(t => RightName(RecordKind.Topic, t.Name))],
            Questions = [.. report.Questions.Where(q => RightName(RecordKind.Question, q.Value))],
            Announcements = [.. report.Announcements.Where(a => RightName(RecordKind.Announcement, a.Value))],
        };

        bool Right(EventField field) => !wrong.Contains(Of(report, field));
        bool RightName(RecordKind kind, string name) => !wrong.Contains(Of(report, NameQuestion.Of(kind, name)));
    }
}
