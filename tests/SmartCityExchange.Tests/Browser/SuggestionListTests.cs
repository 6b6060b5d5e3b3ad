using System.Globalization;
using Microsoft.Playwright;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Browser;

/// <summary>The list of suggestions below a search field, from the keyboard, by mouse and by finger.</summary>
[Collection(Support.Browser.Collection)]
public sealed class SuggestionListTests(Support.Browser browser, ServedSite site) : IClassFixture<ServedSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/kommunen")]
    [InlineData("/suche?q=Moers")]
    [InlineData("/suche/vorschlaege?q=be")]
    [InlineData("/gibt-es-nicht")]
    public async Task A_suggestion_is_taken_from_the_keyboard(string address)
    {
        var page = await TypeAsync(address, "Biller");
        await Assertions.Expect(Field(page)).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(page.Locator("[role=status].unsichtbar")).ToHaveTextAsync("1 Vorschlag");

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/kommunen/billerbeck");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Enter_without_a_choice_searches_for_what_was_typed()
    {
        var page = await TypeAsync("/kommunen", "Biller");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync("**/suche?q=Biller");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_arrows_go_through_the_list_and_back_to_the_text()
    {
        var page = await TypeAsync("/", "so");
        var last = await page.Locator("[role=option]").CountAsync() - 1;
        Assert.Null(await ActiveAsync(page));
        foreach (var (key, active) in new (string, int?)[] { ("ArrowDown", 0), ("ArrowDown", 1), ("End", last), ("ArrowDown", null), ("ArrowUp", last), ("Home", 0), ("ArrowUp", null) })
        {
            await page.Keyboard.PressAsync(key);
            Assert.Equal((key, active), (key, await ActiveAsync(page)));
            Assert.Equal("so", await Field(page).InputValueAsync());
        }

        Assert.Equal("q", await page.EvaluateAsync<string>("document.activeElement.name"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Escape_closes_the_list_and_keeps_the_text_and_an_arrow_opens_it_again()
    {
        var page = await TypeAsync("/", "so");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(List(page)).ToBeHiddenAsync();
        Assert.Equal("so", await Field(page).InputValueAsync());
        Assert.Equal("false", await Field(page).GetAttributeAsync("aria-expanded"));

        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(List(page)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(List(page)).ToBeHiddenAsync();
        Assert.Equal("Suchen", await page.TextContentAsync(":focus"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_list_follows_what_is_typed()
    {
        var page = await TypeAsync("/", "so");
        await page.Keyboard.TypeAsync("lingen.d");
        await Assertions.Expect(page.Locator("[role=option]")).ToHaveCountAsync(1);
        await page.Keyboard.TypeAsync("xy");
        await Assertions.Expect(List(page)).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("[role=status].unsichtbar")).ToHaveTextAsync("Keine Vorschläge");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_mouse_takes_a_suggestion()
    {
        var page = await TypeAsync("/", "so");
        await page.ClickAsync("[role=option] >> text=Solingen");

        await page.WaitForURLAsync("**/kommunen/solingen");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_finger_takes_a_suggestion_on_a_small_screen()
    {
        var page = await TypeAsync("/kommunen", "so", new BrowserNewContextOptions { HasTouch = true, IsMobile = true, ViewportSize = new ViewportSize { Width = 320, Height = 640 } });
        await page.TapAsync("[role=option] >> text=solingen.digital");

        await page.WaitForURLAsync("**/organisationen/solingen-digital");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/", 320)]
    [InlineData("/kommunen", 320)]
    [InlineData("/suche?q=Moers", 320)]
    [InlineData("/", 1280)]
    [InlineData("/kommunen", 1280)]
    public async Task The_list_cuts_nothing_off_covers_no_field_and_moves_nothing(string address, int width)
    {
        var page = await browser.OpenAsync(site, address, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 640 }, ReducedMotion = ReducedMotion.Reduce });
        const string Heights = "[...document.querySelectorAll('main, main > *, footer')].map(e => Math.round(e.getBoundingClientRect().top + scrollY)).join()";
        var before = await page.EvaluateAsync<string>(Heights);
        await TypeAsync(page, "st");
        for (var i = await page.Locator("[role=option]").CountAsync(); i > 0; i--)
        {
            await page.Keyboard.PressAsync("ArrowDown");
            Assert.Null(await HiddenAsync(page));
        }

        Assert.Equal(before, await page.EvaluateAsync<string>(Heights));
        await page.FitsAsync(width);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_visitor_without_script_gets_the_suggestions_as_links()
    {
        var page = await browser.OpenAsync(site, "/suche/vorschlaege?q=Biller", new BrowserNewContextOptions { JavaScriptEnabled = false });
        await page.ClickAsync(".treffer a");

        Assert.Equal("Billerbeck", await page.TextContentAsync("h1"));
        await page.Context.CloseAsync();
    }

    private async Task<IPage> TypeAsync(string address, string text, BrowserNewContextOptions? options = null)
    {
        var page = await browser.OpenAsync(site, address, options);
        await TypeAsync(page, text);
        return page;
    }

    private static async Task TypeAsync(IPage page, string text)
    {
        await Field(page).FocusAsync();
        await Field(page).ClearAsync();
        await page.Keyboard.TypeAsync(text);
        await page.Locator("[role=option]").First.WaitForAsync();
    }

    private static ILocator Field(IPage page) => page.GetByRole(AriaRole.Combobox);

    private static ILocator List(IPage page) => page.GetByRole(AriaRole.Listbox);

    /// <summary>The place of the option a screen reader is told of; null when none is. It is also the one that looks chosen.</summary>
    private static async Task<int?> ActiveAsync(IPage page)
    {
        var id = await Field(page).GetAttributeAsync("aria-activedescendant");
        var chosen = await page.EvaluateAsync<int[]>("[...document.querySelectorAll('[role=option]')].flatMap((o, i) => o.getAttribute('aria-selected') === 'true' ? [i] : [])");
        Assert.Equal(id is null or "" ? [] : [$"vorschlaege{chosen.Single().ToString(CultureInfo.InvariantCulture)}"], chosen.Select(_ => id!));
        return chosen.Length == 0 ? null : chosen[0];
    }

    /// <summary>What of the chosen option or the field is out of sight; null when both are seen.</summary>
    private static Task<string?> HiddenAsync(IPage page) => page.EvaluateAsync<string?>(
        """
        () => {
          const field = document.activeElement, option = document.querySelector('[aria-selected=true]');
          for (const e of [field, option]) {
            if (!e) continue;
            const r = e.getBoundingClientRect();
            for (const [x, y] of [[r.left + 3, r.top + 3], [r.right - 3, r.top + 3], [r.left + 3, r.bottom - 3], [(r.left + r.right) / 2, (r.top + r.bottom) / 2]]) {
              if (!e.contains(document.elementFromPoint(x, y))) return `${e.outerHTML} at ${x},${y}`;
            }
          }
          return null;
        }
        """);
}
