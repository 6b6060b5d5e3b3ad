using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Addresses;
using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Web.Features.Import;

/// <summary>Makes events of reports, linked to records that exist or are made on the way, each with its first revision.</summary>
public sealed class EventBuilder(ArchiveContext archive, RecordMatcher records, PlaceMatcher places, Slugs slugs, RevisionLog revisions, TimeProvider clock)
{
    /// <summary>Adds the events and everything new they link to the context; nothing is saved yet.</summary>
    public async Task<IReadOnlyList<Event>> BuildAsync(Source source, IReadOnlyList<DatedReport> dated, ImportOrder order, CancellationToken cancellationToken)
    {
        var reports = dated.Select(d => d.Report).ToList();
        await records.LoadAsync(reports, order, cancellationToken);
        await places.LoadAsync(reports, order, cancellationToken);
        List<Event> built = [];
        foreach (var report in dated)
        {
            built.Add(await BuildAsync(source, report, order.Status, cancellationToken));
        }

        var note = order.Note ?? source.FileName;
        records.RecordChanges(order.SavedBy, note);
        foreach (var e in built)
        {
            revisions.RecordNew(e, order.SavedBy, note);
        }

        return built;
    }

    /// <summary>The record that each name of the reports stands for, by its question.</summary>
    public IReadOnlyDictionary<string, NamedRecord> Meant => records.Meant;

    private async Task<Event> BuildAsync(Source source, DatedReport dated, EventStatus status, CancellationToken cancellationToken)
    {
        var (date, report) = dated;
        var title = report.Title.Value;
        var made = new Event
        {
            Slug = await slugs.TakeAsync(RecordKind.Event, $"{date:yyyy-MM-dd} {title}", null, cancellationToken),
            Title = title,
            Date = date,
            EndDate = report.EndDate?.Value,
            Attendance = report.Attendance is { } attendance ? Of(attendance.Value) : null,
            Platform = report.Platform?.Value,
            Venue = await places.VenueAsync(report.Venue, cancellationToken),
            PlannedVenue = await places.VenueAsync(report.PlannedVenue, cancellationToken),
            Series = places.Series(title, report.SeriesNumber is not null),
            SeriesNumber = report.SeriesNumber?.Value,
            Report = report.Body.In(source.Text),
            Status = status,
            Source = source,
            SourceStart = report.Section.Start,
            SourceLength = report.Section.Length,
            ChangedAt = clock.GetUtcNow().UtcDateTime,
        };
        archive.Events.Add(made);
        var mentions = new MentionBook(made, source.Text, report.Body);
        mentions.AddFields(report);
        await LinkAsync(made, mentions, report, cancellationToken);
        await AddContributionsAsync(made, mentions, report, cancellationToken);
        return made;
    }

    private async Task LinkAsync(Event made, MentionBook mentions, Report report, CancellationToken cancellationToken)
    {
        foreach (var reading in report.Municipalities)
        {
            var town = await records.MunicipalityAsync(reading.Ags, cancellationToken);
            Involve(made, mentions, town, reading.Roles, reading.Mentions, reading.OnlyInNames);
        }

        foreach (var reading in report.Organisations)
        {
            var body = await records.OrganisationAsync(reading, cancellationToken);
            Involve(made, mentions, body, reading.Roles, reading.Mentions);
        }

        foreach (var reading in report.Projects)
        {
            var project = await records.ProjectAsync(reading, cancellationToken);
            Involve(made, mentions, project, Subject(reading.Mentions), reading.Mentions);
        }

        foreach (var reading in report.Topics)
        {
            var topic = await records.TopicAsync(reading, cancellationToken);
            Involve(made, mentions, topic, Subject(reading.Mentions), reading.Mentions);
        }

        foreach (var reading in report.Questions)
        {
            var question = await records.QuestionAsync(reading.Value, cancellationToken);
            Involve(made, mentions, question, Subject([reading.Evidence]), [reading.Evidence]);
        }

        foreach (var reading in report.Announcements)
        {
            var announcement = await records.AnnouncementAsync(reading.Value, cancellationToken);
            Involve(made, mentions, announcement, Subject([reading.Evidence]), [reading.Evidence]);
        }
    }

