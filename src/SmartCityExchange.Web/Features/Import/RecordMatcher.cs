using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared.Records;

namespace SmartCityExchange.Web.Features.Import;

/// <summary>
/// Finds the record a reading speaks of, by official key, name or alias compared folded, or makes it with its first
/// revision. Everything that could match is loaded once, however many reports are read.
/// </summary>
public sealed class RecordMatcher(ArchiveContext archive, Slugs slugs, RevisionLog revisions)
{
    private readonly Dictionary<(RecordKind, string), NamedRecord> _byName = [];
    private readonly Dictionary<string, Municipality> _byAgs = [];
    private readonly List<Person> _persons = [];
    private readonly HashSet<NamedRecord> _made = [];
    private readonly HashSet<NamedRecord> _enriched = [];

    /// <summary>Loads every existing record that one of the reports may speak of.</summary>
    public async Task LoadAsync(IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        var names = reports.SelectMany(NamesIn).Select(GermanText.Fold).ToHashSet();
        var keys = reports.SelectMany(AgsIn).ToHashSet();
        var found = await archive.Records.Include(r => r.Aliases).AsSplitQuery()
            .Where(r => names.Contains(r.FoldedName) || r.Aliases.Any(a => names.Contains(a.FoldedName)) || (r is Municipality && keys.Contains(((Municipality)r).Ags)))
            .OrderBy(r => r.Id)
            .ToListAsync(cancellationToken);
        await archive.LoadMergedIntoAsync(found.OfType<Municipality>(), cancellationToken);
        foreach (var record in found)
        {
            switch (record)
            {
                case Municipality municipality:
                    _byAgs[municipality.Ags] = (Municipality)municipality.Standing();
                    break;
                case not { TrashedAt: null, MergedIntoId: null }:
                    // Its names are those of the record it was merged into; what is in the trash is thought to be gone.
                    break;
                case Person person:
                    _persons.Add(person);
                    break;
                default:
                    Remember(record);
                    break;
            }
        }

        var persons = _persons.ConvertAll(p => p.Id);
        await archive.SpeakerRoles.Where(s => persons.Contains(s.PersonId)).LoadAsync(cancellationToken);
    }

    /// <summary>The municipality of this official key; for one that was merged into another, that other.</summary>
    public async Task<Municipality> MunicipalityAsync(string ags, CancellationToken cancellationToken)
    {
        if (!_byAgs.TryGetValue(ags, out var municipality))
        {
            var place = Gazetteer.Find(ags) ?? throw new InvalidOperationException($"The gazetteer has no {ags}.");
            municipality = await NewMunicipality.OfAsync(place, slugs, cancellationToken);
            _byAgs[ags] = municipality;
            Made(municipality);
        }
        else if (municipality.TrashedAt is not null)
        {
            // There is one municipality of an official key: a report that names it takes it out of the trash.
            municipality.TrashedAt = null;
            _enriched.Add(municipality);
        }

        return municipality;
    }

    public async Task<Organisation> OrganisationAsync(OrganisationReading reading, CancellationToken cancellationToken) =>
        (Organisation)await NamedAsync(RecordKind.Organisation, reading.Name, reading.Aliases, slug => new Organisation { Slug = slug, Name = reading.Name }, cancellationToken);

    /// <summary>An organisation that was matched or made before, by the name its reading has.</summary>
    public Organisation? Organisation(string name) => _byName.GetValueOrDefault((RecordKind.Organisation, GermanText.Fold(name))) as Organisation;

    public async Task<Project> ProjectAsync(ProjectReading reading, CancellationToken cancellationToken) =>
        (Project)await NamedAsync(RecordKind.Project, reading.Name, reading.Aliases, slug => new Project { Slug = slug, Name = reading.Name }, cancellationToken);

    public async Task<Topic> TopicAsync(TopicReading reading, CancellationToken cancellationToken) =>
        (Topic)await NamedAsync(RecordKind.Topic, reading.Name, reading.Aliases, slug => new Topic { Slug = slug, Name = reading.Name }, cancellationToken);

