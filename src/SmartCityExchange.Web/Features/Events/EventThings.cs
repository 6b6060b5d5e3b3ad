using System.Text.Json.Nodes;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.StructuredData;

namespace SmartCityExchange.Web.Features.Events;

/// <summary>An event in the terms of schema.org.</summary>
public static class EventThings
{
    private const string Schema = "https://schema.org/";

    public static IEnumerable<JsonObject> Of(EventPage page, Uri site)
    {
        var facts = page.Facts;
        var address = new Uri(site, facts.Link.Url);
        yield return Thing.Of(
            "EducationEvent",
            address,
            ("name", facts.Link.Title),
            ("startDate", GermanDates.Iso(facts.Link.Date)),
            ("endDate", facts.Link.EndDate is { } end ? GermanDates.Iso(end) : null),
            ("eventStatus", Schema + (IsMovedOnline(facts) ? "EventMovedOnline" : "EventScheduled")),
            ("eventAttendanceMode", facts.Attendance is { } mode ? Schema + Of(mode) : null),
            ("location", Thing.All(Locations(facts, address))),
            ("superEvent", facts.Series is { } series ? Thing.Of("EventSeries", ("name", series)) : null),
            ("organizer", Thing.All(page.Of(RecordKind.Organisation).Where(p => p.Roles.Contains(InvolvementRole.Host)).Select(p => Thing.Of(p.Link, site)))),
            ("contributor", Thing.All(page.Of(RecordKind.Municipality).Where(p => !p.OnlyInName && p.Roles[0] <= InvolvementRole.Presents).Select(p => Thing.GovernmentOf(p.Link, site)))),
            ("performer", Thing.All(page.Talks.SelectMany(t => t.Speakers).Where(s => s.Part != SpeakerPart.Quoted).DistinctBy(s => s.Person).Select(s => Of(s, site)))),
            ("about", Thing.All(page.Of(RecordKind.Topic).Concat(page.Of(RecordKind.Project)).Select(p => Thing.Of(p.Link, site)))),
            ("inLanguage", "de"),
            ("image", new Uri(site, ArchiveLinks.Picture(RecordKind.Event, facts.Link.Slug)).AbsoluteUri),
            ("recordedIn", Thing.Of(
                "Report",
                ("@id", address.AbsoluteUri + "#bericht"),
                ("name", $"Bericht: {facts.Link.Title}, {facts.Link.WrittenDate}"),
                ("inLanguage", "de"),
                ("publisher", Thing.Publisher()),
                ("dateModified", GermanDates.Iso(facts.Citation.LastChange)))));
    }

    /// <summary>Where the report names a place that was planned, and people met online.</summary>
    private static bool IsMovedOnline(EventFacts facts) => facts is { Attendance: AttendanceMode.Online, PlannedVenue: not null };

    private static string Of(AttendanceMode mode) => mode switch
    {
        AttendanceMode.OnSite => "OfflineEventAttendanceMode",
        AttendanceMode.Online => "OnlineEventAttendanceMode",
        AttendanceMode.Hybrid => "MixedEventAttendanceMode",
        _ => throw new ArgumentOutOfRangeException(nameof(mode)),
    };

    private static IEnumerable<JsonObject> Locations(EventFacts facts, Uri address)
    {
        if (facts.Venue is { } venue)
        {
            yield return Thing.Of(
                "Place",
                ("name", venue.Name),
                ("address", venue.Municipality is { } town ? Thing.Of("PostalAddress", ("addressLocality", town.Name), ("addressCountry", "DE")) : null));
        }

        if (facts.Attendance is AttendanceMode.Online or AttendanceMode.Hybrid)
        {
            yield return Thing.Of("VirtualLocation", ("url", address.AbsoluteUri), ("name", facts.Platform));
        }
    }

    /// <summary>A speaker as billed on that day.</summary>
    private static JsonObject Of(BilledSpeaker speaker, Uri site) => Thing.Of(
        "Person",
        new Uri(site, speaker.Person.Url),
        ("name", speaker.BilledName),
        ("jobTitle", speaker.Function),
        ("worksFor", speaker.Organisation is { } body ? Thing.Of(body, site) : speaker.Municipality is { } town ? Thing.GovernmentOf(town, site) : null));
}
