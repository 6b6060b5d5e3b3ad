using System.Text.Json;
using System.Text.RegularExpressions;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Features.Shared.StructuredData;

/// <summary>What machines read in the pages, in the terms of schema.org.</summary>
[Collection(SeededSite.Collection)]
public sealed class JsonLdTests(SeededSite site)
{
    private const string Home = "http://localhost:5080";

    /// <summary>The properties that schema.org gives to each type, as far as the site writes them.</summary>
    private static readonly Dictionary<string, string[]> Known = new()
    {
        ["EducationEvent"] = ["@id", "url", "name", "startDate", "endDate", "eventStatus", "eventAttendanceMode", "location", "superEvent", "organizer", "contributor", "performer", "about", "inLanguage", "recordedIn", "image"],
        ["EventSeries"] = ["name"],
        ["Place"] = ["name", "address"],
        ["VirtualLocation"] = ["url", "name"],
        ["PostalAddress"] = ["addressLocality", "addressCountry"],
        ["Report"] = ["@id", "name", "inLanguage", "publisher", "dateModified"],
        ["Person"] = ["@id", "url", "name", "alternateName", "jobTitle", "worksFor", "performerIn"],
        ["Role"] = ["roleName", "startDate", "endDate", "performerIn"],
        ["City"] = ["@id", "url", "name", "alternateName", "identifier", "containedInPlace", "subjectOf", "image"],
        ["AdministrativeArea"] = ["@id", "url", "name", "alternateName", "identifier", "containedInPlace", "subjectOf", "image"],
        ["PropertyValue"] = ["propertyID", "value"],
        ["GovernmentOrganization"] = ["name", "areaServed"],
        ["Organization"] = ["@id", "url", "name", "alternateName", "subjectOf"],
        ["Project"] = ["@id", "url", "name", "alternateName", "subjectOf"],
        ["DefinedTerm"] = ["@id", "url", "name", "alternateName", "inDefinedTermSet", "subjectOf"],
        ["WebSite"] = ["@id", "url", "name", "inLanguage", "publisher", "potentialAction"],
        ["SearchAction"] = ["target", "query-input"],
        ["EntryPoint"] = ["urlTemplate"],
        ["WebPage"] = ["@id", "url", "name", "inLanguage", "isPartOf", "dateModified", "mainEntity"],
        ["ProfilePage"] = ["@id", "url", "name", "inLanguage", "isPartOf", "dateModified", "mainEntity"],
        ["CollectionPage"] = ["@id", "url", "name", "inLanguage", "isPartOf"],
        ["BreadcrumbList"] = ["itemListElement"],
        ["ListItem"] = ["position", "name", "item"],
    };

