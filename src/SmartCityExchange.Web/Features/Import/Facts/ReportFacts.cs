using System.Globalization;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Import.Facts;

/// <summary>Brings what the reader found into the form of <see cref="EventFacts"/>.</summary>
public sealed class ReportFacts
{
    private readonly string _source;
    private readonly Report _report;
    private readonly SentenceIndex _sentences;

    private ReportFacts(string source, Report report)
    {
        _source = source;
        _report = report;
        _sentences = new SentenceIndex(source, report.Section);
    }

    public static EventFacts Of(string source, Report report) => new ReportFacts(source, report).Facts();

    private EventFacts Facts()
    {
        var towns = _report.Municipalities.Where(place => place.Ags.Length == 8).ToList();
        var districts = _report.Municipalities.Where(place => place.Ags.Length == 5).ToList();
        return new EventFacts
        {
            Id = _report.Date?.Value.ToString("O", CultureInfo.InvariantCulture) ?? GermanText.Slug(_report.Title.Value),
            Title = _report.Title.Value,
            Date = _report.Date?.Value,
            EndDate = _report.EndDate?.Value,
            Format = _report.Attendance is { } attendance ? Word(attendance.Value) : null,
            FormatEvidence = Sentence(_report.Attendance?.Evidence),
            Venue = Building(_report.Venue),
            VenueCity = Town(_report.Venue?.Ags),
            VenueEvidence = Sentence(_report.Venue?.Evidence),
            PlannedVenue = Building(_report.PlannedVenue),
            PlannedVenueCity = Town(_report.PlannedVenue?.Ags),
            Platform = _report.Platform?.Value,
            SeriesNumber = _report.SeriesNumber?.Value,
            Persons = [.. _report.Contributions.SelectMany(one => one.Speakers).DistinctBy(speaker => speaker.Name).Select(Person)],
            Municipalities = [.. towns.Where(place => !place.OnlyInNames).Select(place => place.Name).Distinct()],
            MunicipalitiesInOrg = [.. towns.Where(place => place.OnlyInNames).Select(place => place.Name).Distinct()],
            MunicipalityRole = ByName(towns, place => Word(place.Roles[0].Role)),
            MunicipalityRoleAlso = ByName<IReadOnlyList<string>>(towns.Where(place => place.Roles.Count > 1), place => [.. place.Roles.Skip(1).Select(role => Word(role.Role))]),
            MunicipalityEvidence = ByName(towns, SentencesOf),
            Districts = [.. districts.Select(place => place.Name).Distinct()],
            DistrictRole = ByName(districts, place => Word(place.Roles[0].Role)),
            DistrictEvidence = ByName(districts, SentencesOf),
            Organisations = [.. _report.Organisations.Select(body => body.Name)],
            Projects = [.. _report.Projects.Select(project => project.Name)],
            Topics = [.. _report.Topics.Select(topic => topic.Name)],
            Questions = [.. _report.Questions.Select(question => question.Value)],
            Announcements = [.. _report.Announcements.Select(announcement => announcement.Value)],
            Spans = [.. FactSpans.Of(_source, _report)],
        };
    }

    /// <summary>A role or kind of attendance, as the JSON has it.</summary>
    internal static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    internal static string? Town(string? ags) => ags is null ? null : Gazetteer.Find(ags)?.Name;

    /// <summary>Towns of several states may share a name; the first in the text has it.</summary>
    private static Dictionary<string, T> ByName<T>(IEnumerable<MunicipalityReading> places, Func<MunicipalityReading, T> value) =>
        places.DistinctBy(place => place.Name).ToDictionary(place => place.Name, value);

    private static string? Building(VenueReading? venue) => venue is null || venue.Name == Town(venue.Ags) ? null : venue.Name;

    private string? Sentence(Evidence? evidence) => evidence is null ? null : _sentences.Around(evidence.Span);

    private PersonFacts Person(SpeakerReading speaker) => new(
        speaker.Name, speaker.AcademicTitle, speaker.Function, speaker.Organisation, Town(speaker.Ags), speaker.Unit, _sentences.Around(speaker.Evidence.Span));

    private IReadOnlyList<string> SentencesOf(MunicipalityReading place) =>
        [.. place.Roles.Select(role => role.Evidence).Concat(place.Mentions).Select(evidence => _sentences.Around(evidence.Span)).Distinct()];
}
