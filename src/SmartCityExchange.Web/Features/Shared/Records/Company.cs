using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared.Records;

/// <summary>A record that stands in the same passages as another, with how often: counted, nothing weighed.</summary>
public sealed record Companion(RecordLink Record, int Passages, int Events);

/// <summary>What the passages about a record speak of besides, the most frequent first.</summary>
public sealed record Company(ILookup<RecordKind, Companion> ByKind)
{
    public IReadOnlyList<Companion> Of(RecordKind kind) => [.. ByKind[kind]];

    public static Company Of(IEnumerable<Dossier.Entry> entries) => new(entries
        .SelectMany(e => e.Passages.SelectMany(p => p.Beside.Select(record => (Record: record, e.Event.Slug, p.Number))))
        .GroupBy(p => p.Record)
        .Select(g => new Companion(g.Key, g.Count(), g.Select(p => p.Slug).Distinct().Count()))
        .OrderByDescending(c => c.Passages).ThenByDescending(c => c.Events)
        .ThenBy(c => GermanText.SortKey(c.Record.Name), StringComparer.Ordinal).ThenBy(c => c.Record.Slug, StringComparer.Ordinal)
        .ToLookup(c => c.Record.Kind));
}