    public static TheoryData<string> Pages =>
    [
        "/", "/veranstaltungen", Seeds.Event2020, Seeds.Event2021, Seeds.Event2022, Seeds.Event2021 + "/quelle", "/kommunen", "/kommunen/beckum", "/kommunen/kreis-coesfeld", "/personen",
        "/personen/stephan-bernoth", "/organisationen/regioit", "/projekte/stadtlabor-iserlohn", "/themen", "/themen/open-government", "/suche", "/erfahrung", "/impressum",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_uses_the_terms_as_they_are_defined(string address)
    {
        var graph = await GraphAsync(site, address);

        Assert.NotEmpty(graph);
        Assert.All(graph.SelectMany(Things), thing =>
        {
            var type = thing.GetProperty("@type").GetString()!;
            Assert.Empty(thing.EnumerateObject().Select(p => p.Name).Except([.. Known[type], "@type"]).Select(name => $"{type}.{name}"));
            foreach (var property in thing.EnumerateObject())
            {
                if (property.Name is "@id" or "url" or "item" or "image" or "inDefinedTermSet")
                {
                    Assert.StartsWith(Home + "/", property.Value.GetString(), StringComparison.Ordinal);
                }

                if (property.Name.EndsWith("Date", StringComparison.Ordinal) || property.Name == "dateModified")
                {
                    Assert.Matches(new Regex(@"^\d{4}-\d\d-\d\d$"), property.Value.GetString());
                }
            }
        });
    }

    [Fact]
    public async Task An_event_that_moved_online_says_so_and_names_nothing_that_the_report_does_not()
    {
        var moved = Only(await GraphAsync(site, Seeds.Event2021), "EducationEvent");

        Assert.Equal(
            [Home + Seeds.Event2021, "Erfahrungsaustausch SMART CITY", "2021-11-10", "https://schema.org/EventMovedOnline", "https://schema.org/OnlineEventAttendanceMode", "de"],
            new[] { "@id", "name", "startDate", "eventStatus", "eventAttendanceMode", "inLanguage" }.Select(name => moved.GetProperty(name).GetString()));
        var location = Assert.Single(moved.GetProperty("location").EnumerateArray());
        Assert.Equal(("VirtualLocation", "Zoom", Home + Seeds.Event2021), (Text(location, "@type"), Text(location, "name"), Text(location, "url")));
        Assert.False(moved.TryGetProperty("endDate", out _));
        Assert.Contains(moved.GetProperty("organizer").EnumerateArray(), o => Text(o, "name") == "Netzwerk Innenstadt NRW");
        Assert.Contains(moved.GetProperty("about").EnumerateArray(), t => Text(t, "@id") == Home + "/themen/open-government");
        var speaker = Assert.Single(moved.GetProperty("performer").EnumerateArray(), p => Text(p, "@id") == Home + "/personen/stephan-bernoth");
        Assert.Equal(("Stephan Bernoth", "Chief Digital Officer (CDO)", "Moers"), (Text(speaker, "name"), Text(speaker, "jobTitle"), Text(speaker.GetProperty("worksFor"), "name")));

        var silent = Only(await GraphAsync(site, Seeds.Event2022), "EducationEvent");
        Assert.Equal("https://schema.org/EventScheduled", Text(silent, "eventStatus"));
        Assert.False(silent.TryGetProperty("location", out _));
        Assert.False(silent.TryGetProperty("eventAttendanceMode", out _));
    }

    [Fact]
    public async Task An_event_on_site_has_its_venue_with_the_town()
    {
        var held = Only(await GraphAsync(site, Seeds.Event2020), "EducationEvent");

        var place = Assert.Single(held.GetProperty("location").EnumerateArray());
        Assert.Equal(("Place", "LWL-Museum für Kunst und Kultur", "Münster"), (Text(place, "@type"), Text(place, "name"), Text(place.GetProperty("address"), "addressLocality")));
        Assert.Equal("https://schema.org/OfflineEventAttendanceMode", Text(held, "eventAttendanceMode"));
    }

    [Theory]
    [InlineData("/kommunen/beckum", "City", "05570008")]
    [InlineData("/kommunen/kreis-coesfeld", "AdministrativeArea", "05558")]
    public async Task A_municipality_has_its_official_key(string address, string type, string key)
    {
        var place = Only(await GraphAsync(site, address), type);

        Assert.Equal(Home + address, Text(place, "@id"));
        Assert.Equal(("AGS", key), (Text(place.GetProperty("identifier"), "propertyID"), Text(place.GetProperty("identifier"), "value")));
        Assert.Contains(place.GetProperty("containedInPlace").EnumerateArray(), p => Text(p, "name") == "Nordrhein-Westfalen");
        Assert.Contains(place.GetProperty("subjectOf").EnumerateArray(), e => Text(e, "@id") == Home + Seeds.Event2021);
    }

    [Fact]
    public async Task A_function_belongs_to_the_day_on_which_somebody_had_it()
    {
        var person = Only(await GraphAsync(site, "/personen/stephan-bernoth"), "Person");

        var role = Assert.Single(person.GetProperty("performerIn").EnumerateArray());
        Assert.Equal(("Role", "Chief Digital Officer (CDO)", "2021-11-10", "2021-11-10"), (Text(role, "@type"), Text(role, "roleName"), Text(role, "startDate"), Text(role, "endDate")));
        Assert.Equal(Home + Seeds.Event2021, Text(role.GetProperty("performerIn"), "@id"));
        Assert.False(person.TryGetProperty("jobTitle", out _));
    }

    [Fact]
    public async Task The_start_page_says_how_the_site_is_searched() => Assert.Equal(
        Home + "/suche?q={search_term_string}",
        Text(Only(await GraphAsync(site, "/"), "WebSite").GetProperty("potentialAction").GetProperty("target"), "urlTemplate"));

    [Fact]
    public async Task Every_other_page_says_where_it_stands()
    {
        async Task<string> TrailAsync(string address) => string.Join(" > ", Only(await GraphAsync(site, address), "BreadcrumbList").GetProperty("itemListElement").EnumerateArray()
            .Select(i => $"{i.GetProperty("position")} {Text(i, "name")} {Text(i, "item")[Home.Length..]}"));

        Assert.Equal("1 Start / > 2 Kommunen /kommunen > 3 Beckum /kommunen/beckum", await TrailAsync("/kommunen/beckum"));
        Assert.Equal(
            $"1 Start / > 2 Veranstaltungen /veranstaltungen > 3 Erfahrungsaustausch SMART CITY, 10. November 2021 {Seeds.Event2021} > 4 Quelltext {Seeds.Event2021}/quelle",
            await TrailAsync(Seeds.Event2021 + "/quelle"));
    }

    [Theory]
    [InlineData("/merkzettel")]
    [InlineData("/suche?q=Beckum")]
    public async Task A_page_that_nobody_should_keep_says_nothing_to_machines(string address) =>
        Assert.Empty((await site.OpenAsync(address)).Html.QuerySelectorAll("script[type='application/ld+json']"));

    [Fact]
    public async Task No_word_of_a_record_leaves_the_block_of_data()
    {
        const string Hostile = "</script><script>alert(1)</script><!-- \" & ' \\ Ü";
        using var other = new ArchiveSite();
        await other.Given(given => given.Event(Hostile, "2021-11-10", [Hostile], [Hostile], topics: [Hostile], report: "Ohne Namen.", attendance: AttendanceMode.Hybrid));
        var page = await other.OpenAsync((await other.OpenAsync("/veranstaltungen")).Links(".termin a")[0]);

        Assert.DoesNotContain("<script>", page.Source, StringComparison.Ordinal);
        Assert.All(page.Html.QuerySelectorAll("script:not([src])"), s => Assert.Equal("application/ld+json", s.GetAttribute("type")));
        Assert.Equal(Hostile, Text(Only(Graph(page), "EducationEvent"), "name"));
    }

    private static async Task<IReadOnlyList<JsonElement>> GraphAsync(ArchiveSite of, string address) => Graph(await of.OpenAsync(address));

    private static IReadOnlyList<JsonElement> Graph(Page page)
    {
        using var document = JsonDocument.Parse(page.Only("script[type='application/ld+json']").TextContent);
        Assert.Equal("https://schema.org", document.RootElement.GetProperty("@context").GetString());
        return [.. document.RootElement.GetProperty("@graph").EnumerateArray().Select(e => e.Clone())];
    }

    private static JsonElement Only(IReadOnlyList<JsonElement> graph, string type) => Assert.Single(graph, t => Text(t, "@type") == type);

    private static string Text(JsonElement thing, string name) => thing.GetProperty(name).GetString()!;

    /// <summary>The thing and all things in it that say what they are.</summary>
    private static IEnumerable<JsonElement> Things(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => (value.TryGetProperty("@type", out _) ? [value] : Array.Empty<JsonElement>()).Concat(value.EnumerateObject().SelectMany(p => Things(p.Value))),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Things),
        _ => [],
    };
}
