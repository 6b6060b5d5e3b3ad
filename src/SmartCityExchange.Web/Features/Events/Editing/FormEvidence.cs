using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Events.Evidence;
using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>
/// The Belegstellen of an event whose report is edited: those whose words the report still has, moved along, and those that come with
/// what the form adds.
/// </summary>
internal sealed class FormEvidence
{
    private readonly string _report;
    private readonly List<EventContent.Belegstelle> _mentions;

    private FormEvidence(string report, List<EventContent.Belegstelle> mentions, IReadOnlyList<string> lost) => (_report, _mentions, Lost) = (report, mentions, lost);

    public IReadOnlyList<EventContent.Belegstelle> Mentions => _mentions;

    /// <summary>The words of those that the report no longer has.</summary>
    public IReadOnlyList<string> Lost { get; }

    /// <summary>The evidence of the version that the form was opened on, in the report as it is now.</summary>
    public static FormEvidence Of(EventContent? before, string report)
    {
        if (before is null)
        {
            return new FormEvidence(report, [], []);
        }

        var placed = before.Mentions.Where(m => m.Start is not null).ToList();
        var spans = MovedMarks.Move(before.Report, report, [.. placed.Select(m => new Span(m.Start!.Value, m.Quote.Length))]);
        var starts = placed.Zip(spans).Where(p => p.Second is not null).ToDictionary(p => p.First, p => p.Second!.Value.Start);
        return new FormEvidence(
            report,
            [.. before.Mentions.Where(m => m.Start is null || starts.ContainsKey(m)).Select(m => m.Start is null ? m : m with { Start = starts[m] })],
            [.. placed.Where(m => !starts.ContainsKey(m)).Select(m => m.Quote)]);
    }

    /// <summary>The evidence, if its words are still in the report.</summary>
    public int? Kept(int? evidence) => _mentions.Exists(m => m.Place == evidence) ? evidence : null;

    /// <summary>The evidence that a rule of the reader found, if its words are in the report.</summary>
    public int? Anew(Guid? record, string? quote, string? rule, Span? within = null)
    {
        if (record is null || string.IsNullOrWhiteSpace(quote) || quote.Length > Mention.QuoteMaxLength || rule is null || !Rules.Names.Contains(rule))
        {
            return null;
        }

        var (words, span) = (EventFormReader.Lines(quote), within ?? Whole);
        var start = _report.IndexOf(words, span.Start, span.Length, StringComparison.Ordinal);
        return start < 0 ? null : Add(record, words, start, rule);
    }

    /// <summary>
    /// The evidence of what an editor added: a place that names it already, or the words of the report that say the name. What stood there
    /// without evidence stays so, because somebody may have taken it away.
    /// </summary>
    public int? Said(Guid? record, string? name, Span? within = null)
    {
        if (record is null || string.IsNullOrWhiteSpace(name) || name.Trim() is not { Length: <= Mention.QuoteMaxLength } words)
        {
            return null;
        }

        var span = within ?? Whole;
        if (_mentions.Find(m => m.Record == record && m.Start >= span.Start && m.Start < span.End) is { Place: { } known })
        {
            return known;
        }

        var marked = _mentions.Where(m => m is { Start: not null, Record: not null }).Select(m => new Span(m.Start!.Value, m.Quote.Length)).ToList();
        return NamedPlace.Find(_report, words, span, marked) is { } place ? Add(record, words, place.Start, EvidenceMarking.Rule) : null;
    }

    private Span Whole => new(0, _report.Length);

    private int Add(Guid? record, string words, int start, string rule)
    {
        var place = _mentions.Select(m => m.Place ?? 0).DefaultIfEmpty().Max() + 1;
        _mentions.Add(new EventContent.Belegstelle(place, record, null, words, start, null, rule));
        return place;
    }
}
