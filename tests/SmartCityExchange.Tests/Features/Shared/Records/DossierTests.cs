using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Shared.Records;

[Collection(SeededSite.Collection)]
public sealed class DossierTests(SeededSite site)
{
    [Theory]
    [InlineData("/kommunen")]
    [InlineData("/personen")]
    [InlineData("/organisationen")]
    [InlineData("/projekte")]
    [InlineData("/themen")]
    public async Task Every_listed_name_has_a_page_whose_quotations_name_it_where_they_lead(string list)
    {
        Dictionary<string, Page> events = [];
        foreach (var address in (await site.OpenAsync(list)).Links("main li > a"))
        {
            var page = await site.OpenAsync(address);
            Assert.NotEmpty(page.Texts("blockquote mark"));
            foreach (var quote in page.Html.QuerySelectorAll("blockquote"))
            {
                var link = Assert.Single(quote.Links()).Split('#');
                var report = events.TryGetValue(link[0], out var known) ? known : events[link[0]] = await site.OpenAsync(link[0]);
                Assert.StartsWith(report.Only("#" + link[1]).Words(), quote.QuerySelector("mark")!.Words(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_page_does_not_link_itself() =>
        Assert.DoesNotContain("/kommunen/moers", (await site.OpenAsync("/kommunen/moers")).Links("main a"));
}
