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
        NamedRecord named => OfNamed(named),
        EventSeries series => new { series.Key, series.Name },
        Venue venue => new { venue.Key, venue.Name, Municipality = venue.Municipality?.Key },
        _ => throw new ArgumentException($"No snapshot of a {record.GetType().Name} is defined.", nameof(record)),
    }, Format);

    private static object OfNamed(NamedRecord record) => new
    {
        record.Key,
        record.Slug,
        record.Name,
        Aliases = record.Aliases.Select(a => a.Name).Order(StringComparer.Ordinal),
        (record as Person)?.FamilyName,
        (record as Municipality)?.Ags,
        (record as Municipality)?.Kind,
        (record as Municipality)?.DistrictName,
        (record as Municipality)?.State,
    };

    /// <summary>The event that a revision keeps.</summary>
    public static EventContent ReadEvent(string snapshot) => JsonSerializer.Deserialize<EventContent>(snapshot, Format)!;

    public static string Of(EventContent content) => JsonSerializer.Serialize(content, Format);
}
