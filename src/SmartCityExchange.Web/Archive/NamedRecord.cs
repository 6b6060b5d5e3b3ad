namespace SmartCityExchange.Web.Archive;

/// <summary>A person, municipality, organisation, project or topic: a record with a name and an address of its own.</summary>
public abstract class NamedRecord(RecordKind recordKind) : IRevisable
{
    public const int NameMaxLength = 300;

    private string _name = "";

    public int Id { get; set; }

    public Guid Key { get; init; } = Guid.CreateVersion7();

    public RecordKind RecordKind { get; private set; } = recordKind;

    public int Version { get; set; } = 1;

    /// <summary>The last part of the address; unique among records of the kind and never given to another, see <see cref="RetiredSlug"/>.</summary>
    public required string Slug { get; set; }

    public required string Name
    {
        get => _name;
        set
        {
            _name = value;
            FoldedName = GermanText.Fold(value);
            SortKey = GermanText.SortKey(value);
        }
    }

    /// <summary>The name as import and search compare it, see <see cref="GermanText.Fold"/>.</summary>
    public string FoldedName { get; private set; } = "";

    /// <summary>The name as lists are ordered by it, see <see cref="GermanText.SortKey"/>.</summary>
    public string SortKey { get; private set; } = "";

    public List<Alias> Aliases { get; } = [];

    /// <summary>The events the record takes part in or is the subject of.</summary>
    public List<Involvement> Involvements { get; } = [];

    /// <summary>The places in reports that name the record.</summary>
    public List<Mention> Mentions { get; } = [];
}

/// <summary>The common questions asked of records.</summary>
public static class NamedRecordQueries
{
    extension<T>(IQueryable<T> records)
        where T : NamedRecord
    {
        /// <summary>Those that have a public page: at least one published event links them.</summary>
        public IQueryable<T> Public() => records.Where(r =>
            r.Involvements.Any(i => i.Event!.Status == EventStatus.Published)
            || r.Mentions.Any(m => m.Event!.Status == EventStatus.Published));
    }
}
