using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Browser;

/// <summary>What a visitor's own browser has to say about the pages.</summary>
[Collection(Support.Browser.Collection)]
public sealed class VisitTests(Support.Browser browser, VisitTests.ServedSite site) : IClassFixture<VisitTests.ServedSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/veranstaltungen")]
    [InlineData("/veranstaltungen/2021-11-10-erfahrungsaustausch-smart-city")]
    [InlineData("/veranstaltungen/2021-11-10-erfahrungsaustausch-smart-city/quelle")]
    [InlineData("/kommunen/iserlohn")]
    [InlineData("/personen")]
    [InlineData("/suche?q=Iserlohn")]
    [InlineData("/impressum")]
    public async Task A_page_loads_without_a_complaint_a_cookie_or_a_request_to_another_host(string path)
    {
        var page = await browser.NewPageAsync();
        List<string> complaints = [];
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add($"{request.Url} failed");
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != site.Serve().Authority)
            {
                complaints.Add($"{request.Url} is not ours");
            }
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                complaints.Add($"{response.Url} answered {response.Status}");
            }
        };
        await page.GotoAsync(new Uri(site.Serve(), path).ToString());

        Assert.Empty(complaints);
        Assert.Empty(await page.Context.CookiesAsync());
        Assert.Equal("de", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task No_page_is_wider_than_the_smallest_screen()
    {
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        foreach (var path in new[] { "/", "/veranstaltungen/2021-11-10-erfahrungsaustausch-smart-city", "/kommunen/iserlohn", "/personen", "/suche?q=Iserlohn" })
        {
            await page.GotoAsync(new Uri(site.Serve(), path).ToString());
            Assert.Equal((path, 320), (path, await page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
        }

        await page.Context.CloseAsync();
    }

    /// <summary>The seed reports, served to a browser.</summary>
    public sealed class ServedSite : ArchiveSite
    {
        public ServedSite()
            : base(Repository.Path("seeds")) => Serve();
    }
}
