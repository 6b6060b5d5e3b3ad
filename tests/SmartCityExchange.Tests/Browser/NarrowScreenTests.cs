using Microsoft.Playwright;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Browser;

[Collection(Support.Browser.Collection)]
public sealed class NarrowScreenTests(Support.Browser browser, ServedSite site) : IClassFixture<ServedSite>
{
    /// <summary>The spacing every page must bear, WCAG 2.2 criterion 1.4.12.</summary>
    private const string WideSpacing =
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";

    private const string TwiceTheSize = "html { font-size: 200% !important; }";

    [Theory]
    [MemberData(nameof(Seeds.EachKindOfPage), MemberType = typeof(Seeds))]
    public async Task Nothing_is_cut_off_and_nothing_scrolls_sideways(string address)
    {
        // The site's own policy would refuse the test's styles.
        var page = await browser.OpenAsync(site, address, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 }, BypassCSP = true });
        await ShowsEverything(page, "320 pixels");

        var style = await page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = WideSpacing });
        await ShowsEverything(page, "320 pixels, wide spacing");
        await page.SetViewportSizeAsync(1280, 640);
        await ShowsEverything(page, "1280 pixels, wide spacing");

        await style.EvaluateAsync("e => e.remove()");
        await page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = TwiceTheSize });
        await page.SetViewportSizeAsync(640, 640);
        await ShowsEverything(page, "640 pixels, text of twice the size");
        await page.Context.CloseAsync();
    }

    private static async Task ShowsEverything(IPage page, string dress)
    {
        var cutOff = await page.CutOffWordsAsync();
        Assert.True(cutOff.Length == 0, $"{dress}: {string.Join(" | ", cutOff)}");
        await page.FitsAsync(page.ViewportSize!.Width);
    }
}
