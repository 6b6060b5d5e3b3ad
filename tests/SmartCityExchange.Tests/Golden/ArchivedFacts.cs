using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Golden;

/// <summary>What the archive holds of its events, in the neutral form of the gold.</summary>
internal static class ArchivedFacts
{
    public static async Task<IReadOnlyList<EventFacts>> ReadAsync(ArchiveContext archive)
    {
        var events = await archive.Events.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(e => e.Venue!.Municipality)
            .Include(e => e.PlannedVenue!.Municipality)
            .Include(e => e.Mentions)
            .Include(e => e.Involvements).ThenInclude(i => i.Record)
            .Include(e => e.Contributions).ThenInclude(c => c.Speakers).ThenInclude(s => s.Person)
            .Include(e => e.Contributions).ThenInclude(c => c.Speakers).ThenInclude(s => s.Organisation)
            .Include(e => e.Contributions).ThenInclude(c => c.Speakers).ThenInclude(s => s.Municipality)
            .Include(e => e.Contributions).ThenInclude(c => c.Speakers).ThenInclude(s => s.Evidence)
            .NewestFirst()
            .ToListAsync();
        return [.. events.Select(Of)];
    }

    private static EventFacts Of(Event e)
    {
        var places = e.Involvements.Where(i => i.Record is Municipality).ToLookup(i => (Municipality)i.Record!);
        var towns = places.Where(p => p.Key.Kind != MunicipalityKind.District).ToList();
        var districts = places.Where(p => p.Key.Kind == MunicipalityKind.District).ToList();
        return new EventFacts
        {
            Id = Iso(e.Date),
            Title = e.Title,
            Date = Iso(e.Date),
            EndDate = e.EndDate is { } end ? Iso(end) : null,
            Format = e.Attendance?.ToString().ToLowerInvariant(),
            FormatEvidence = SentenceOf(e, EventField.Attendance),
            Venue = Building(e.Venue),
            VenueCity = e.Venue?.Municipality?.Name,
            VenueEvidence = SentenceOf(e, EventField.Venue),
            PlannedVenue = Building(e.PlannedVenue),
            PlannedVenueCity = e.PlannedVenue?.Municipality?.Name,
            Platform = e.Platform,
            SeriesNumber = e.SeriesNumber,
            Persons = [.. e.Contributions.SelectMany(c => c.Speakers).DistinctBy(s => s.PersonId).Select(s => Of(e, s))],
            Municipalities = [.. towns.Where(t => !t.First().OnlyInName).Select(t => t.Key.Name)],
            MunicipalitiesInOrg = [.. towns.Where(t => t.First().OnlyInName).Select(t => t.Key.Name)],
            MunicipalityRole = StrongestRoles(towns),
            MunicipalityRoleAlso = towns.ToDictionary(t => t.Key.Name, t => (IReadOnlyList<string>)[.. t.OrderBy(i => i.Role).Skip(1).Select(RoleName)]),
            MunicipalityEvidence = SentencesOf(e, towns),
            Districts = [.. districts.Select(d => d.Key.Name)],
            DistrictRole = StrongestRoles(districts),
            DistrictEvidence = SentencesOf(e, districts),
            Organisations = Names<Organisation>(e),
            Projects = Names<Project>(e),
            Topics = Names<Topic>(e),
        };
    }

    private static PersonFacts Of(Event e, SpeakerRole speaker) => new()
    {
        Name = speaker.Person!.Name,
        Title = speaker.AcademicTitle,
        Role = speaker.Function,
        Organisation = speaker.Organisation?.Name,
        Municipality = speaker.Municipality?.Name,
        Unit = speaker.Unit,
        Evidence = Sentence(e, speaker.Evidence!),
    };

    private static Dictionary<string, string> StrongestRoles(IEnumerable<IGrouping<Municipality, Involvement>> places) =>
        places.ToDictionary(p => p.Key.Name, p => RoleName(p.MinBy(i => i.Role)!));

    private static Dictionary<string, IReadOnlyList<string>> SentencesOf(Event e, IEnumerable<IGrouping<Municipality, Involvement>> places) =>
        places.ToDictionary(p => p.Key.Name, p => (IReadOnlyList<string>)[.. e.Mentions.Where(m => m.RecordId == p.Key.Id).Select(m => Sentence(e, m)).Distinct()]);

    private static List<string> Names<T>(Event e)
        where T : NamedRecord => [.. e.Involvements.Select(i => i.Record).OfType<T>().Select(r => r.Name).Distinct()];

    private static string? SentenceOf(Event e, EventField field) => e.Mentions.Find(m => m.Field == field) is { } mention ? Sentence(e, mention) : null;

    private static string Sentence(Event e, Mention mention) => Sentences.Around(e.Report, new Span(mention.Start!.Value, mention.Quote.Length)).In(e.Report);

    /// <summary>Where the text names the town alone, there is no building.</summary>
    private static string? Building(Venue? venue) => venue is null || venue.Name == venue.Municipality?.Name ? null : venue.Name;

    private static string RoleName(Involvement involvement) => involvement.Role.ToString().ToLowerInvariant();

    private static string Iso(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);
}
