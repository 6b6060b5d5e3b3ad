namespace SmartCityExchange.Web.Archive;

/// <summary>A row of events under one title.</summary>
public sealed class EventSeries : IRevisable
{
    private string _name = "";

    public int Id { get; set; }

    public Guid Key { get; init; } = Guid.CreateVersion7();

    public RecordKind RecordKind => RecordKind.Series;

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

    /// <summary>See <see cref="NamedRecord.FoldedName"/>; unique.</summary>
    public string FoldedName { get; private set; } = "";

    public List<Event> Events { get; } = [];
}
