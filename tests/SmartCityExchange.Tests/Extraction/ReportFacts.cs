using System.Globalization;
using SmartCityExchange.Extraction;
using SmartCityExchange.Tests.Golden;

namespace SmartCityExchange.Tests.Extraction;

/// <summary>What the reader found, in the neutral form of the gold.</summary>
internal static class ReportFacts
{
    public static EventFacts Of(string source, Report report)
    {
        var towns = report.Municipalities.Where(place => place.Ags.Length == 8).ToList();
        var districts = report.Municipalities.Where(place => place.Ags.Length == 5).ToList();
        return new EventFacts
        {
            Id = Iso(report) ?? report.Title.Value,
            Title = report.Title.Value,
            Date = Iso(report),
            EndDate = report.EndDate?.Value.ToString("O", CultureInfo.InvariantCulture),
            Format = report.Attendance?.Value.ToString().ToLowerInvariant(),
            FormatEvidence = report.Attendance is { } attendance ? Sentence(source, attendance.Evidence) : null,
            Venue = Building(report.Venue),
            VenueCity = Town(report.Venue?.Ags),
            VenueEvidence = report.Venue is { } venue ? Sentence(source, venue.Evidence) : null,
            PlannedVenue = Building(report.PlannedVenue),
            PlannedVenueCity = Town(report.PlannedVenue?.Ags),
            Platform = report.Platform?.Value,
            SeriesNumber = report.SeriesNumber?.Value,
            Persons = [.. report.Contributions.SelectMany(one => one.Speakers).DistinctBy(speaker => speaker.Name).Select(speaker => Person(source, speaker))],
            Municipalities = [.. towns.Where(place => !place.OnlyInNames).Select(place => place.Name)],
            MunicipalitiesInOrg = [.. towns.Where(place => place.OnlyInNames).Select(place => place.Name)],
            MunicipalityRole = towns.ToDictionary(place => place.Name, place => RoleName(place.Roles[0])),
            MunicipalityRoleAlso = towns.ToDictionary(place => place.Name, place => (IReadOnlyList<string>)[.. place.Roles.Skip(1).Select(RoleName)]),
            MunicipalityEvidence = towns.ToDictionary(place => place.Name, place => SentencesOf(source, place)),
            Districts = [.. districts.Select(place => place.Name)],
            DistrictRole = districts.ToDictionary(place => place.Name, place => RoleName(place.Roles[0])),
            DistrictEvidence = districts.ToDictionary(place => place.Name, place => SentencesOf(source, place)),
            Organisations = [.. report.Organisations.Select(body => body.Name)],
            Projects = [.. report.Projects.Select(project => project.Name)],
            Topics = [.. report.Topics.Select(topic => topic.Name)],
        };
    }

    private static string? Iso(Report report) => report.Date?.Value.ToString("O", CultureInfo.InvariantCulture);

    private static PersonFacts Person(string source, SpeakerReading speaker) => new()
    {
        Name = speaker.Name,
        Title = speaker.AcademicTitle,
        Role = speaker.Function,
        Organisation = speaker.Organisation,
        Municipality = Town(speaker.Ags),
        Unit = speaker.Unit,
        Evidence = Sentence(source, speaker.Evidence),
    };

    private static string Sentence(string source, Evidence evidence) => Sentences.Around(source, evidence.Span).In(source);

    private static IReadOnlyList<string> SentencesOf(string source, MunicipalityReading place) =>
        [.. place.Roles.Select(role => role.Evidence).Concat(place.Mentions).Select(evidence => Sentence(source, evidence)).Distinct()];

    private static string RoleName(RoleReading role) => role.Role.ToString().ToLowerInvariant();

    private static string? Town(string? ags) => ags is null ? null : Gazetteer.Find(ags)!.Name;

    /// <summary>Where the text names the town alone, there is no building.</summary>
    private static string? Building(VenueReading? venue) => venue is null || venue.Name == Town(venue.Ags) ? null : venue.Name;
}
