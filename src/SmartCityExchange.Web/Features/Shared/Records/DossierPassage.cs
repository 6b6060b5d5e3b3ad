using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Features.Shared.Reports;

namespace SmartCityExchange.Web.Features.Shared.Records;

/// <summary>A passage of a report that concerns a record: it names it, or somebody says it who speaks for it.</summary>
/// <param name="Number">As it is cited: "Absatz 7".</param>
/// <param name="Span">Where it stands in the report.</param>
/// <param name="Text">As it stands there, Markdown.</param>
/// <param name="IsNamed">The record is named in it.</param>
/// <param name="Beside">The other records it names, in the order of the text.</param>
public sealed record DossierPassage(int Number, Span Span, string Text, bool IsNamed, IReadOnlyList<RecordLink> Beside)
{
    /// <summary>Those of one report, in its order.</summary>
    /// <param name="report">The text.</param>
    /// <param name="names">Where it names the record.</param>
    /// <param name="talks">Where somebody speaks for it.</param>
    /// <param name="others">Where it names other records beside it.</param>
    public static IReadOnlyList<DossierPassage> In(string report, IReadOnlyCollection<Span> names, IReadOnlyCollection<Span> talks, IReadOnlyCollection<NamedBeside> others)
    {
        return
        [
            .. AnnotatedReport.Places(report)
                .Select((place, index) => (Place: place, Number: index + 1, IsNamed: names.Any(place.Contains)))
                .Where(p => p.IsNamed || (talks.Any(p.Place.Overlaps) && !IsHeading(p.Place.In(report))))
                .Select(p => new DossierPassage(p.Number, p.Place, p.Place.In(report), p.IsNamed, [.. others.Where(o => p.Place.Contains(o.Span)).Select(o => o.Record).Distinct()])),
        ];
    }

    private static bool IsHeading(string text) => text.StartsWith('#');
}

/// <summary>A place in a report that names another record.</summary>
public sealed record NamedBeside(int EventId, Span Span, RecordLink Record);
