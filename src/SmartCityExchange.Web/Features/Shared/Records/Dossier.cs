using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Citing;

namespace SmartCityExchange.Web.Features.Shared.Records;

/// <summary>Everything the archive knows of one record, event by event, each statement with the sentence that says it.</summary>
/// <param name="Record">The record itself.</param>
/// <param name="Subtitle">What it is or where it lies, or null.</param>
/// <param name="Aliases">Its other names.</param>
/// <param name="Entries">The events that link it, newest first; of a long dossier those of one page.</param>
/// <param name="ChangedAt">When the record or one of the events last changed, UTC.</param>
public sealed record Dossier(RecordLink Record, string? Subtitle, IReadOnlyList<string> Aliases, IReadOnlyList<Dossier.Entry> Entries, DateTime ChangedAt)
{
    /// <summary>So many events stand on a page.</summary>
    public const int PageSize = 25;

    public int Page { get; init; } = 1;

    /// <summary>How many events link it, on all pages.</summary>
    public required int Events { get; init; }

    public int Pages => Pager.PagesOf(Events, PageSize);

    /// <summary>Of a municipality, what the official list says.</summary>
    public OfficialPlace? Official { get; init; }

    /// <param name="Ags">Its official key.</param>
    public sealed record OfficialPlace(string Ags, MunicipalityKind Kind, string? DistrictName, string State);

    /// <summary>Of a topic, those around it.</summary>
    public TopicKin? Kin { get; init; }

    /// <summary>Of a question, who answered it.</summary>
    public QuestionAnswers? Answers { get; init; }

    /// <summary>Of something announced, how it went on.</summary>
    public AnnouncementSequel? Sequel { get; init; }

    /// <summary>What its passages speak of besides.</summary>
    public Company Company { get; } = Company.Of(Entries);

    /// <summary>What the page answers.</summary>
    public string Question => Record.Kind switch
    {
        RecordKind.Municipality => $"Was hat {Record.Name} gemacht?",
        RecordKind.Person when Entries.Any(e => e.Speakers.Count > 0) => $"Wovon hat {Record.Name} berichtet?",
        RecordKind.Question => "Wo die Berichte danach fragen",
        RecordKind.Announcement => "Was die Berichte dazu sagen",
        _ => $"Was sagen die Berichte über {Record.Name}?",
    };

    public Citation Citation => new(Record.Kind, Record.Slug, Record.Name, BerlinTime.Day(ChangedAt));

    /// <param name="Event">The event.</param>
    /// <param name="Roles">How the record took part, the strongest role first.</param>
    /// <param name="OnlyInName">A municipality that is named only inside other names.</param>
    /// <param name="Speakers">The record as billed; for a body or town the people who spoke for it, for what is spoken of those who did.</param>
    /// <param name="Statements">The sentences that name it, in the order of the report.</param>
    /// <param name="Passages">The passages that concern it, in the order of the report.</param>
    /// <param name="IsAdded">Staff added it, no words of the source name it.</param>
    public sealed record Entry(
        EventLink Event,
        IReadOnlyList<InvolvementRole> Roles,
        bool OnlyInName,
        IReadOnlyList<BilledSpeaker> Speakers,
        IReadOnlyList<Statement> Statements,
        IReadOnlyList<DossierPassage> Passages,
        bool IsAdded,
        Citation Citation)
    {
        /// <summary>How it took part, in words; what merely says that the event dealt with it is left out.</summary>
        public IReadOnlyList<string> WrittenRoles => OnlyInName
            ? ["nur im Namen einer Organisation oder eines Projekts"]
            : [.. Roles.Where(r => r != InvolvementRole.Subject).Select(Words.Of)];

        /// <summary>What is said for it without naming it.</summary>
        public IEnumerable<DossierPassage> Unnamed => Passages.Where(p => !p.IsNamed);

        /// <summary>The other records of one kind in its passages.</summary>
        public IReadOnlyList<RecordLink> Beside(RecordKind kind) => [.. Passages.SelectMany(p => p.Beside).Where(r => r.Kind == kind).Distinct()];
    }

