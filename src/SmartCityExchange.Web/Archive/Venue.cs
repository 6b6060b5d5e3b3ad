namespace SmartCityExchange.Web.Archive;

/// <summary>A building or place where events are held.</summary>
public sealed class Venue : PlainRecord
{
    public override RecordKind RecordKind => RecordKind.Venue;

    public int? MunicipalityId { get; set; }

    /// <summary>Where the venue stands, as far as a source says.</summary>
    public Municipality? Municipality { get; set; }
}
