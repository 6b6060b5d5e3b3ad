using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Events;

[Collection(SeededSite.Collection)]
public sealed class EventListTests(SeededSite site)
{
    [Fact]
    public async Task Events_are_listed_newest_first_by_year()
    {
        var page = await site.OpenAsync("/veranstaltungen");

        Assert.Equal(["2022", "2021", "2020"], page.Texts("main h2"));
        Assert.Equal([Seeds.Event2022, Seeds.Event2021, Seeds.Event2020], page.Links("main h3 a"));
        Assert.Equal("3", page.Only(".bilanz .licht-zahl").Words());
    }

    [Fact]
    public async Task A_row_says_when_how_where_and_who_reported()
    {
        var page = await site.OpenAsync("/veranstaltungen");

        var row = page.Section("2020").Item(Seeds.Event2020).Words();
        Assert.Contains("12. Februar 2020", row, StringComparison.Ordinal);
        Assert.Contains("Vor Ort · Münster", row, StringComparison.Ordinal);
        Assert.Contains("Darmstadt · Münster · Paderborn", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_events_of_one_year_stand_under_one_heading_the_later_first()
    {
        using var other = new ArchiveSite();
        await other.Given(async given =>
        {
            await given.Event("Frühling", "2019-04-01");
            await given.Event("Herbst", "2019-10-01");
        });

        var page = await other.OpenAsync("/veranstaltungen");
        Assert.Equal(["2019"], page.Texts("main h2"));
        Assert.Equal(["/veranstaltungen/2019-10-01-herbst", "/veranstaltungen/2019-04-01-fruehling"], page.Links("main h3 a"));
    }
}
