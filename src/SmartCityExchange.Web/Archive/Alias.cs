namespace SmartCityExchange.Web.Archive;

/// <summary>Another name of a record: abbreviation, long form, former or misspelt name. It finds the record in search and import.</summary>
public sealed class Alias : IRevisedPart
{
    private string _name = "";

    public int Id { get; set; }

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

    public int RecordId { get; set; }

    public NamedRecord? Record { get; set; }

    IRevisable? IRevisedPart.Owner => Record;
}
