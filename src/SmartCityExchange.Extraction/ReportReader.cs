using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Events.Attending;
using SmartCityExchange.Extraction.Events.Venues;
using SmartCityExchange.Extraction.Facts;
using SmartCityExchange.Extraction.Layout;
using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Projects;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction;

/// <summary>Reads the source text of one or several event reports into facts, each with the span that says it.</summary>
public static class ReportReader
{
    /// <summary>The reports in the order of the source.</summary>
    /// <exception cref="UnreadableReportException">The text holds no readable event.</exception>
    public static IReadOnlyList<Report> Read(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var plain = SourceText.Of(source);
        var sections = ReportSplitter.Split(plain.Text);
        var top = Math.Min(sections[0].Title.Start, sections[0].Body.Start);
        var publishers = Publisher.Above(plain, top);
        var letterhead = Letterhead.Of(plain, top);
        return [.. sections.Select(section => ReadSection(plain, section, publishers, letterhead))];
    }

    private static Report ReadSection(SourceText plain, EventSection section, IReadOnlyList<OrganisationReading> publishers, Letterhead? letterhead)
    {
        var title = new ReportText(plain, section.Title);
        var headline = section.Headline is { } line ? new ReportText(plain, line) : title;
        var reading = new Reading(new ReportText(plain, section.Body));
        reading.Places.RemoveWhere(place => reading.Asides.HidesAll(place.Range.First));
        ProjectFinder.Find(reading);
        OrganisationFinder.Find(reading);
        PersonFinder.Find(reading);
        OwnBody.Complete(reading, publishers);

        var held = VenueRule.Find(reading, planned: false);
        var planned = VenueRule.Find(reading, planned: true);
        held = VenueTown.Complete(reading, headline, held, planned, letterhead);
        var attendance = AttendanceReading.Of(reading, title, held?.Venue, VenueRule.IsBuilding(held));
        held = attendance.Attendance?.Value == Attendance.Online ? null : held;
        var ownHead = letterhead is { IsTown: true } && plain.ToSource(section.Section).Contains(letterhead.Evidence.Span) ? letterhead : null;
        var people = PeopleFacts.Of(reading, HostOf(reading, held ?? planned), held?.Venue.Ags is { } ags && ags != ownHead?.Town.Ags ? null : ownHead?.Town);
        var organisations = OrganisationFacts.Of(reading, people);
        var municipalities = MunicipalityFacts.WithHeadline(headline, MunicipalityFacts.Of(reading, people, held, planned), held?.Venue);
        municipalities = MunicipalityFacts.WithPublisher(ownHead, municipalities, held?.Venue, people);
        return new Report
        {
            Section = plain.ToSource(section.Section),
            Body = plain.ToSource(section.Body),
            Title = new Fact<string>(TitleWords.Of(title, section.TitleRule), new Evidence(plain.ToSource(section.Title), section.TitleRule)),
            Date = section.Date is { } date ? new Fact<DateOnly>(date.First, DateEvidence(plain, date)) : null,
            EndDate = section.Date is { Last: { } last } range ? new Fact<DateOnly>(last, DateEvidence(plain, range)) : null,
            SeriesNumber = SeriesNumberRule.Find(title, reading),
            Attendance = attendance.Attendance,
            Platform = attendance.Platform,
            Venue = held?.Venue,
            PlannedVenue = planned?.Venue,
            Contributions = ContributionFacts.Of(reading, people, municipalities),
            Municipalities = municipalities,
            Organisations = Publisher.Added(plain.ToSource(section.Section), publishers, organisations),
            Projects = NamedFacts.Projects(reading),
            Topics = NamedFacts.Topics(reading),
            Questions = QuestionFacts.Of(reading),
            Announcements = AnnouncementFacts.Of(reading),
        };
    }

    /// <summary>The words that name the town of the event; where only the title does, those of the body that name it again.</summary>
    private static Mark<PlaceMention>? HostOf(Reading reading, FoundVenue? venue) =>
        venue?.Place ?? (venue?.Venue.Ags is { } ags ? reading.Places.InOrder.FirstOrDefault(place => place.Value.Place.Ags == ags && !reading.IsInName(place.Range.First)) : null);

    private static Evidence DateEvidence(SourceText plain, EventDate date) => new(plain.ToSource(date.Words), date.Rule);
}
