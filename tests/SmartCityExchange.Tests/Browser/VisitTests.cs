using Microsoft.Playwright;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Browser;

/// <summary>What a visitor's own browser has to say about the pages.</summary>
[Collection(Support.Browser.Collection)]
public sealed class VisitTests(Support.Browser browser, ServedSite site) : IClassFixture<ServedSite>
{
    [Theory]
    [MemberData(nameof(Seeds.EachKindOfPage), MemberType = typeof(Seeds))]
    public async Task A_page_asks_no_other_host_keeps_nothing_and_complains_of_nothing(string address)
    {
        var page = await browser.NewPageAsync();
        List<string> complaints = [];
        List<string> hosts = [];
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add($"{request.Url} failed");
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Authority);
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && !response.Request.IsNavigationRequest)
            {
                complaints.Add($"{response.Url} answered {response.Status}");
            }
        };
        var answer = await page.GotoAsync(new Uri(site.Address, address).ToString());

        // Chromium reports the status of the page itself as an error.
        Assert.DoesNotContain(complaints, c => answer!.Ok || !c.StartsWith("Failed to load resource", StringComparison.Ordinal));
        Assert.Equal([site.Address.Authority], hosts.Distinct());
        Assert.Empty(await page.Context.CookiesAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>(
            "async () => localStorage.length + sessionStorage.length + document.cookie.length + (await indexedDB.databases()).length"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_visitor_without_script_searches_reads_and_follows_the_evidence()
    {
        var page = await browser.OpenAsync(site, "/", new BrowserNewContextOptions { JavaScriptEnabled = false });
        await page.FillAsync("main input[name=q]", "Grüner");
        await page.PressAsync("main input[name=q]", "Enter");
        await page.ClickAsync("a[href='/personen/juergen-gruener']");
        Assert.Equal("Jürgen Grüner", await page.TextContentAsync("h1"));

        await page.ClickAsync("blockquote footer a");
        Assert.Equal(Seeds.Event2021, new Uri(page.Url).AbsolutePath);
        Assert.Equal("Dr. Jürgen Grüner", await page.TextContentAsync(":target"));
        await page.Context.CloseAsync();
    }
}
