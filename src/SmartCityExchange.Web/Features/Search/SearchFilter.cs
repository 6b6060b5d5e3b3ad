using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search.Memory;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>The chosen values of the facets, as an address has them.</summary>
/// <param name="Chosen">For each facet with a choice, its values as the address writes them, in order.</param>
public sealed record SearchFilter(IReadOnlyDictionary<Facet, IReadOnlyList<string>> Chosen)
{
    /// <summary>More values of one facet than this are not looked at.</summary>
    private const int MostValues = 50;

    public static SearchFilter None { get; } = new(new Dictionary<Facet, IReadOnlyList<string>>());

    public bool IsEmpty => Chosen.Count == 0;

    /// <summary>What an address asks for; parameters that are no facets are left alone.</summary>
    public static SearchFilter Read(IQueryCollection query) => new(Facets.All
        .Select(facet => (facet, Values: query[Facets.Parameter(facet)].OfType<string>().Where(v => v.Length is > 0 and <= 200).Distinct().Take(MostValues).ToList()))
        .Where(f => f.Values.Count > 0)
        .ToDictionary(f => f.facet, f => (IReadOnlyList<string>)f.Values));

    public IReadOnlyList<string> Of(Facet facet) => Chosen.GetValueOrDefault(facet, []);

    public bool Has(Facet facet, string value) => Of(facet).Contains(value);

    /// <summary>The filter with the value chosen, or taken back when it was.</summary>
    public SearchFilter Toggle(Facet facet, string value) =>
        With(facet, Has(facet, value) ? [.. Of(facet).Where(v => v != value)] : [.. Of(facet), value]);

    /// <summary>The filter with these values of a facet and no others.</summary>
    public SearchFilter With(Facet facet, IReadOnlyList<string> values)
    {
        var chosen = Chosen.Where(c => c.Key != facet).ToDictionary();
        if (values.Count > 0)
        {
            chosen[facet] = values;
        }

        return new SearchFilter(chosen);
    }

    /// <summary>The values as the catalogue has them. A value that is unknown fits nothing.</summary>
    public async Task<IReadOnlyDictionary<Facet, IReadOnlySet<int>>> ResolveAsync(ArchiveContext archive, SearchCatalogue catalogue, CancellationToken cancellationToken)
    {
        Dictionary<Facet, IReadOnlySet<int>> resolved = [];
        foreach (var (facet, values) in Chosen)
        {
            resolved[facet] = facet switch
            {
                Facet.Kind => Facets.Kinds.Where(k => values.Contains(k.Value)).Select(k => (int)k.Key).ToHashSet(),
                Facet.Attendance => Facets.Attendances.Where(a => values.Contains(a.Value)).Select(a => (int)a.Key).ToHashSet(),
                Facet.Year => values.Select(v => int.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : -1).ToHashSet(),
                Facet.District => values.Select(catalogue.Districts.Find).OfType<int>().ToHashSet(),
                _ => await archive.Records.Where(r => r.RecordKind == KindOf(facet) && values.Contains(r.Slug)).Select(r => r.MergedIntoId ?? r.Id).ToHashSetAsync(cancellationToken),
            };
        }

        return resolved;
    }

    /// <summary>The kind of record whose slugs are the values of the facet.</summary>
    public static RecordKind KindOf(Facet facet) => facet switch
    {
        Facet.Municipality => RecordKind.Municipality,
        Facet.Topic => RecordKind.Topic,
        Facet.Organisation => RecordKind.Organisation,
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };
}