    /// <param name="Sentence">The words of the report.</param>
    /// <param name="Marks">The places in the sentence that name the record.</param>
    /// <param name="MentionId">The first of them, to link to.</param>
    /// <param name="Passage">The number of the passage it stands in.</param>
    public sealed record Statement(string Sentence, IReadOnlyList<Span> Marks, int MentionId, int? Passage);

    /// <summary>The dossier of a record that has a public page, read in a fixed number of queries; null when there is none, or no such page of it.</summary>
    /// <param name="page">Which page of it; null for all of it.</param>
    public static async Task<Dossier?> FindAsync(ArchiveContext archive, RecordKind kind, string slug, CancellationToken cancellationToken, int? page = null)
    {
        var record = await archive.Records.AsNoTracking().Public().Include(r => r.Aliases)
            .SingleOrDefaultAsync(r => r.RecordKind == kind && r.Slug == slug, cancellationToken);
        if (record is null)
        {
            return null;
        }

        var speakers = (await Speaking(archive, record).Billed().ToListAsync(cancellationToken)).ToLookup(s => s.EventId);
        var roles = (await archive.Involvements
            .Where(i => i.RecordId == record.Id && i.Event!.Status == EventStatus.Published)
            .OrderBy(i => i.Role)
            .Select(i => new { i.EventId, i.Role, i.OnlyInName })
            .ToListAsync(cancellationToken)).ToLookup(i => i.EventId);
        var places = (await archive.Mentions
            .Where(m => m.RecordId == record.Id && m.Event!.Status == EventStatus.Published)
            .OrderBy(m => m.Start).ThenBy(m => m.Id)
            .Select(m => new Place(m.EventId, m.Id, m.Start, m.Quote))
            .ToListAsync(cancellationToken)).ToLookup(m => m.EventId);
        var ids = speakers.Select(g => g.Key).Concat(roles.Select(g => g.Key)).Concat(places.Select(g => g.Key)).ToHashSet();
        var order = await archive.Events.Published().NewestFirst().Where(e => ids.Contains(e.Id)).Select(e => new { e.Id, e.ChangedAt }).ToListAsync(cancellationToken);
        // Questions and announcements need their first event beside the last.
        var shown = page is { } number && !kind.IsSentence ? order.Skip((number - 1) * PageSize).Take(PageSize).Select(e => e.Id).ToList() : order.ConvertAll(e => e.Id);
        if (shown.Count == 0)
        {
            return null;
        }

        var events = await archive.Events.Published().NewestFirst().Where(e => shown.Contains(e.Id))
            .Select(e => new { e.Id, Link = new EventLink(e.Slug, e.Title, e.Date, e.EndDate), e.Report, Series = e.Series!.Name, e.SeriesNumber, e.ChangedAt })
            .ToListAsync(cancellationToken);
        var others = (await archive.Mentions
            .Where(m => shown.Contains(m.EventId) && m.Start != null && m.RecordId != null && m.RecordId != record.Id)
            .OrderBy(m => m.Start).ThenBy(m => m.Id)
            .Select(m => new NamedBeside(m.EventId, new Span(m.Start!.Value, m.Quote.Length), new RecordLink(m.Record!.RecordKind, m.Record.Slug, m.Record.Name)))
            .ToListAsync(cancellationToken)).ToLookup(m => m.EventId);
        var entries = events.ConvertAll(e =>
        {
            // Who speaks of something says more than what is about it; everybody else stands for all of their words.
            var talks = IsSpokenOf(kind) ? [] : speakers[e.Id];
            List<Span> names = [.. places[e.Id].Select(p => p.Span).OfType<Span>()];
            // A name inside of the name is no company: the Stadtwerke Solingen do not meet Solingen in every sentence of theirs. A sentence is no name.
            var beside = others[e.Id].Where(o => kind.IsSentence || !names.Exists(n => n.Contains(o.Span)));
            var passages = DossierPassage.In(e.Report, names, [.. talks.Select(s => s.Span)], [.. beside]);
            return new Entry(
                e.Link,
                [.. roles[e.Id].Select(i => i.Role)],
                roles[e.Id].Any(i => i.OnlyInName),
                [.. speakers[e.Id].Select(s => s.Speaker)],
                Statements(e.Report, places[e.Id], passages),
                passages,
                !places[e.Id].Any(),
                Citation.Of(e.Link, e.Series, e.SeriesNumber, e.ChangedAt));
        });
        var saved = await archive.Revisions.Where(r => r.RecordKey == record.Key && !r.IsDraft).MaxAsync(r => (DateTime?)r.SavedAt, cancellationToken);
        return new Dossier(
            new RecordLink(kind, record.Slug, record.Name),
            Describe(record, order.SelectMany(e => speakers[e.Id])),
            [.. record.Aliases.Select(a => a.Name).Order(StringComparer.Ordinal)],
            entries,
            order.Select(e => e.ChangedAt).Append(saved ?? default).Max())
        {
            Page = page ?? 1,
            Events = order.Count,
            Kin = record is Topic topic ? await TopicKin.ReadAsync(archive, topic, cancellationToken) : null,
            Answers = record is Question ? await QuestionAnswers.ReadAsync(archive, record.Id, cancellationToken) : null,
            Sequel = record is Announcement announcement ? await AnnouncementSequel.ReadAsync(archive, announcement, entries, saved, cancellationToken) : null,
            Official = record is Municipality m ? new OfficialPlace(m.Ags, m.Kind, m.DistrictName, m.State) : null,
        };
    }

