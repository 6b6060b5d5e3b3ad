using System.Globalization;
using Microsoft.Playwright;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Browser;

[Collection(Support.Browser.Collection)]
public sealed class KeyboardTests(Support.Browser browser, ServedSite site) : IClassFixture<ServedSite>
{
    [Theory]
    [MemberData(nameof(Seeds.EachKindOfPage), MemberType = typeof(Seeds))]
    public async Task The_first_stop_is_a_link_that_skips_to_the_content(string address)
    {
        var page = await browser.OpenAsync(site, address);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Zum Inhalt", await page.TextContentAsync(":focus"));
        Assert.Null(await ComplaintAsync(page));

        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("inhalt", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('main, footer') !== null"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Seeds.EachKindOfPage), MemberType = typeof(Seeds))]
    public async Task Every_stop_is_in_sight_and_the_order_is_that_of_the_page(string address)
    {
        var page = await browser.OpenAsync(site, address, new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        var stops = await page.EvaluateAsync<int>("[...document.querySelectorAll('a[href], input:not([type=hidden], [type=radio]:not(:checked)), select, textarea, summary, button, [tabindex=\"0\"]')].filter(e => e.checkVisibility()).map((e, i) => e.dataset.stop = i).length");
        for (var stop = 0; stop < stops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.Null(await ComplaintAsync(page, stop.ToString(CultureInfo.InvariantCulture)));
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_search_is_asked_from_the_keyboard()
    {
        var page = await browser.OpenAsync(site, "/kommunen");
        for (var i = 0; i < 3; i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Equal("q", await page.EvaluateAsync<string>("document.activeElement.name"));
        await page.Keyboard.TypeAsync("Moers");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Suche" }).WaitForAsync();

        Assert.EndsWith("/suche?q=Moers", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    /// <summary>What keeps a visitor from seeing where the focus is; null when nothing does.</summary>
    private static Task<string?> ComplaintAsync(IPage page, string? stop = null) => page.EvaluateAsync<string?>(
        """
        stop => {
          const e = document.activeElement, style = getComputedStyle(e);
          if (stop !== null && e.dataset.stop !== stop) return 'out of order: ' + e.outerHTML;
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'no outline: ' + e.outerHTML;
          const inSight = [...e.getClientRects()].some(r => {
            const left = Math.max(0, r.left), top = Math.max(0, r.top);
            const right = Math.min(innerWidth, r.right), bottom = Math.min(innerHeight, r.bottom);
            const hit = right > left && bottom > top && document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
            return hit && e.contains(hit);
          });
          return inSight ? null : 'out of sight: ' + e.outerHTML;
        }
        """,
        stop);
}
