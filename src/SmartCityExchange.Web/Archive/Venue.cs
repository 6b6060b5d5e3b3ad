namespace SmartCityExchange.Web.Archive;

/// <summary>A building or place where events are held.</summary>
public sealed class Venue : IRevisable
{
    private string _name = "";

    public int Id { get; set; }

    public Guid Key { get; init; } = Guid.CreateVersion7();

    public RecordKind RecordKind => RecordKind.Venue;

    public int Version { get; set; } = 1;

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

    public int? MunicipalityId { get; set; }

    /// <summary>Where the venue stands, as far as a source says.</summary>
    public Municipality? Municipality { get; set; }
}
