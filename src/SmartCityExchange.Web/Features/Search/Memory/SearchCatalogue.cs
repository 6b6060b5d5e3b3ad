using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Search.Memory;

/// <summary>What each entry of the index is and what it can be narrowed by, kept in memory: counting facets then costs as much as there are hits.</summary>
public sealed class SearchCatalogue
{
    /// <summary>By row; null where there is none or it is not public.</summary>
    private readonly Entry?[] _entries;
    private readonly Dictionary<(RecordKind Kind, int RecordId), int> _rows = [];

    public SearchCatalogue(IEnumerable<KeyValuePair<int, Entry?>> entries, Districts districts)
    {
        var all = entries.ToList();
        _entries = new Entry?[all.Count == 0 ? 0 : all.Max(e => e.Key) + 1];
        foreach (var (row, entry) in all)
        {
            _entries[row] = entry;
            if (entry is not null)
            {
                _rows[(entry.Kind, entry.RecordId)] = row;
            }
        }

        Districts = districts;
    }

    /// <summary>One entry of the index.</summary>
    /// <param name="FirstDay">As <see cref="DateOnly.DayNumber"/>, for events.</param>
    /// <param name="Months">As 202111, in order.</param>
    /// <param name="Values">For each <see cref="Facet"/> in its order, the values.</param>
    public sealed record Entry(RecordKind Kind, int RecordId, int? FirstDay, int? LastDay, int[] Months, int[][] Values)
    {
        /// <summary>What newer goes by; 0 for what has no day.</summary>
        public int Newest => FirstDay ?? (Months.Length == 0 ? 0 : DaySpan.Month(Months[^1] / 100, Months[^1] % 100).First.DayNumber);

        /// <summary>An event takes place in these days, or events in these months link the record. A record is not known by the day.</summary>
        public bool IsWithin(DaySpan days) => FirstDay is { } first
            ? first <= days.Last.DayNumber && (LastDay ?? first) >= days.First.DayNumber
            : days.IsOfMonths && Array.Exists(Months, month => month >= Number(days.First) && month <= Number(days.Last));

        private static int Number(DateOnly day) => (day.Year * 100) + day.Month;
    }

    public Districts Districts { get; }

    public Entry? this[int row] => row < _entries.Length ? _entries[row] : null;

    public int? RowOf(RecordKind kind, int recordId) => _rows.TryGetValue((kind, recordId), out var row) ? row : null;

    public IEnumerable<int> Rows => _rows.Values;

    /// <summary>All entries with those that are new or changed in place of theirs.</summary>
    public SearchCatalogue With(IEnumerable<KeyValuePair<int, Entry?>> changed, Districts districts)
    {
        var entries = new Dictionary<int, Entry?>(_entries.Select((entry, row) => KeyValuePair.Create(row, entry)));
        foreach (var (row, entry) in changed)
        {
            entries[row] = entry;
        }

        return new SearchCatalogue(entries, districts);
    }
}

/// <summary>The districts that municipalities of the archive belong to, numbered.</summary>
public sealed class Districts
{
    private readonly List<string> _names;
    private readonly Dictionary<int, int> _ofMunicipality;

    /// <param name="municipalities">Each municipality with its district; a district is in itself, a town outside all districts in none.</param>
    public Districts(IReadOnlyCollection<(int MunicipalityId, string? District)> municipalities)
    {
        _names = [.. municipalities.Select(m => m.District).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        _ofMunicipality = municipalities.Where(m => m.District is not null).ToDictionary(m => m.MunicipalityId, m => _names.BinarySearch(m.District!, StringComparer.Ordinal));
    }

    public string Name(int district) => _names[district];

    /// <summary>As addresses write it: kreis-warendorf.</summary>
    public string Slug(int district) => GermanText.Slug(_names[district]);

    public int? Find(string slug) => _names.FindIndex(name => GermanText.Slug(name) == slug) is >= 0 and var index ? index : null;

    public int[] Of(IEnumerable<int> municipalities) =>
        [.. municipalities.Where(_ofMunicipality.ContainsKey).Select(m => _ofMunicipality[m]).Distinct()];
}
