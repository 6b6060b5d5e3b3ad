namespace SmartCityExchange.Web.Features.Search.Memory;

/// <summary>The names of all records, folded, kept in memory: every search asks whether it is one.</summary>
public sealed class NameCatalogue
{
    public static readonly NameCatalogue Empty = new([]);

    private readonly Dictionary<int, string[]> _names;
    private readonly ILookup<string, int> _records;

    private NameCatalogue(Dictionary<int, string[]> names)
    {
        _names = names;
        _records = names.SelectMany(record => record.Value.Select(name => (Name: name, record.Key))).ToLookup(n => n.Name, n => n.Key, StringComparer.Ordinal);
    }

    /// <summary>The Ids of the records that have exactly this name, or it as another name; none for a query without letters and digits.</summary>
    public IEnumerable<int> Called(string foldedName) => foldedName.Length == 0 ? [] : _records[foldedName];

    /// <summary>All names with those of the changed records in place of theirs.</summary>
    public NameCatalogue With(IEnumerable<int> changedRecords, ILookup<int, string> names)
    {
        Dictionary<int, string[]> all = new(_names);
        foreach (var record in changedRecords)
        {
            all.Remove(record);
        }

        foreach (var record in names)
        {
            all[record.Key] = [.. record.Distinct()];
        }

        return new NameCatalogue(all);
    }
}
