using System.Runtime.InteropServices;
using SmartCityExchange.Web.Features.Search.Memory;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>
/// Sorts entries into those that fit all chosen values and those that do not, and counts. A facet's own choice does not count
/// for its numbers: they say how many there would be with the other value.
/// </summary>
internal sealed class FacetCount(IReadOnlyDictionary<Facet, IReadOnlySet<int>> chosen)
{
    private readonly Dictionary<int, int>[] _counts = [.. Facets.All.Select(_ => new Dictionary<int, int>())];

    /// <summary>For each facet in its order, its values with their numbers.</summary>
    public IReadOnlyList<IReadOnlyDictionary<int, int>> Counts => _counts;

    /// <summary>Counts the entry and says whether it fits.</summary>
    public bool Add(SearchCatalogue.Entry entry)
    {
        Facet? misfit = null;
        foreach (var (facet, values) in chosen)
        {
            if (!Array.Exists(entry.Values[(int)facet], values.Contains))
            {
                if (misfit is not null)
                {
                    return false;
                }

                misfit = facet;
            }
        }

        foreach (var facet in Facets.All)
        {
            if (misfit is null || misfit == facet)
            {
                foreach (var value in entry.Values[(int)facet])
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(_counts[(int)facet], value, out _)++;
                }
            }
        }

        return misfit is null;
    }
}
