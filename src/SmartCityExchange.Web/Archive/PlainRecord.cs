namespace SmartCityExchange.Web.Archive;

/// <summary>A record that has names and no page of its own: what events are held at or counted in.</summary>
public abstract class PlainRecord : ITrashable
{
    private string _name = "";

    public int Id { get; set; }

    public Guid Key { get; init; } = Guid.CreateVersion7();

    public abstract RecordKind RecordKind { get; }

    public int Version { get; set; } = 1;

    public DateTime? TrashedAt { get; set; }

    public required string Name
    {
        get => _name;
        set
        {
            _name = value;
            FoldedName = GermanText.Fold(value);
        }
    }

    /// <summary>See <see cref="NamedRecord.FoldedName"/>.</summary>
    public string FoldedName { get; private set; } = "";

    /// <summary>Other names under which form, import and search find it. Written by <see cref="SetAliases"/>.</summary>
    public List<string> Aliases { get; private set; } = [];

    /// <summary>The aliases as they are compared.</summary>
    public List<string> FoldedAliases { get; private set; } = [];

    /// <summary>The keys of those that were merged into it: old versions of events still hold them.</summary>
    public List<Guid> FormerKeys { get; private set; } = [];

    /// <summary>Gives it these other names; its own, and what is said twice, is left out.</summary>
    public void SetAliases(IEnumerable<string> names)
    {
        Aliases = [.. names.DistinctBy(GermanText.Fold).Where(n => GermanText.Fold(n) != FoldedName)];
        FoldedAliases = Aliases.ConvertAll(GermanText.Fold);
    }

    /// <summary>Takes the names and keys of one that goes; returns the names that are new to it.</summary>
    public IReadOnlyList<string> TakeOver(PlainRecord goes)
    {
        var added = NewNamesOf(goes);
        SetAliases([.. Aliases, .. added]);
        FormerKeys = [.. FormerKeys, .. goes.AllKeys()];
        return added;
    }

    /// <summary>Gives back to one that comes back what <see cref="TakeOver"/> took of it.</summary>
    /// <param name="back">The other.</param>
    /// <param name="names">The names that were new then.</param>
    public void GiveBack(PlainRecord back, IReadOnlyCollection<string> names)
    {
        SetAliases(Aliases.Except(names));
        FormerKeys = [.. FormerKeys.Except(back.AllKeys())];
    }

    /// <summary>The names of another that it does not bear itself.</summary>
    public IReadOnlyList<string> NewNamesOf(PlainRecord other) => [.. other.Aliases.Prepend(other.Name).DistinctBy(GermanText.Fold).Where(n => !Bears(GermanText.Fold(n)))];

    public bool Bears(string folded) => FoldedName == folded || FoldedAliases.Contains(folded);

    /// <summary>Its key, and those that lead to it.</summary>
    public IEnumerable<Guid> AllKeys() => FormerKeys.Prepend(Key);
}

/// <summary>The common questions asked of venues and series.</summary>
public static class PlainRecordQueries
{
    extension<T>(IQueryable<T> records)
        where T : PlainRecord
    {
        /// <summary>Those that do not lie in the trash.</summary>
        public IQueryable<T> Present() => records.Where(r => r.TrashedAt == null);

        /// <summary>Those that bear one of these names, which are folded.</summary>
        public IQueryable<T> Bearing(IReadOnlyCollection<string> names) =>
            records.Where(r => names.Contains(r.FoldedName) || r.FoldedAliases.Any(a => names.Contains(a)));

        /// <summary>Those that one of these keys leads to.</summary>
        public IQueryable<T> MeantBy(IReadOnlyCollection<Guid> keys) =>
            records.Where(r => keys.Contains(r.Key) || r.FormerKeys.Any(k => keys.Contains(k)));
    }
}
