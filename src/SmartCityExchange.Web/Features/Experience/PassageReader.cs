using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Experience;

/// <summary>A passage as the page shows it.</summary>
/// <param name="Sentence">The sentence that says most, words that answer marked.</param>
/// <param name="Url">The sentence in the report.</param>
public sealed record PassageAnswer(EventLink Event, IReadOnlyList<Piece> Sentence, string Url);

/// <summary>The speakers of some passages, and the sentences of those few that are quoted.</summary>
internal sealed class PassageReader
{
    private readonly Dictionary<int, Row> _rows;
    private readonly ILookup<(int EventId, int Number), BilledSpeaker> _speakers;
    private readonly Dictionary<int, string> _reports;
    private readonly ILookup<int, NamedPlace> _names;
    private readonly SearchQuery _query;
    private readonly Dictionary<int, List<Span>> _places = [];

    private PassageReader(SearchQuery query, IEnumerable<Row> rows, IEnumerable<SpeakerAtEvent> speakers, Dictionary<int, string> reports, IEnumerable<NamedPlace> names)
    {
        _query = query;
        _rows = rows.ToDictionary(r => r.Id);
        _speakers = speakers.ToLookup(s => (s.EventId, s.Contribution), s => s.Speaker);
        _reports = reports;
        _names = names.ToLookup(n => n.EventId);
    }

    /// <param name="asked">The passages whose speakers are wanted.</param>
    /// <param name="quoted">Those of them that <see cref="Answer"/> will be asked for: to read reports and find the best sentence is what costs.</param>
    public static async Task<PassageReader> ReadAsync(
        ArchiveContext archive, SearchQuery query, IEnumerable<FoundPassage> asked, IEnumerable<FoundPassage> quoted, CancellationToken cancellationToken)
    {
        var ids = asked.Select(p => p.Id).Distinct().ToList();
        var rows = await archive.SearchPassages.Where(p => ids.Contains(p.Id))
            .Select(p => new Row(
                p.Id,
                p.EventId,
                new Span(p.Start, p.Length),
                new EventLink(p.Event!.Slug, p.Event.Title, p.Event.Date, p.Event.EndDate),
                p.ContributionId,
                p.Event.Contributions.Where(c => c.Id == p.ContributionId).Select(c => (int?)c.Number).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        var contributions = rows.Select(r => r.ContributionId).OfType<int>().ToList();
        var speakers = await archive.SpeakerRoles.Where(s => contributions.Contains(s.ContributionId)).Billed().ToListAsync(cancellationToken);
        var events = quoted.Select(p => p.EventId).Distinct().ToList();
        var reports = await archive.Events.Where(e => events.Contains(e.Id)).Select(e => new { e.Id, e.Report }).ToDictionaryAsync(e => e.Id, e => e.Report, cancellationToken);
        // Sorted out here: asked to do it, SQLite begins with all municipalities and reads everything that names one.
        var names = await archive.Mentions.Where(m => events.Contains(m.EventId) && m.Start != null && m.RecordId != null)
            .Select(m => new { Name = new NamedPlace(m.Id, m.EventId, m.RecordId!.Value, new Span(m.Start!.Value, m.Quote.Length)), m.Record!.RecordKind })
            .ToListAsync(cancellationToken);
        return new PassageReader(query, rows, speakers, reports, names.Where(n => n.RecordKind == RecordKind.Municipality).Select(n => n.Name));
    }

    /// <summary>A quoted passage with its best sentence; null when it is gone or has none.</summary>
    /// <param name="id">The passage.</param>
    /// <param name="town">A municipality whose name makes a sentence better, and is what is marked when nothing is asked.</param>
    public PassageAnswer? Answer(int id, int? town)
    {
        if (!_rows.TryGetValue(id, out var row) || !_reports.TryGetValue(row.EventId, out var report))
        {
            return null;
        }

        var places = PlacesIn(row, report);
        var named = _names[row.EventId].Where(n => n.RecordId == town && row.Span.Contains(n.Span)).ToList();
        var sentences = Sentences.In(report, row.Span)
            .Select(span => (Span: span, Places: places.Where(span.Contains).ToList(), Names: named.Count(n => span.Contains(n.Span))))
            .OrderByDescending(s => Worth(s.Places, report)).ThenByDescending(s => Math.Min(1, s.Names)).ThenBy(s => s.Span.Start)
            .ToList();
        if (sentences.Count == 0)
        {
            return null;
        }

        var sentence = sentences[0];
        var (marks, url) = sentence.Places.Count > 0
            ? (sentence.Places, ArchiveLinks.Found(row.Event.Slug, _query.Text, sentence.Places[0].Start))
            : (named.Where(n => sentence.Span.Contains(n.Span)).Select(n => n.Span).ToList(), named.Count > 0 ? ArchiveLinks.Place(row.Event.Slug, named[0].MentionId) : row.Event.Url);
        return new PassageAnswer(row.Event, Piece.Cut(report, sentence.Span, marks), url);
    }

    /// <summary>Those who speak in the passage.</summary>
    public IEnumerable<DatedSpeaker> Speakers(int id) => _rows.TryGetValue(id, out var row) && row.Contribution is { } number
        ? _speakers[(row.EventId, number)].Select(s => new DatedSpeaker(s, row.Event))
        : [];

    /// <summary>Where the passage answers the question; it is asked for its town and for itself.</summary>
    private List<Span> PlacesIn(Row row, string report) => _places.TryGetValue(row.Id, out var known)
        ? known
        : _places[row.Id] = [.. Marking.Places(row.Span.In(report), _query).Select(span => span.Shift(row.Span.Start))];

    /// <summary>How many different words of the question a sentence has.</summary>
    private int Worth(List<Span> places, string report) =>
        places.SelectMany(span => Search.German.GermanWords.In(span.In(report))).Select(_query.TermAnsweredBy).Where(term => term >= 0).Distinct().Count();

    /// <param name="Contribution">Its number in the event, where the passage is one.</param>
    private sealed record Row(int Id, int EventId, Span Span, EventLink Event, int? ContributionId, int? Contribution);

    private sealed record NamedPlace(int MentionId, int EventId, int RecordId, Span Span);
}