    /// <summary>
    /// The person of this name. A family name alone means somebody known only if that somebody spoke for the same body
    /// or town: two reports may each speak of another Frau Müller.
    /// </summary>
    public async Task<Person> PersonAsync(SpeakerReading reading, Organisation? organisation, Municipality? municipality, CancellationToken cancellationToken)
    {
        var isFullName = reading.Name != reading.FamilyName;
        var known = _persons.Find(p => Knows(p, reading.Name) && (isFullName || p.Roles.Exists(r => SameBody(r, organisation, municipality))));
        if (known is not null)
        {
            return known;
        }

        var person = new Person
        {
            Slug = await slugs.TakeAsync(RecordKind.Person, reading.Name, organisation?.Name ?? municipality?.Name, cancellationToken),
            Name = reading.Name,
            FamilyName = reading.FamilyName,
        };
        _persons.Add(person);
        Made(person);
        return person;
    }

    /// <summary>Writes the revisions of all records made or given another alias since the matcher was loaded.</summary>
    public void RecordChanges(string savedBy, string note)
    {
        foreach (var record in _made)
        {
            revisions.RecordNew(record, savedBy, note);
        }

        foreach (var record in _enriched.Except(_made))
        {
            revisions.RecordChange(record, savedBy, note);
        }
    }

    private async Task<NamedRecord> NamedAsync(
        RecordKind kind, string name, IReadOnlyList<string> aliases, Func<string, NamedRecord> make, CancellationToken cancellationToken)
    {
        var record = aliases.Prepend(name)
            .Select(n => _byName.GetValueOrDefault((kind, GermanText.Fold(n))))
            .FirstOrDefault(r => r is not null);
        if (record is null)
        {
            record = make(await slugs.TakeAsync(kind, name, null, cancellationToken));
            Made(record);
        }

        foreach (var alias in aliases.Prepend(name).Where(a => !Knows(record, a)))
        {
            record.Aliases.Add(new Alias { Name = alias, Record = record });
            _enriched.Add(record);
        }

        Remember(record);
        return record;
    }

    private void Made(NamedRecord record)
    {
        archive.Records.Add(record);
        _made.Add(record);
    }

    /// <summary>The first record of a name keeps it: one made earlier, or the one whose own name it is.</summary>
    private void Remember(NamedRecord record)
    {
        foreach (var name in record.Aliases.Select(a => a.FoldedName).Prepend(record.FoldedName))
        {
            _byName.TryAdd((record.RecordKind, name), record);
        }
    }

    private static bool Knows(NamedRecord record, string name)
    {
        var folded = GermanText.Fold(name);
        return record.FoldedName == folded || record.Aliases.Exists(a => a.FoldedName == folded);
    }

    private static bool SameBody(SpeakerRole role, Organisation? organisation, Municipality? municipality) =>
        (organisation is not null && (role.Organisation == organisation || (organisation.Id != 0 && role.OrganisationId == organisation.Id)))
        || (municipality is not null && (role.Municipality == municipality || (municipality.Id != 0 && role.MunicipalityId == municipality.Id)));

    private static IEnumerable<string> NamesIn(Report report) =>
        report.Organisations.SelectMany(o => o.Aliases.Prepend(o.Name))
            .Concat(report.Projects.SelectMany(p => p.Aliases.Prepend(p.Name)))
            .Concat(report.Topics.SelectMany(t => t.Aliases.Prepend(t.Name)))
            .Concat(report.Contributions.SelectMany(c => c.Speakers).Select(s => s.Name));

    private static IEnumerable<string> AgsIn(Report report) =>
        report.Municipalities.Select(m => m.Ags)
            .Concat(report.Contributions.SelectMany(c => c.Speakers).Select(s => s.Ags).OfType<string>())
            .Concat(new[] { report.Venue?.Ags, report.PlannedVenue?.Ags }.OfType<string>());
}
