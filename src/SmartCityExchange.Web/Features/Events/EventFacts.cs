using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Citing;
using SmartCityExchange.Web.Features.Shared.Reports;

namespace SmartCityExchange.Web.Features.Events;

/// <summary>The data of one event itself, each with the place in the report that says it.</summary>
/// <param name="Evidence">For each field with evidence inside the report, the Id of the mention.</param>
/// <param name="ReadFields">Fields read from the source, including those its heading says; others were added by staff.</param>
public sealed record EventFacts(
    int Id,
    Guid Key,
    EventLink Link,
    AttendanceMode? Attendance,
    EventFacts.Place? Venue,
    EventFacts.Place? PlannedVenue,
    string? Platform,
    string? Series,
    int? SeriesNumber,
    string Report,
    bool HasSource,
    DateTime ChangedAt,
    IReadOnlyDictionary<EventField, int> Evidence,
    IReadOnlySet<EventField> ReadFields)
{
    /// <summary>The citation of the report.</summary>
    public Citation Citation => Citation.Of(Link, Series, SeriesNumber, ChangedAt);

    /// <summary>The citation of a passage by its number, of the whole report for null; null when there is no such passage.</summary>
    public Citation? Cite(string? passage) =>
        passage is null ? Citation
        : int.TryParse(passage, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= AnnotatedReport.Places(Report).Count ? Citation with { Passage = number }
        : null;

    /// <param name="Name">Of the venue.</param>
    /// <param name="Municipality">Where it stands.</param>
    /// <param name="TownHasPage">Some report links the municipality; that a house stands there gives it no page.</param>
    public sealed record Place(string Name, RecordLink? Municipality, bool TownHasPage);

    public static async Task<EventFacts?> FindAsync(ArchiveContext archive, string slug, CancellationToken cancellationToken)
    {
        var towns = archive.Municipalities.Public();
        var row = await archive.Events.Published().Where(e => e.Slug == slug)
            .Select(e => new
            {
                e.Id,
                e.Key,
                Link = new EventLink(e.Slug, e.Title, e.Date, e.EndDate),
                e.Attendance,
                Venue = e.Venue == null ? null : new { e.Venue.Name, Slug = e.Venue.Municipality!.Slug, Town = e.Venue.Municipality.Name, HasPage = towns.Any(m => m.Id == e.Venue.MunicipalityId) },
                Planned = e.PlannedVenue == null ? null : new { e.PlannedVenue.Name, Slug = e.PlannedVenue.Municipality!.Slug, Town = e.PlannedVenue.Municipality.Name, HasPage = towns.Any(m => m.Id == e.PlannedVenue.MunicipalityId) },
                e.Platform,
                Series = e.Series!.Name,
                e.SeriesNumber,
                e.Report,
                HasSource = e.SourceId != null,
                e.ChangedAt,
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return null;
        }

        var fields = await archive.Mentions.Where(m => m.EventId == row.Id && m.Field != null).OrderBy(m => m.Id)
            .Select(m => new { Field = m.Field!.Value, m.Id, m.Start })
            .ToListAsync(cancellationToken);
        return new EventFacts(
            row.Id,
            row.Key,
            row.Link,
            row.Attendance,
            row.Venue is { } venue ? Of(venue.Name, venue.Slug, venue.Town, venue.HasPage) : null,
            row.Planned is { } planned ? Of(planned.Name, planned.Slug, planned.Town, planned.HasPage) : null,
            row.Platform,
            row.Series,
            row.SeriesNumber,
            row.Report,
            row.HasSource,
            row.ChangedAt,
            fields.Where(f => f.Start != null).DistinctBy(f => f.Field).ToDictionary(f => f.Field, f => f.Id),
            fields.Select(f => f.Field).ToHashSet());
    }

    private static Place Of(string name, string? slug, string? town, bool hasPage) =>
        new(name, slug is null || town is null ? null : new RecordLink(RecordKind.Municipality, slug, town), hasPage);
}