    private static string? Describe(NamedRecord record, IEnumerable<SpeakerAtEvent> newestFirst) => record switch
    {
        Municipality m => Words.Place(m.Kind, m.DistrictName, m.State),
        Person when newestFirst.Select(s => s.Speaker).FirstOrDefault(s => s.HasBilling) is { } last =>
            string.Join(", ", new[] { last.Function, last.Organisation?.Name ?? last.Municipality?.Name }.OfType<string>()) is { Length: > 0 } words ? words : null,
        _ => null,
    };

    /// <summary>Nobody speaks for a record of the kind, people speak of it.</summary>
    private static bool IsSpokenOf(RecordKind kind) => kind is RecordKind.Project or RecordKind.Announcement;

    /// <summary>Who speaks for the record, or of it.</summary>
    private static IQueryable<SpeakerRole> Speaking(ArchiveContext archive, NamedRecord record)
    {
        var roles = archive.SpeakerRoles.AtPublishedEvents();
        return IsSpokenOf(record.RecordKind)
            ? roles.Where(s => archive.Mentions.Any(m => m.RecordId == record.Id && m.EventId == s.Contribution!.EventId
                && m.Start >= s.Contribution.Start && m.Start < s.Contribution.Start + s.Contribution.Length))
            : roles.Where(s => s.PersonId == record.Id || s.OrganisationId == record.Id || s.MunicipalityId == record.Id);
    }

    private static List<Statement> Statements(string report, IEnumerable<Place> places, IReadOnlyList<DossierPassage> passages) =>
    [
        .. places.Where(p => p.Span is not null)
            .Select(p => (p.Id, Span: p.Span!.Value))
            .GroupBy(p => Sentences.Around(report, p.Span))
            .Select(group => new Statement(
                group.Key.In(report),
                [.. group.Select(p => p.Span.Shift(-group.Key.Start))],
                group.First().Id,
                passages.FirstOrDefault(p => p.Span.Contains(group.First().Span))?.Number)),
    ];

    private sealed record Place(int EventId, int Id, int? Start, string Quote)
    {
        public Span? Span => Start is { } start ? new Span(start, Quote.Length) : null;
    }
}
