using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Tests.Browser;

/// <summary>A page of text from its title to the foot of the site, as somebody writes it in a browser.</summary>
[Collection(Support.Browser.Collection)]
public sealed class TextPageTests(Support.Browser browser) : IDisposable
{
    private readonly ArchiveSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Somebody_adds_a_page_reads_along_and_publishes_it()
    {
        var page = await SignedInAsync();
        List<string> problems = [];
        page.Console += (_, message) => problems.Add(message.Text);
        page.PageError += (_, error) => problems.Add(error);
        await page.GotoAsync(At("/redaktion"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Seiten", Exact = true }).ClickAsync();
        await page.GetByLabel("Titel").FillAsync("Über das Archiv");
        await page.GetByRole(AriaRole.Button, new() { Name = "Seite anlegen" }).ClickAsync();

        await page.Locator("#Text").WaitForAsync();
        await page.LoadedAsync();
        await page.Locator("#Text").FillAsync("Worum es geht");
        await page.GetByRole(AriaRole.Button, new() { Name = "Überschrift" }).ClickAsync();
        Assert.Equal("## Worum es geht", await page.Locator("#Text").InputValueAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Beim Schreiben mitlesen" }).ClickAsync();
        await page.Locator("#blick h2").GetByText("Worum es geht").WaitForAsync();
        await page.GetByText("Zwischenstand gesichert").WaitForAsync();
        await page.ReloadAsync();
        Assert.Equal("## Worum es geht", await page.Locator("#Text").InputValueAsync());

        await page.GetByLabel("Im Fuß jeder öffentlichen Seite verlinken").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Veröffentlichen" }).ClickAsync();
        await page.GetByText("Veröffentlicht.", new() { Exact = true }).WaitForAsync();
        await page.GotoAsync(At("/"));
        await page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new() { Name = "Über das Archiv" }).ClickAsync();
        Assert.EndsWith("/seiten/ueber-das-archiv", page.Url, StringComparison.Ordinal);
        await page.AxeFindsNothingAsync();
        Assert.Empty(problems);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_has_to_be_decided_is_sound_and_fits_a_narrow_window()
    {
        var page = await SignedInAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 }, Locale = "de-DE" });
        await _site.WithServices(async services =>
        {
            var archive = services.GetRequiredService<ArchiveContext>();
            var changed = await archive.ContentPages.SingleAsync(p => p.Slug == "datenschutz");
            (changed.FollowsSupplied, changed.SuppliedText, changed.Text) = (false, "Früher mitgeliefert.", "Unser Text.\n\n{#keine-cookies}\nKeine Cookies.");
            services.GetRequiredService<RevisionLog>().RecordChange(changed, "Test", null);
            await archive.SaveChangesAsync();
        });
        var key = await _site.WithArchive(a => a.ContentPages.Where(p => p.Slug == "datenschutz").Select(p => p.Key).SingleAsync());
        await page.GotoAsync(At($"/redaktion/seiten/{key}"));
        await page.GetByText("Ihr Text und der mitgelieferte im Vergleich").ClickAsync();
        await page.GetByText("Platzhalter", new() { Exact = true }).First.ClickAsync();
        await page.GetByText("Geprüfte Aussagen").ClickAsync();
        await page.AxeFindsNothingAsync();
        await page.FitsAsync();
        await page.Locator("#Text").FillAsync("{{Nahme}}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Speichern und zeigen" }).ClickAsync();
        await page.GetByText("Dieser Satz sagt, was die Website tut").WaitForAsync();
        await page.AxeFindsNothingAsync();
        await page.FitsAsync();
        await page.Context.CloseAsync();
    }

    private string At(string path) => new Uri(_site.Serve(), path).ToString();

    private async Task<IPage> SignedInAsync(BrowserNewContextOptions? options = null)
    {
        var address = _site.Serve();
        using var rita = await DeskVisitor.SignInAsync(_site, StaffRole.Administrator);
        var page = await browser.NewPageAsync(options);
        await page.Context.AddCookiesAsync(rita.Cookies.Select(c => new Cookie { Name = c.Key, Value = c.Value, Url = address.ToString() }));
        return page;
    }
}
