using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Import;

/// <summary>The mentions of one event while it is built: moves spans from the source to the report, and keeps each place of a record once.</summary>
internal sealed class MentionBook(Event owner, string source, Span body)
{
    private readonly Dictionary<(NamedRecord, Span), Mention> _places = [];

    /// <summary>The mention of <paramref name="record"/> at this place, made when new.</summary>
    public Mention Add(NamedRecord record, Evidence evidence)
    {
        if (!_places.TryGetValue((record, evidence.Span), out var mention))
        {
            mention = Make(record, null, evidence);
            _places.Add((record, evidence.Span), mention);
        }

        return mention;
    }

    /// <summary>The places that say the event's own data.</summary>
    public void AddFields(Report report)
    {
        Add(EventField.Title, report.Title.Evidence);
        Add(EventField.Date, report.Date?.Evidence);
        Add(EventField.EndDate, report.EndDate?.Evidence);
        Add(EventField.Attendance, report.Attendance?.Evidence);
        Add(EventField.Platform, report.Platform?.Evidence);
        Add(EventField.Venue, report.Venue?.Evidence);
        Add(EventField.PlannedVenue, report.PlannedVenue?.Evidence);
        Add(EventField.SeriesNumber, report.SeriesNumber?.Evidence);
    }

    private void Add(EventField field, Evidence? evidence)
    {
        if (evidence is not null)
        {
            Make(null, field, evidence);
        }
    }

    private Mention Make(NamedRecord? record, EventField? field, Evidence evidence)
    {
        var span = evidence.Span.Length <= Mention.QuoteMaxLength ? evidence.Span : evidence.Span with { Length = Mention.QuoteMaxLength };
        var mention = new Mention
        {
            Event = owner,
            Record = record,
            Field = field,
            Quote = span.In(source),
            Start = body.Contains(span) ? span.Start - body.Start : null,
            SourceStart = span.Start,
            Rule = evidence.Rule,
        };
        owner.Mentions.Add(mention);
        return mention;
    }
}
