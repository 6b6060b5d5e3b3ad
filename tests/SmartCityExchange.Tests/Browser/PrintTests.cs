using Microsoft.Playwright;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Browser;

[Collection(Support.Browser.Collection)]
public sealed class PrintTests(Support.Browser browser, ServedSite site) : IClassFixture<ServedSite>
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task On_paper_the_report_stands_in_black_without_navigation(ColorScheme scheme)
    {
        var page = await browser.OpenAsync(site, Seeds.Event2021, new BrowserNewContextOptions { ColorScheme = scheme });
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        foreach (var hidden in new[] { "nav.haupt", ".kopf-suche", "footer nav", ".nachbarn" })
        {
            await Assertions.Expect(page.Locator(hidden)).ToBeHiddenAsync();
        }

        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        Assert.Equal(9, await page.Locator(".lesung .text:visible").CountAsync());
        Assert.Equal("rgb(0, 0, 0)", await ColourAsync(page, ".lesung .text", "color"));
        Assert.Equal("rgb(255, 255, 255)", await ColourAsync(page, "html", "backgroundColor"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_paper_the_citation_stands_open_and_each_passage_has_its_number()
    {
        var page = await browser.OpenAsync(site, Seeds.Event2021);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Assertions.Expect(page.Locator(".zitiertext")).ToBeVisibleAsync();
        Assert.Equal(9, await page.Locator(".werkzeug .nummer:visible").CountAsync());
        Assert.Equal(9, await page.Locator(".werkzeug a:visible").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_dossier_prints_its_quotations()
    {
        var page = await browser.OpenAsync(site, "/kommunen/iserlohn");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.Equal(3, await page.Locator("blockquote p:visible").CountAsync());
        await Assertions.Expect(page.Locator("nav.haupt")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    private static Task<string> ColourAsync(IPage page, string selector, string property) =>
        page.EvaluateAsync<string>($"getComputedStyle(document.querySelector('{selector}')).{property}");
}
