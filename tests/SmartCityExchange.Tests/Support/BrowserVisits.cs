using Microsoft.Playwright;

namespace SmartCityExchange.Tests.Support;

/// <summary>How tests look at the served site with a browser.</summary>
public static class BrowserVisits
{
    /// <summary>Opens a page of the site in a profile of its own.</summary>
    public static Task<IPage> OpenAsync(this Browser browser, ServedSite site, string address, BrowserNewContextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(browser);
        ArgumentNullException.ThrowIfNull(site);
        return browser.OpenAsync(new Uri(site.Address, address), options);
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
}
