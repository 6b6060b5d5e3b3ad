using Microsoft.Playwright;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Browser;

/// <summary>From a fact to the words that say it.</summary>
[Collection(Support.Browser.Collection)]
public sealed class EvidenceTests(Support.Browser browser, ServedSite site) : IClassFixture<ServedSite>
{
    [Theory]
    [InlineData(1280, 800)]
    [InlineData(320, 640)]
    public async Task A_Beleg_leads_to_the_marked_words_in_sight(int width, int height)
    {
        var page = await browser.OpenAsync(site, Seeds.Event2021, Window(width, height));
        await page.ClickAsync(".beteiligte li:has(> a[href='/kommunen/moers']) a.belegt");

        await ShowsTarget(page, "Moers");
    }

    [Theory]
    [InlineData(1280, 800)]
    [InlineData(320, 640)]
    public async Task A_quotation_leads_to_the_words_in_the_report(int width, int height)
    {
        var page = await browser.OpenAsync(site, "/personen/stephan-bernoth", Window(width, height));
        await page.ClickAsync("blockquote footer a");
        await page.WaitForURLAsync($"**{Seeds.Event2021}#*");

        await ShowsTarget(page, "Stephan Bernoth");
    }

    [Fact]
    public async Task A_number_in_the_source_leads_to_its_finding_and_back()
    {
        var page = await browser.OpenAsync(site, $"{Seeds.Event2021}/quelle", Window(1280, 800));
        await page.ClickAsync("a.fundnummer:text-is('37')");
        Assert.Contains("Dr. Jürgen Grüner", await page.TextContentAsync(":target"), StringComparison.Ordinal);

        await page.ClickAsync(":target td:first-child a");
        await ShowsTarget(page, "Fundstelle 37");
    }

    private static async Task ShowsTarget(IPage page, string words)
    {
        Assert.Equal(words, await page.TextContentAsync(":target"));
        await Assertions.Expect(page.Locator(":target")).ToBeInViewportAsync();
        Assert.NotEqual("rgba(0, 0, 0, 0)", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector(':target')).backgroundColor"));
        await page.Context.CloseAsync();
    }

    private static BrowserNewContextOptions Window(int width, int height) =>
        new() { ViewportSize = new ViewportSize { Width = width, Height = height }, ReducedMotion = ReducedMotion.Reduce };
}
