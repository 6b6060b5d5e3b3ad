using System.Globalization;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Import.Facts;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Records;
using SmartCityExchange.Web.Features.Shared.Reports;

namespace SmartCityExchange.Web.Features.Import.Desk;

/// <summary>Lays out what was read of one event: each fact with the sentence that says it, each name with the record it stands for.</summary>
internal sealed class EventReading
{
    private readonly ImportPreview _preview;
    private readonly PreviewedEvent _event;
    private readonly NameChoices? _choices;
    private readonly SentenceIndex _sentences;
    private readonly List<ReportMark> _marks = [];
    private readonly HashSet<string> _anchors = [];
    private readonly Dictionary<NamedRecord, string> _ids = [];
    private int _facts;

    private EventReading(ImportPreview preview, PreviewedEvent of, NameChoices? choices) =>
        (_preview, _event, _choices, _sentences) = (preview, of, choices, new SentenceIndex(preview.Source.Text, of.Report.Section));

    private Report Report => _event.Report;

    private string Source => _preview.Source.Text;

    /// <param name="choices">The doubts about names; null where the editor of the event will ask.</param>
    public static ReadEvent Of(ImportPreview preview, PreviewedEvent of, NameChoices? choices) => new EventReading(preview, of, choices).Read();

    private ReadEvent Read()
    {
        List<ReadTalk> talks = [.. Report.Contributions.Select((talk, index) => new ReadTalk(
            index + 1, ReportPassages.Beginning(Source, talk.Passage), [.. talk.Speakers.Select(Speaker)]))];
        List<ReadLink> links =
        [
            .. Report.Municipalities.Select(m => Link(NameQuestion.Of(RecordKind.Municipality, m.Ags), m.Name, m.Roles, m.Mentions, m.OnlyInNames, _choices?.Of(m))),
            .. Report.Organisations.Select(o => Link(NameQuestion.Of(RecordKind.Organisation, o.Name), o.Name, o.Roles, o.Mentions, false, _choices?.Of(RecordKind.Organisation, o.Name))),
            .. Report.Projects.Select(p => Link(NameQuestion.Of(RecordKind.Project, p.Name), p.Name, [], p.Mentions, false, _choices?.Of(RecordKind.Project, p.Name))),
            .. Report.Topics.Select(t => Link(NameQuestion.Of(RecordKind.Topic, t.Name), t.Name, [], t.Mentions, false, _choices?.Of(RecordKind.Topic, t.Name))),
            .. Report.Questions.Select(q => Link(NameQuestion.Of(RecordKind.Question, q.Value), q.Value, [], [q.Evidence], false, null)),
            .. Report.Announcements.Select(a => Link(NameQuestion.Of(RecordKind.Announcement, a.Value), a.Value, [], [a.Evidence], false, null)),
        ];
        var facts = Facts().ToList();
        return new ReadEvent(
            Report.Section.Start, Report.Title.Value, _event.Built.Date, _event.HasDay, Doubts.In(Report), facts, talks,
            [.. links.OrderByDescending(l => l.Choice is not null).ThenByDescending(l => l.Evidence.Caution is not null)],
            AnnotatedReport.Render(_event.Built.Report, _marks))
        {
            Series = _event.Built.Series?.Name,
            AsksForDay = Report.Date is null && _event.Kept is null,
        };
    }

    private IEnumerable<ReadFact> Facts()
    {
        (EventField Field, string? Value, Evidence? Evidence)[] all =
        [
            (EventField.Title, Report.Title.Value, Report.Title.Evidence),
            (EventField.Date, Written(Report.Date), Report.Date?.Evidence),
            (EventField.EndDate, Written(Report.EndDate), Report.EndDate?.Evidence),
            (EventField.Attendance, Report.Attendance is { } attendance ? Words.Of(EventBuilder.Of(attendance.Value)) : null, Report.Attendance?.Evidence),
            (EventField.Platform, Report.Platform?.Value, Report.Platform?.Evidence),
            (EventField.Venue, House(Report.Venue), Report.Venue?.Evidence),
            (EventField.PlannedVenue, House(Report.PlannedVenue), Report.PlannedVenue?.Evidence),
            (EventField.SeriesNumber, Report.SeriesNumber?.Value.ToString(CultureInfo.InvariantCulture), Report.SeriesNumber?.Evidence),
        ];
        return all.Where(fact => fact.Evidence is not null).Select(fact => new ReadFact(Words.Of(fact.Field), fact.Value!, Quoted(fact.Evidence!), WrongReadings.MayBe(fact.Field) ? WrongReadings.Of(Report, fact.Field) : null));
    }

    private ReadSpeaker Speaker(SpeakerReading speaker)
    {
        var question = NameQuestion.Of(RecordKind.Person, speaker.Name);
        var person = _preview.Meant[question];
        var id = NewId(person);
        Mark(person, [speaker.Evidence, .. speaker.Mentions]);
        var link = new ReadLink(id, WrongReadings.Of(Report, question), speaker.Name, person, _preview.Made.Contains(person), null, false, Quoted(speaker.Evidence), _choices?.Of(speaker));
        return new ReadSpeaker(link, speaker, speaker.Organisation, speaker.Ags is { } ags ? _preview.Meant.GetValueOrDefault(NameQuestion.Of(RecordKind.Municipality, ags))?.Name : null);
    }

    private ReadLink Link(string question, string name, IReadOnlyList<RoleReading> roles, IReadOnlyList<Evidence> mentions, bool onlyInNames, NameChoice? choice)
    {
        var record = _preview.Meant[question];
        var evidence = roles.Count > 0 ? roles[0].Evidence : mentions[0];
        var id = NewId(record);
        Mark(record, [.. mentions, evidence]);
        return new ReadLink(
            id, WrongReadings.Of(Report, question), name, record, _preview.Made.Contains(record), roles.Count > 0 ? EventBuilder.Of(roles[0].Role) : InvolvementRole.Subject, onlyInNames, Quoted(evidence), choice);
    }

    private void Mark(NamedRecord record, IEnumerable<Evidence> places) => _marks.AddRange(places
        .Where(place => Report.Body.Contains(place.Span) && _anchors.Add(Anchor(place.Span)))
        .Select(place => new ReportMark(Anchor(place.Span), place.Span.Shift(-Report.Body.Start), record.RecordKind.IsSentence ? null : "#" + _ids[record])));

    private Belegstelle Quoted(Evidence evidence)
    {
        var anchor = Anchor(evidence.Span);
        return new Belegstelle(
            Piece.Cut(Source, _sentences.Of(evidence.Span), [evidence.Span]), _anchors.Contains(anchor) ? anchor : null, evidence.Span.In(Source), evidence.Rule, evidence.Confidence);
    }

    /// <summary>The id of a fact on the page. The words of the report lead to the first fact about their record.</summary>
    private string NewId(NamedRecord record)
    {
        var id = $"angabe-{Report.Section.Start}-{++_facts}";
        _ids.TryAdd(record, id);
        return id;
    }

    private static string Anchor(Span span) => $"wort-{span.Start}-{span.Length}";

    private static string? Written(Fact<DateOnly>? day) => day is null ? null : GermanDates.Written(day.Value);

    private static string? House(VenueReading? venue) => venue is null ? null
        : venue.Ags is { } ags && Gazetteer.Find(ags) is { } town && town.Name != venue.Name ? $"{venue.Name}, {town.Name}" : venue.Name;
}
