using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Addresses;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Search.Index;

namespace SmartCityExchange.Tests.Support;

/// <summary>Writes events straight into the archive, with revisions and search index, for tests that need no report to be read.</summary>
public sealed class Given(IServiceProvider services)
{
    private const string Writer = "Test";

    private static int _towns;

    private readonly ArchiveContext _archive = services.GetRequiredService<ArchiveContext>();
    private readonly RevisionLog _revisions = services.GetRequiredService<RevisionLog>();
    private readonly Slugs _slugs = services.GetRequiredService<Slugs>();

    /// <summary>
    /// One event. Towns, bodies, projects, topics and speakers that the archive has by name are linked, others are made.
    /// Each name that stands in the report is mentioned there; without a report, one is written that names them all.
    /// The first town is the host, the others report; speaker n speaks for town n, as far as there is one.
    /// </summary>
    public async Task<Event> Event(
        string title = "Erfahrungsaustausch", string date = "2021-11-10", string[]? towns = null, string[]? speakers = null,
        string[]? organisations = null, string[]? projects = null, string[]? topics = null, string? report = null, EventStatus status = EventStatus.Published, AttendanceMode? attendance = null)
    {
        var names = new[] { towns, speakers, organisations, projects, topics }.SelectMany(n => n ?? []);
        report ??= "Es geht um " + string.Join(", ", names.DefaultIfEmpty("den Austausch")) + ".";
        var made = new Event
        {
            Slug = await _slugs.TakeAsync(RecordKind.Event, $"{date} {title}", null, CancellationToken.None),
            Title = title,
            Date = DateOnly.Parse(date, CultureInfo.InvariantCulture),
            Report = report,
            Status = status,
            Attendance = attendance,
            ChangedAt = DateTime.UtcNow,
        };
        _archive.Events.Add(made);
        var municipalities = await All<Municipality>(towns, NewTown);
        foreach (var town in municipalities)
        {
            Involve(made, town, made.Involvements.Count == 0 ? InvolvementRole.Host : InvolvementRole.Presents);
        }

        foreach (var record in await All<Organisation>(organisations, (slug, name) => new Organisation { Slug = slug, Name = name }))
        {
            Involve(made, record, InvolvementRole.Presents);
        }

        foreach (var record in await All<Project>(projects, (slug, name) => new Project { Slug = slug, Name = name }))
        {
            Involve(made, record, InvolvementRole.Subject);
        }

        foreach (var record in await All<Topic>(topics, (slug, name) => new Topic { Slug = slug, Name = name }))
        {
            Involve(made, record, InvolvementRole.Subject);
        }

        var persons = await All<Person>(speakers, (slug, name) => new Person { Slug = slug, Name = name, FamilyName = name.Split(' ')[^1] });
        AddSpeakers(made, persons, municipalities);
        _revisions.RecordNew(made, Writer, null);
        await _archive.SaveChangesAsync();
        await services.GetRequiredService<SearchIndexer>().UpdateAsync([made.Id], CancellationToken.None);
        return made;
    }

    /// <summary>A house nothing was held at yet.</summary>
    public async Task<Venue> Venue(string name)
    {
        var made = new Venue { Name = name };
        _archive.Venues.Add(made);
        _revisions.RecordNew(made, Writer, null);
        await _archive.SaveChangesAsync();
        return made;
    }

    /// <summary>Events on following days that differ in everything: event 3 has town "Stadt 3", speaker "Vera Vortrag3", topic "Thema 3" and so on.</summary>
    public async Task Events(int count)
    {
        for (var i = 1; i <= count; i++)
        {
            await Event(
                $"Austausch {i}", new DateOnly(2020, 1, 1).AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), [$"Stadt {i}"],
                [$"Vera Vortrag{i}"], [$"Verband {i}"], [$"Projekt {i}"], [$"Thema {i}"]);
        }
    }

    private static void AddSpeakers(Event made, List<Person> persons, List<Municipality> towns)
    {
        foreach (var (person, index) in persons.Select((p, i) => (p, i)))
        {
            var contribution = new Contribution { Event = made, Number = index + 1, Start = 0, Length = made.Report.Length };
            made.Contributions.Add(contribution);
            contribution.Speakers.Add(new SpeakerRole
            {
                Contribution = contribution,
                Position = 1,
                Person = person,
                BilledName = person.Name,
                Function = "Projektleitung",
                Municipality = index < towns.Count ? towns[index] : null,
                Evidence = Mention(made, person),
            });
        }
    }

    private static void Involve(Event made, NamedRecord record, InvolvementRole role) =>
        made.Involvements.Add(new Involvement { Event = made, Record = record, Role = role, Evidence = Mention(made, record) });

    private static Mention? Mention(Event made, NamedRecord record)
    {
        var start = made.Report.IndexOf(record.Name, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var mention = new Mention { Event = made, Record = record, Quote = record.Name, Start = start, Rule = "test.name" };
        made.Mentions.Add(mention);
        return mention;
    }

    private async Task<List<T>> All<T>(string[]? names, Func<string, string, T> make)
        where T : NamedRecord
    {
        List<T> records = [];
        foreach (var name in names ?? [])
        {
            var record = await _archive.Set<T>().SingleOrDefaultAsync(r => r.Name == name);
            if (record is null)
            {
                record = make(GermanText.Slug(name), name);
                _archive.Add(record);
                _revisions.RecordNew(record, Writer, null);
            }

            records.Add(record);
        }

        return records;
    }

    private static Municipality NewTown(string slug, string name) => new()
    {
        Slug = slug,
        Name = name,
        // No state has the number 99.
        Ags = "99" + Interlocked.Increment(ref _towns).ToString("000000", CultureInfo.InvariantCulture),
        Kind = MunicipalityKind.Town,
        DistrictName = "Kreis Muster",
        State = "Nordrhein-Westfalen",
    };
}
