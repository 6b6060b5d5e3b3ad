namespace SmartCityExchange.Web.Archive;

/// <summary>A text exactly as received, from which events were read. It is never changed.</summary>
public sealed class Source
{
    public int Id { get; set; }

    public required string FileName { get; init; }

    /// <summary>SHA-256 of the bytes received, lower-case hexadecimal; the same bytes are stored once.</summary>
    public required string Sha256 { get; init; }

    public required string Text { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ReceivedAt { get; init; }

    public List<Event> Events { get; } = [];
}
