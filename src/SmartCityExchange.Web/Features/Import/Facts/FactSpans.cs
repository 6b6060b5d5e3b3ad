using System.Globalization;
using SmartCityExchange.Extraction;

namespace SmartCityExchange.Web.Features.Import.Facts;

/// <summary>Every place that says a fact, in the order of the fields.</summary>
internal static class FactSpans
{
    public static IEnumerable<FactSpan> Of(string source, Report report) => Facts(report)
        .Where(fact => fact.Evidence is not null)
        .Select(fact => new FactSpan(
            fact.Field, fact.Value!, fact.Evidence!.Span.Start, fact.Evidence.Span.Length, fact.Evidence.Rule, fact.Evidence.Confidence, fact.Evidence.Span.In(source)));

    private static IEnumerable<(string Field, string? Value, Evidence? Evidence)> Facts(Report report)
    {
        yield return ("title", report.Title.Value, report.Title.Evidence);
        yield return ("date", Iso(report.Date), report.Date?.Evidence);
        yield return ("end_date", Iso(report.EndDate), report.EndDate?.Evidence);
        yield return ("format", report.Attendance is { } attendance ? ReportFacts.Word(attendance.Value) : null, report.Attendance?.Evidence);
        yield return ("venue", report.Venue?.Name, report.Venue?.Evidence);
        yield return ("planned_venue", report.PlannedVenue?.Name, report.PlannedVenue?.Evidence);
        yield return ("platform", report.Platform?.Value, report.Platform?.Evidence);
        yield return ("series_number", report.SeriesNumber?.Value.ToString(CultureInfo.InvariantCulture), report.SeriesNumber?.Evidence);
        foreach (var fact in Linked(report))
        {
            yield return fact;
        }
    }

    private static IEnumerable<(string Field, string? Value, Evidence? Evidence)> Linked(Report report)
    {
        IEnumerable<(string, string?, Evidence?)> All(string field, string value, IEnumerable<Evidence> places) => places.Select(place => (field, (string?)value, (Evidence?)place));

        var speakers = report.Contributions.SelectMany(one => one.Speakers).GroupBy(speaker => speaker.Name);
        return
        [
            .. speakers.SelectMany(person => All("person", person.Key, person.SelectMany(speaker => speaker.Mentions).Distinct())),
            .. report.Municipalities.SelectMany(place => All(place.Ags.Length == 8 ? "municipality" : "district", place.Name, place.Mentions)),
            .. report.Municipalities.SelectMany(place => place.Roles.SelectMany(role =>
                All(place.Ags.Length == 8 ? "municipality_role" : "district_role", $"{place.Name}: {ReportFacts.Word(role.Role)}", [role.Evidence]))),
            .. report.Organisations.SelectMany(body => All("organisation", body.Name, body.Mentions)),
            .. report.Projects.SelectMany(project => All("project", project.Name, project.Mentions)),
            .. report.Topics.SelectMany(topic => All("topic", topic.Name, topic.Mentions)),
            .. report.Questions.SelectMany(question => All("question", question.Value, [question.Evidence])),
            .. report.Announcements.SelectMany(announcement => All("announcement", announcement.Value, [announcement.Evidence])),
        ];
    }

    private static string? Iso(Fact<DateOnly>? date) => date?.Value.ToString("O", CultureInfo.InvariantCulture);
}
