using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Extraction;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Tests.Features.Search;

/// <summary>Queries people ask, with the answers the seed reports give; <c>Golden/search-queries.json</c>.</summary>
[Collection(SeededSite.Collection)]
public sealed class OpenQueriesTests(SeededSite site)
{
    private static readonly JsonElement Queries = JsonDocument.Parse(
        File.ReadAllText(Repository.Path("tests", "SmartCityExchange.Tests", "Golden", "search-queries.json"))).RootElement.GetProperty("queries");

    public static IEnumerable<object[]> Searches => Queries.EnumerateArray()
        .Where(q => q.GetProperty("mode").GetString() == "search")
        .Select(q => new object[] { q.GetProperty("phenomenon").GetString()!, q.GetProperty("q").GetString()! });

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task A_query_finds_what_the_reports_say(string phenomenon, string text)
    {
        var expected = Queries.EnumerateArray().First(q => q.GetProperty("q").GetString() == text);
        var page = await Ask(text);
        if (page.Groups.Count == 0 && page.Help?.Suggestion is { } suggestion && expected.GetProperty("accept").GetString() != "direct")
        {
            page = await Ask(suggestion);
        }

        var dates = page.Groups.SelectMany(g => g.Items).Select(i => i.Event).OfType<EventLink>().Select(e => Iso(e.Date)).ToList();
        Assert.Empty(Names(expected, "must", "events").Except(dates));
        Assert.Empty(dates.Intersect(Names(expected, "must_not", "events")));
        AssertFound(page, RecordKind.Person, Names(expected, "must", "persons"));
        AssertFound(page, RecordKind.Municipality, Names(expected, "must", "municipalities"));
        AssertFound(page, RecordKind.Organisation, Names(expected, "must", "organisations"));
        Assert.True(!expected.GetProperty("zero").GetBoolean() || page.Total == 0, phenomenon);
        if (expected.GetProperty("top") is { ValueKind: JsonValueKind.Object } top)
        {
            var first = page.Groups[0].Items[0];
            Assert.Contains(top.GetProperty("name").GetString()!, first.Event is { } e ? Iso(e.Date) : first.Link.Name, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_municipality_that_no_report_names_finds_no_event()
    {
        var named = await site.WithArchive(archive => Task.FromResult(archive.Municipalities.Select(m => m.Name).ToHashSet()));
        var absent = Gazetteer.All.Where(p => p.Kind != PlaceKind.District && p.Ags.StartsWith("05", StringComparison.Ordinal) && !named.Contains(p.Name) && p.Name != "Coesfeld");
        List<string> wrong = [];
        foreach (var place in absent)
        {
            if ((await Ask(place.Name)).Groups.Any(g => g.Kind == RecordKind.Event))
            {
                wrong.Add(place.Name);
            }
        }

        Assert.Empty(wrong);
    }

    private static string Iso(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    private Task<SearchPage> Ask(string text) => site.WithServices(services => SearchPage.FindAsync(
        services.GetRequiredService<ArchiveContext>(), services.GetRequiredService<ArchiveSearch>(), new SearchRequest(text, SearchFilter.None), CancellationToken.None));

    private static List<string> Names(JsonElement query, string what, string kind) =>
        [.. query.GetProperty(what).GetProperty(kind).EnumerateArray().Select(n => n.GetString()!)];

    private static void AssertFound(SearchPage page, RecordKind kind, IEnumerable<string> names)
    {
        var found = page.Groups.Where(g => g.Kind == kind).SelectMany(g => g.Items).Select(i => i.Link.Name).ToList();
        Assert.Empty(names.Except(found));
    }
}
