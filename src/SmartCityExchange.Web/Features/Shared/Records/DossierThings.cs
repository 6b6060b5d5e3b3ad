using System.Text.Json.Nodes;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.StructuredData;

namespace SmartCityExchange.Web.Features.Shared.Records;

/// <summary>A record in the terms of schema.org, with the events that speak of it.</summary>
public static class DossierThings
{
    /// <summary>So many events are named, the newest; the page itself shows them all.</summary>
    private const int MostEvents = 50;

    public static IEnumerable<JsonObject> Of(Dossier dossier, Uri site)
    {
        var address = new Uri(site, dossier.Record.Url);
        var isPerson = dossier.Record.Kind == RecordKind.Person;
        var thing = Thing.Of(dossier.Record, site);
        foreach (var (name, value) in Properties(dossier, site).Where(p => p.Value is not null and not JsonArray { Count: 0 }))
        {
            thing[name] = value;
        }

        if (dossier.Official is { Kind: not MunicipalityKind.District })
        {
            thing["@type"] = "City";
        }

        yield return thing;
        yield return Thing.Page(
            isPerson ? "ProfilePage" : "WebPage",
            address,
            site,
            dossier.Citation.Name,
            ("dateModified", GermanDates.Iso(dossier.Citation.LastChange)),
            ("mainEntity", new JsonObject { ["@id"] = address.AbsoluteUri }));
    }

    private static IEnumerable<(string Name, JsonNode? Value)> Properties(Dossier dossier, Uri site)
    {
        var entries = dossier.Entries.Take(MostEvents).ToList();
        yield return ("alternateName", new JsonArray([.. dossier.Aliases.Select(a => (JsonNode)a)]));
        if (dossier.Official is { } official)
        {
            yield return ("image", new Uri(site, ArchiveLinks.Picture(RecordKind.Municipality, dossier.Record.Slug)).AbsoluteUri);
            yield return ("identifier", Thing.Of("PropertyValue", ("propertyID", "AGS"), ("value", official.Ags)));
            yield return ("containedInPlace", Thing.All(new[] { official.DistrictName, official.State }.OfType<string>().Select(name => Thing.Of("AdministrativeArea", ("name", name)))));
        }

        if (dossier.Record.Kind == RecordKind.Topic)
        {
            yield return ("inDefinedTermSet", new Uri(site, ArchiveLinks.List(RecordKind.Topic)).AbsoluteUri);
        }

        // What somebody did was done as somebody: the function belongs to that day, not to the person.
        yield return dossier.Record.Kind == RecordKind.Person
            ? ("performerIn", Thing.All(entries.Where(e => e.Speakers.Count > 0).Select(e => Part(e, site))))
            : ("subjectOf", Thing.All(entries.Select(e => Thing.Of(e.Event, site))));
    }

    private static JsonObject Part(Dossier.Entry entry, Uri site) => entry.Speakers[0].Function is { } function
        ? Thing.Of("Role", ("roleName", function), ("startDate", GermanDates.Iso(entry.Event.Date)), ("endDate", GermanDates.Iso(entry.Event.EndDate ?? entry.Event.Date)), ("performerIn", Thing.Of(entry.Event, site)))
        : Thing.Of(entry.Event, site);
}
