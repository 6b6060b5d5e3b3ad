using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search.Memory;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>One facet as the page shows it.</summary>
/// <param name="Values">Those with the most hits first, years newest first; all chosen ones are among them.</param>
/// <param name="More">How many others there are that are not shown.</param>
public sealed record FacetList(Facet Facet, IReadOnlyList<FacetList.Value> Values, int More)
{
    private const int MostValues = 30;

    /// <param name="Code">As the address writes it.</param>
    /// <param name="Count">Number of hits there are with it.</param>
    public sealed record Value(string Code, string Label, int Count, bool IsChosen);

    /// <summary>The facets that say something: those with a choice, and those with two values or more.</summary>
    public static async Task<IReadOnlyList<FacetList>> ReadAsync(
        ArchiveContext archive, SearchCatalogue catalogue, SearchFilter filter, SearchResult result, CancellationToken cancellationToken)
    {
        var shown = Facets.All.ToDictionary(facet => facet, facet => Top(facet, result.Counts[(int)facet], result.Chosen.GetValueOrDefault(facet)));
        var recordIds = new[] { Facet.Municipality, Facet.Topic, Facet.Organisation }.SelectMany(f => shown[f]).Select(v => v.Value).ToList();
        var records = await archive.Records.Where(r => recordIds.Contains(r.Id)).Select(r => new { r.Id, r.Slug, r.Name }).ToDictionaryAsync(r => r.Id, cancellationToken);
        (string Code, string Label)? Name(Facet facet, int value) => facet switch
        {
            Facet.Kind => (Facets.Kinds[(RecordKind)value], Words.Plural((RecordKind)value)),
            Facet.Year => (value.ToString(CultureInfo.InvariantCulture), value.ToString(CultureInfo.InvariantCulture)),
            Facet.District => (catalogue.Districts.Slug(value), catalogue.Districts.Name(value)),
            Facet.Attendance => (Facets.Attendances[(AttendanceMode)value], Words.Of((AttendanceMode)value)),
            _ => records.TryGetValue(value, out var record) ? (record.Slug, record.Name) : null,
        };
        return
        [
            .. Facets.All.Select(facet => new FacetList(
                    facet,
                    [.. shown[facet].Select(v => Name(facet, v.Value) is { } name ? new Value(name.Code, name.Label, v.Count, filter.Has(facet, name.Code)) : null).OfType<Value>()],
                    Math.Max(0, result.Counts[(int)facet].Count - shown[facet].Count)))
                .Where(f => f.Values.Count > 1 || f.Values.Any(v => v.IsChosen)),
        ];
    }

    private static List<(int Value, int Count)> Top(Facet facet, IReadOnlyDictionary<int, int> counts, IReadOnlySet<int>? chosen)
    {
        var ordered = facet == Facet.Year ? counts.OrderByDescending(c => c.Key) : counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key);
        return
        [
            .. (chosen ?? new HashSet<int>()).Where(value => value >= 0).Select(value => (value, counts.GetValueOrDefault(value)))
                .Concat(ordered.Take(MostValues).Select(c => (c.Key, c.Value)))
                .DistinctBy(v => v.Item1),
        ];
    }
}