    private static void Involve(
        Event made, MentionBook mentions, NamedRecord record, IEnumerable<(InvolvementRole Role, Evidence Evidence)> roles, IEnumerable<Evidence> places, bool onlyInName = false)
    {
        foreach (var place in places)
        {
            mentions.Add(record, place);
        }

        foreach (var (role, evidence) in roles)
        {
            if (!made.Involvements.Exists(i => i.Record == record && i.Role == role))
            {
                made.Involvements.Add(new Involvement { Event = made, Record = record, Role = role, OnlyInName = onlyInName, Evidence = mentions.Add(record, evidence) });
            }
        }
    }

    private static void Involve(
        Event made, MentionBook mentions, NamedRecord record, IEnumerable<RoleReading> roles, IEnumerable<Evidence> places, bool onlyInName = false) =>
        Involve(made, mentions, record, roles.Select(r => (Of(r.Role), r.Evidence)), places, onlyInName);

    private async Task AddContributionsAsync(Event made, MentionBook mentions, Report report, CancellationToken cancellationToken)
    {
        foreach (var reading in report.Contributions)
        {
            var contribution = new Contribution
            {
                Event = made,
                Number = made.Contributions.Count + 1,
                Start = reading.Passage.Start - report.Body.Start,
                Length = reading.Passage.Length,
            };
            made.Contributions.Add(contribution);
            foreach (var speaker in reading.Speakers)
            {
                contribution.Speakers.Add(await SpeakerAsync(contribution, mentions, speaker, cancellationToken));
            }
        }
    }

    private async Task<SpeakerRole> SpeakerAsync(Contribution contribution, MentionBook mentions, SpeakerReading reading, CancellationToken cancellationToken)
    {
        var organisation = reading.Organisation is { } name ? records.Organisation(name) : null;
        var municipality = reading.Ags is { } ags ? await records.MunicipalityAsync(ags, cancellationToken) : null;
        var person = await records.PersonAsync(reading, organisation, municipality, cancellationToken);
        foreach (var place in reading.Mentions)
        {
            mentions.Add(person, place);
        }

        var role = new SpeakerRole
        {
            Contribution = contribution,
            Position = contribution.Speakers.Count + 1,
            Person = person,
            BilledName = reading.AcademicTitle is { } title ? $"{title} {reading.Name}" : reading.Name,
            AcademicTitle = reading.AcademicTitle,
            Function = reading.Function,
            Unit = reading.Unit,
            Organisation = organisation,
            Municipality = municipality,
            Part = Of(reading.Part),
            Evidence = mentions.Add(person, reading.Evidence),
        };
        person.Roles.Add(role);
        return role;
    }

    private static IEnumerable<(InvolvementRole, Evidence)> Subject(IEnumerable<Evidence> places) =>
        places.Take(1).Select(place => (InvolvementRole.Subject, place));

    internal static AttendanceMode Of(Attendance attendance) => attendance switch
    {
        Attendance.OnSite => AttendanceMode.OnSite,
        Attendance.Online => AttendanceMode.Online,
        Attendance.Hybrid => AttendanceMode.Hybrid,
        _ => throw new ArgumentOutOfRangeException(nameof(attendance)),
    };

    internal static InvolvementRole Of(Role role) => role switch
    {
        Role.Host => InvolvementRole.Host,
        Role.Presents => InvolvementRole.Presents,
        Role.Supports => InvolvementRole.Supports,
        Role.Mentioned => InvolvementRole.Mentioned,
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    internal static Archive.SpeakerPart Of(Extraction.SpeakerPart part) => part switch
    {
        Extraction.SpeakerPart.Talk => Archive.SpeakerPart.Talk,
        Extraction.SpeakerPart.Welcome => Archive.SpeakerPart.Welcome,
        Extraction.SpeakerPart.Moderation => Archive.SpeakerPart.Moderation,
        Extraction.SpeakerPart.Panel => Archive.SpeakerPart.Panel,
        Extraction.SpeakerPart.Quoted => Archive.SpeakerPart.Quoted,
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };
}
