using Microsoft.Playwright;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Browser;

/// <summary>Somebody collects two passages in a browser that runs no script.</summary>
[Collection(Support.Browser.Collection)]
public sealed class ClippingTests(Support.Browser browser, ServedSite site) : IClassFixture<ServedSite>
{
    [Fact]
    public async Task Passages_are_collected_without_script()
    {
        var page = await browser.OpenAsync(site, Seeds.Event2021, new BrowserNewContextOptions { JavaScriptEnabled = false, ViewportSize = new ViewportSize { Width = 320, Height = 640 } });
        await page.Locator("#absatz-7 .werkzeug a", new PageLocatorOptions { HasTextString = "Auf den Merkzettel" }).ClickAsync();
        await page.GetByText("Weitere Absätze aussuchen").ClickAsync();
        await page.Locator($".termin a[href^='{Seeds.Event2020}']").ClickAsync();
        await page.Locator("#absatz-1 .werkzeug a", new PageLocatorOptions { HasTextString = "Auf den Merkzettel" }).ClickAsync();

        Assert.Equal(2, await page.Locator(".gemerkt > li").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_links_of_a_passage_show_when_the_keyboard_reaches_them()
    {
        var page = await browser.OpenAsync(site, Seeds.Event2021);
        var link = page.Locator("#absatz-2 .werkzeug a").Last;
        await link.FocusAsync();

        Assert.Equal("1", await link.EvaluateAsync<string>("a => getComputedStyle(a).opacity"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_full_list_is_as_accessible_as_any_page_and_fits_a_narrow_screen()
    {
        var page = await browser.OpenAsync(site, Seeds.Event2021, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 } });
        var address = await page.Locator("#absatz-7 .werkzeug a").Last.GetAttributeAsync("href");
        await page.Context.CloseAsync();
        page = await browser.OpenAsync(site, address + "~AAAAAAAAAAAAAAAAAAAAAA.3", new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 }, ReducedMotion = ReducedMotion.Reduce });

        Assert.Empty(await page.CutOffWordsAsync());
        await AccessibilityTests.FindsNothingAsync(page);
    }
}
