using System.Text.Json.Nodes;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Citing;

namespace SmartCityExchange.Web.Features.Shared.StructuredData;

/// <summary>Things of schema.org that several pages name. What the archive does not know is left out, never guessed.</summary>
public static class Thing
{
    public static JsonObject Of(string type, params (string Name, JsonNode? Value)[] properties)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties.Where(p => p.Value is not null and not JsonArray { Count: 0 }))
        {
            thing[name] = value;
        }

        return thing;
    }

    /// <summary>A thing that has a page of the site, which is its name among all things.</summary>
    public static JsonObject Of(string type, Uri page, params (string Name, JsonNode? Value)[] properties) =>
        Of(type, [("@id", page.AbsoluteUri), ("url", page.AbsoluteUri), .. properties]);

    /// <summary>A record as other things refer to it.</summary>
    public static JsonObject Of(RecordLink record, Uri site) => Of(TypeOf(record.Kind), new Uri(site, record.Url), ("name", record.Name));

    /// <summary>A municipality where it acts: as the body that governs the place.</summary>
    public static JsonObject GovernmentOf(RecordLink municipality, Uri site) => Of("GovernmentOrganization", ("name", municipality.Name), ("areaServed", Of(municipality, site)));

    public static JsonObject Of(EventLink record, Uri site) => Of(
        "EducationEvent",
        new Uri(site, record.Url),
        ("name", record.Title),
        ("startDate", GermanDates.Iso(record.Date)),
        ("endDate", record.EndDate is { } end ? GermanDates.Iso(end) : null));

    public static JsonObject Publisher() => Of("Organization", ("name", Citation.Author));

    /// <summary>The site as a whole, and how it is searched.</summary>
    public static JsonObject Site(Uri site) => Of(
        "WebSite",
        ("@id", SiteId(site)),
        ("url", site.AbsoluteUri),
        ("name", Citation.Archive),
        ("inLanguage", "de"),
        ("publisher", Publisher()),
        ("potentialAction", Of(
            "SearchAction",
            ("target", Of("EntryPoint", ("urlTemplate", new Uri(site, ArchiveLinks.Search).AbsoluteUri + "?q={search_term_string}"))),
            ("query-input", "required name=search_term_string"))));

    /// <summary>A page of the site that shows a thing.</summary>
    public static JsonObject Page(string type, Uri page, Uri site, string name, params (string Name, JsonNode? Value)[] properties) => Of(
        type,
        [("@id", page.AbsoluteUri + "#seite"), ("url", page.AbsoluteUri), ("name", name), ("inLanguage", "de"), ("isPartOf", new JsonObject { ["@id"] = SiteId(site) }), .. properties]);

    /// <summary>Where a page stands in the site.</summary>
    public static JsonObject Trail(PageHead head, Uri site)
    {
        (string Name, string Path)[] pages = [("Start", ArchiveLinks.Home), .. head.Above, (head.Name, head.Canonical!)];
        return Of("BreadcrumbList", ("itemListElement", new JsonArray(
            [.. pages.Select((page, index) => Of("ListItem", ("position", index + 1), ("name", page.Name), ("item", new Uri(site, page.Path).AbsoluteUri)))])));
    }

    /// <summary>Several values, or the only one.</summary>
    public static JsonArray All(IEnumerable<JsonObject> things) => new([.. things]);

    private static string SiteId(Uri site) => new Uri(site, "#website").AbsoluteUri;

    private static string TypeOf(RecordKind kind) => kind switch
    {
        RecordKind.Person => "Person",
        RecordKind.Municipality => "AdministrativeArea",
        RecordKind.Organisation => "Organization",
        RecordKind.Project => "Project",
        RecordKind.Topic => "DefinedTerm",
        RecordKind.Question => "Question",
        RecordKind.Announcement => "Quotation",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Records of this kind have no page."),
    };
}
