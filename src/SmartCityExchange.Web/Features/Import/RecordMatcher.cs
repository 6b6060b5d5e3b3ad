using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Addresses;
using SmartCityExchange.Web.Archive.Records;
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
    private readonly Dictionary<string, NamedRecord> _answers = [];
    private readonly Dictionary<string, NamedRecord> _meant = [];
    private ImportOrder _order = ImportOrder.OfOperator;

    /// <summary>The record that each name stands for, by its question.</summary>
    public IReadOnlyDictionary<string, NamedRecord> Meant => _meant;

    /// <summary>Loads every existing record that one of the reports may speak of, or that somebody says one does.</summary>
    public async Task LoadAsync(IReadOnlyList<Report> reports, ImportOrder order, CancellationToken cancellationToken)
    {
        _order = order;
        var names = reports.SelectMany(NamesIn).Select(GermanText.Fold).ToHashSet();
        var keys = reports.SelectMany(AgsIn).Concat(order.Answers.Values).ToHashSet();
        var answers = order.Answers.Values.Select(answer => Guid.TryParse(answer, out var key) ? key : Guid.Empty).ToHashSet();
        var found = await archive.Records.Include(r => r.Aliases).AsSplitQuery()
            .Where(r => names.Contains(r.FoldedName) || r.Aliases.Any(a => names.Contains(a.FoldedName)) || answers.Contains(r.Key) || (r is Municipality && keys.Contains(((Municipality)r).Ags)))
            .OrderBy(r => r.Id)
            .ToListAsync(cancellationToken);
        await archive.LoadMergedIntoAsync(found, cancellationToken);
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

        foreach (var (question, answer) in order.Answers)
        {
            if (found.Find(r => r.Key.ToString() == answer) is { } meant)
            {
                _answers[question] = meant.Standing();
            }
        }

        var persons = _persons.ConvertAll(p => p.Id);
        await archive.SpeakerRoles.Where(s => persons.Contains(s.PersonId)).LoadAsync(cancellationToken);
    }

    /// <summary>
    /// The municipality of this key, or the one of the same name that somebody says is meant; for one that was merged into another, that other.
    /// </summary>
    public async Task<Municipality> MunicipalityAsync(string read, CancellationToken cancellationToken)
    {
        var ags = _order.Answers.GetValueOrDefault(NameQuestion.Of(RecordKind.Municipality, read)) is { } meant && Gazetteer.Find(meant) is not null ? meant : read;
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

        _meant[NameQuestion.Of(RecordKind.Municipality, read)] = municipality;
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

    /// <summary>The question asked in these words.</summary>
    public async Task<Question> QuestionAsync(string words, CancellationToken cancellationToken) =>
        (Question)await NamedAsync(RecordKind.Question, words, [], slug => new Question { Slug = slug, Name = words }, cancellationToken);

    public async Task<Announcement> AnnouncementAsync(string words, CancellationToken cancellationToken) =>
        (Announcement)await NamedAsync(RecordKind.Announcement, words, [], slug => new Announcement { Slug = slug, Name = words }, cancellationToken);

    /// <summary>
    /// The person of this name. A family name alone means somebody known only if that somebody spoke for the same body
    /// or town: two reports may each speak of another Frau Müller.
    /// </summary>
    public async Task<Person> PersonAsync(SpeakerReading reading, Organisation? organisation, Municipality? municipality, CancellationToken cancellationToken)
    {
        var isFullName = reading.Name != reading.FamilyName;
        var known = Answer(RecordKind.Person, reading.Name) as Person
            ?? _persons.Find(p => Knows(p, reading.Name) && MayBe(p, reading.Name) && (isFullName || p.Roles.Exists(r => SameBody(r, organisation, municipality))));
        return (Person)(_meant[NameQuestion.Of(RecordKind.Person, reading.Name)] = known ?? await NewPersonAsync(reading, organisation, municipality, cancellationToken));
    }

    private async Task<Person> NewPersonAsync(SpeakerReading reading, Organisation? organisation, Municipality? municipality, CancellationToken cancellationToken)
    {
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
        var record = Answer(kind, name) ?? aliases.Prepend(name)
            .Select(n => _byName.GetValueOrDefault((kind, GermanText.Fold(n))))
            .FirstOrDefault(r => r is not null && MayBe(r, name));
        if (record is null)
        {
            record = make(await slugs.TakeAsync(kind, name, null, cancellationToken));
            Made(record);
        }

        // A draft changes nothing of what the public sees: a record that exists learns no name from it.
        foreach (var alias in aliases.Prepend(name).Where(a => !Knows(record, a) && (_order.Status == EventStatus.Published || _made.Contains(record))))
        {
            record.Aliases.Add(new Alias { Name = alias, Record = record });
            _enriched.Add(record);
        }

        Remember(record);
        _byName[(kind, GermanText.Fold(name))] = record;
        _meant[NameQuestion.Of(kind, name)] = record;
        return record;
    }

    /// <summary>The record somebody says is meant by the name.</summary>
    private NamedRecord? Answer(RecordKind kind, string name) =>
        _answers.GetValueOrDefault(NameQuestion.Of(kind, name)) is { } meant && meant.RecordKind == kind ? meant : null;

    /// <summary>False for a record of the archive when somebody says that the name means none of them.</summary>
    private bool MayBe(NamedRecord record, string name) =>
        _made.Contains(record) || _order.Answers.GetValueOrDefault(NameQuestion.Of(record.RecordKind, name)) != NameQuestion.MakeNew;

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
            .Concat(report.Questions.Concat(report.Announcements).Select(s => s.Value))
            .Concat(report.Contributions.SelectMany(c => c.Speakers).Select(s => s.Name));

    private static IEnumerable<string> AgsIn(Report report) =>
        report.Municipalities.Select(m => m.Ags)
            .Concat(report.Contributions.SelectMany(c => c.Speakers).Select(s => s.Ags).OfType<string>())
            .Concat(new[] { report.Venue?.Ags, report.PlannedVenue?.Ags }.OfType<string>());
}
