namespace SmartCityExchange.Web.Archive.Addresses;

/// <summary>
/// The last part of an address that a record no longer has. It answers 301 to the record's present address, or 410 when
/// the record is gone, and is never given to another record.
/// </summary>
public sealed class RetiredSlug
{
    public int Id { get; set; }

    public required RecordKind RecordKind { get; init; }

    public required string Slug { get; init; }

    /// <summary>The record the address leads to; null when the record was erased.</summary>
    public Guid? RecordKey { get; set; }
}
