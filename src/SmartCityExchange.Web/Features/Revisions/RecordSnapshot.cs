using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>
/// A record with all its parts as JSON, other records by their keys. Property names are part of the stored history:
/// they may be added to, never renamed.
/// </summary>
public static class RecordSnapshot
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The record as JSON. Its parts, and the records they link, must be loaded.</summary>
    public static string Of(IRevisable record) => JsonSerializer.Serialize<object>(record switch
    {
        Event e => EventContent.Of(e),
        NamedRecord named => RecordContent.Of(named),
        Document document => DocumentContent.Of(document),
        ContentPage page => PageContent.Of(page),
        PlainRecord plain => PlainContent.Of(plain),
        _ => throw new ArgumentException($"No snapshot of a {record.GetType().Name} is defined.", nameof(record)),
    }, Format);

    /// <summary>The event that a revision keeps.</summary>
    public static EventContent ReadEvent(string snapshot) => JsonSerializer.Deserialize<EventContent>(snapshot, Format)!;

    /// <summary>The named record that a revision keeps.</summary>
    public static RecordContent ReadRecord(string snapshot) => JsonSerializer.Deserialize<RecordContent>(snapshot, Format)!;

    /// <summary>The venue or series that a revision keeps.</summary>
    public static PlainContent ReadPlain(string snapshot) => JsonSerializer.Deserialize<PlainContent>(snapshot, Format)!;

    /// <summary>The document that a revision keeps.</summary>
    public static DocumentContent ReadDocument(string snapshot) => JsonSerializer.Deserialize<DocumentContent>(snapshot, Format)!;

    /// <summary>The page of text that a revision keeps.</summary>
    public static PageContent ReadPage(string snapshot) => JsonSerializer.Deserialize<PageContent>(snapshot, Format)!;

    /// <summary>The name of the record that a revision keeps, where its kind has one.</summary>
    public static string NameIn(string snapshot)
    {
        using var content = JsonDocument.Parse(snapshot);
        return content.RootElement.TryGetProperty("name", out var name) ? name.GetString() ?? "" : "";
    }

    public static string Of(EventContent content) => JsonSerializer.Serialize(content, Format);
}
