namespace SmartCityExchange.Web.Archive;

/// <summary>A file exactly as received, and the text in it from which events were read. It is never changed.</summary>
public sealed class Source
{
    public int Id { get; set; }

    public required string FileName { get; init; }

    /// <summary>SHA-256 of the bytes received, lower-case hexadecimal; the same bytes are stored once.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What was read, and what every span of the source points into.</summary>
    public required string Text { get; init; }

    /// <summary>The bytes received, where they are not simply <see cref="Text"/> in UTF-8: Word, HTML, another encoding.</summary>
    public byte[]? Received { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ReceivedAt { get; init; }

    public List<Event> Events { get; } = [];
}
