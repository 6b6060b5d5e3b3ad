using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SmartCityExchange.Tests.Support;

/// <summary>
/// How tests look at the served site with a browser. What measures or judges a page waits for its style sheets first:
/// a click returns as soon as the next page begins.
/// </summary>
public static class BrowserVisits
{
    /// <summary>Opens a page of the site in a profile of its own.</summary>
    public static Task<IPage> OpenAsync(this Browser browser, ServedSite site, string address, BrowserNewContextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(browser);
        ArgumentNullException.ThrowIfNull(site);
        return browser.OpenAsync(new Uri(site.Address, address), options);
    }

    /// <summary>
    /// Fails when the page shows more than <paramref name="width"/> CSS pixels, so that a visitor must scroll sideways
    /// (WCAG 2.2, 1.4.10). Asks the browser itself, so that it also serves pages that run no script.
    /// </summary>
    public static async Task FitsAsync(this IPage page, int width = 320)
    {
        ArgumentNullException.ThrowIfNull(page);
        await LoadedAsync(page);
        var session = await page.Context.NewCDPSessionAsync(page);
        var metrics = await session.SendAsync("Page.getLayoutMetrics");
        await session.DetachAsync();
        Assert.Equal((page.Url, width), (page.Url, (int)metrics!.Value.GetProperty("cssContentSize").GetProperty("width").GetDouble()));
    }

    /// <summary>Fails with what axe finds on the page as it stands.</summary>
    public static async Task AxeFindsNothingAsync(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        await LoadedAsync(page);
        var found = (await page.RunAxe()).Violations.Select(v => $"{page.Url} {v.Id}: {string.Join(", ", v.Nodes.Select(n => n.Html))}").ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    /// <summary>The words of the page that do not lie wholly inside the window, or that a box around them cuts off.</summary>
    public static async Task<string[]> CutOffWordsAsync(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return await page.EvaluateAsync<string[]>(
            """
            () => {
              const cut = [];
              const inside = (inner, outer) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
              const hidden = e => !e.checkVisibility() || e.closest('.unsichtbar, .skip:not(:focus)');
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const text = walker.currentNode;
                if (!text.data.trim() || hidden(text.parentElement)) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                const rects = [...range.getClientRects()].filter(r => r.width > 0);
                let window_ = { left: 0, right: document.documentElement.clientWidth };
                let box = text.parentElement;
                for (; box && box !== document.body; box = box.parentElement) {
                  const overflow = getComputedStyle(box);
                  if (/auto|scroll/.test(overflow.overflowX)) { window_ = { left: -Infinity, right: Infinity }; break; }
                  if (/hidden|clip/.test(overflow.overflow)) {
                    const outer = box.getBoundingClientRect();
                    if (rects.some(r => !inside(r, outer) || r.top < outer.top - 1 || r.bottom > outer.bottom + 1)) cut.push('in ' + box.className + ': ' + text.data.trim());
                  }
                }
                if (rects.some(r => !inside(r, window_))) cut.push(text.data.trim());
              }
              for (const e of document.querySelectorAll('input, button, svg, table, .tafel')) {
                const scrolls = e.parentElement.closest('.tafel');
                if (e.checkVisibility() && !scrolls && !inside(e.getBoundingClientRect(), { left: 0, right: document.documentElement.clientWidth })) cut.push(e.outerHTML.slice(0, 80));
              }
              return cut;
            }
            """);
    }

    /// <summary>
    /// Waits until all scripts and style sheets of the page have run, after which nothing moves under a click any more. Asks again and again: the
    /// library's own wait for the load event misses one that comes while it begins to listen.
    /// </summary>
    public static async Task LoadedAsync(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        for (var asked = 0; await page.EvaluateAsync<string>("document.readyState") != "complete"; asked++)
        {
            Assert.True(asked < 1000, $"{page.Url} does not finish loading.");
            await Task.Delay(20);
        }
    }
}
