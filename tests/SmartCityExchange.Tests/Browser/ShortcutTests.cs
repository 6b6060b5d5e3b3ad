using Microsoft.Playwright;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Browser;

/// <summary>Ctrl-K leads into the search field, unless visitor or operator do not want it.</summary>
[Collection(Support.Browser.Collection)]
public sealed class ShortcutTests(Support.Browser browser, ServedSite site) : IClassFixture<ServedSite>
{
    private const string Focused = "document.activeElement.name ?? ''";

    [Theory]
    [InlineData("/")]
    [InlineData("/kommunen/moers")]
    [InlineData("/suche?q=Moers")]
    public async Task The_keys_lead_into_the_field_and_choose_its_text(string address)
    {
        var page = await browser.OpenAsync(site, address);
        Assert.Equal("Control+K", await page.GetAttributeAsync("[name=q]", "aria-keyshortcuts"));
        await page.FillAsync("[name=q]", "Unna");
        await page.FocusAsync("footer a");
        await page.Keyboard.PressAsync("Control+k");
        Assert.Equal("q", await page.EvaluateAsync<string>(Focused));

        await page.Keyboard.TypeAsync("Beckum");
        Assert.Equal("Beckum", await page.InputValueAsync("[name=q]"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_visitor_switches_the_keys_off_and_on()
    {
        var page = await browser.OpenAsync(site, "/kommunen");
        await page.ClickAsync("text=Kürzel abschalten");
        await page.Keyboard.PressAsync("Control+k");
        Assert.NotEqual("q", await page.EvaluateAsync<string>(Focused));
        Assert.Null(await page.GetAttributeAsync("[name=q]", "aria-keyshortcuts"));

        await page.ClickAsync("text=Kürzel einschalten");
        await page.Keyboard.PressAsync("Control+k");
        Assert.Equal("q", await page.EvaluateAsync<string>(Focused));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("k")]
    [InlineData("Alt+k")]
    [InlineData("Control+Shift+k")]
    public async Task Other_keys_are_left_to_the_browser(string keys)
    {
        var page = await browser.OpenAsync(site, "/kommunen");
        await page.Keyboard.PressAsync(keys);

        Assert.NotEqual("q", await page.EvaluateAsync<string>(Focused));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_nothing_is_said_of_the_keys()
    {
        var page = await browser.OpenAsync(site, "/kommunen", new BrowserNewContextOptions { JavaScriptEnabled = false });

        await Assertions.Expect(page.Locator(".kuerzel")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_operator_who_switches_the_keys_off_sends_no_word_of_them()
    {
        await using var quiet = new ConfiguredSite(("Search:Shortcut", "false"));
        var page = await quiet.OpenAsync("/kommunen");

        Assert.Empty(page.Html.QuerySelectorAll(".kuerzel, script[src*=shortcut]"));
        Assert.Single(page.Html.QuerySelectorAll("script[src*=suggestions]"));
    }
}
