using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Browser;

/// <summary>What axe finds of WCAG 2.2 AA and of good practice, in each of the dresses a visitor may ask for.</summary>
[Collection(Support.Browser.Collection)]
public sealed class AccessibilityTests(Support.Browser browser, ServedSite site) : IClassFixture<ServedSite>
{
    private static readonly AxeRunOptions Everything = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>What another set of colours may break.</summary>
    private static readonly AxeRunOptions Colours = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
    };

    [Theory]
    [MemberData(nameof(Seeds.EachKindOfPage), MemberType = typeof(Seeds))]
    public async Task Axe_finds_nothing_by_day_by_night_and_in_forced_colours(string address)
    {
        var page = await browser.OpenAsync(site, address, ByDay);
        await FindsNothingAsync(page);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/kommunen")]
    [InlineData("/suche?q=Iserlohn")]
    public async Task Axe_finds_nothing_in_the_list_of_suggestions(string address)
    {
        var page = await browser.OpenAsync(site, address, ByDay);
        await page.FillAsync("[name=q]", "so");
        await page.Locator("[role=option]").First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await FindsNothingAsync(page);
    }

    private static BrowserNewContextOptions ByDay => new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce };

    internal static async Task FindsNothingAsync(IPage page)
    {
        List<string> found = [.. await FindAsync(page, "by day", Everything)];
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        found.AddRange(await FindAsync(page, "by night", Colours));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        found.AddRange(await FindAsync(page, "in forced colours", Colours));
        await page.Context.CloseAsync();

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static async Task<IEnumerable<string>> FindAsync(IPage page, string dress, AxeRunOptions rules)
    {
        var result = await page.RunAxe(rules);
        Assert.NotEmpty(result.Passes);
        return result.Violations.SelectMany(v => v.Nodes.Select(n => $"{dress}: {v.Id}: {n.Html}: {string.Join(' ', n.Any.Select(a => a.Message))}"));
    }
}
