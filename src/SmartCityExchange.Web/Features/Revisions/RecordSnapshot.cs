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
    public static string Of(IRevisable record) => JsonSerializer.Serialize(record switch
    {
        Event e => OfEvent(e),
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

    private static object OfEvent(Event e)
    {
        var places = e.Mentions.Select((mention, index) => (mention, index)).ToDictionary(p => p.mention, p => p.index + 1);
        int? Place(Mention? evidence) => evidence is null ? null : places[evidence];
        return new
        {
            e.Key,
            e.Slug,
            e.Title,
            e.Date,
            e.EndDate,
            e.Attendance,
            Venue = e.Venue?.Key,
            PlannedVenue = e.PlannedVenue?.Key,
            e.Platform,
            Series = e.Series?.Key,
            e.SeriesNumber,
            e.Status,
            Source = e.Source?.Sha256,
            e.SourceStart,
            e.SourceLength,
            e.Report,
            Mentions = e.Mentions.Select(m => new { Place = Place(m), Record = m.Record?.Key, m.Field, m.Quote, m.Start, m.SourceStart, m.Rule }),
            Contributions = e.Contributions.OrderBy(c => c.Number).Select(c => new
            {
                c.Number,
                c.Start,
                c.Length,
                Speakers = c.Speakers.OrderBy(s => s.Position).Select(s => new
                {
                    Person = s.Person?.Key,
                    s.BilledName,
                    s.AcademicTitle,
                    s.Function,
                    s.Unit,
                    Organisation = s.Organisation?.Key,
                    Municipality = s.Municipality?.Key,
                    s.Part,
                    Evidence = Place(s.Evidence),
                }),
            }),
            Involvements = e.Involvements.Select(i => new { Record = i.Record?.Key, i.Role, i.OnlyInName, Evidence = Place(i.Evidence) }),
        };
    }
}
