using Microsoft.Playwright;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Browser;

/// <summary>A report on its way into the archive, as somebody sees it who sits at the desk.</summary>
[Collection(Support.Browser.Collection)]
public sealed class ImportTests(Support.Browser browser)
{
    private const string Report = "Erfahrungsaustausch SMART CITY\n\n3. Mai 2024\n\nDie Veranstaltung fand im Rathaus in Soest statt.\n\n"
        + "Petra Lindner, Digitalbeauftragte der Stadt Beckum, berichtete über das kommunale WLAN.\n\nAuch Unna war dabei.\n";

    [Fact]
    public async Task A_pasted_report_is_looked_through_made_a_draft_and_published()
    {
        using var site = new ArchiveSite();
        var page = await SitDown(site, new BrowserNewContextOptions { Locale = "de-DE" });
        List<string> problems = [];
        page.Console += (_, message) => problems.Add(message.Text);
        page.PageError += (_, error) => problems.Add(error);
        await page.GotoAsync(new Uri(site.Serve(), "/redaktion").ToString());
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Berichte einlesen" }).ClickAsync();
        await page.AxeFindsNothingAsync();

        // Pasted, kept by the server, and there again although nobody pressed a button.
        await page.GetByLabel("Bericht").FillAsync(Report);
        await page.GetByText("Zwischenstand gesichert").WaitForAsync();
        await page.ReloadAsync();
        Assert.Equal(Report, await page.GetByLabel("Bericht").InputValueAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Text lesen" }).ClickAsync();
        await page.AxeFindsNothingAsync();

        // From a fact to its words in the report, by keyboard.
        await page.GetByRole(AriaRole.Link, new() { Name = "Im Bericht: Petra Lindner" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("Petra Lindner", await page.Locator(".stelle:target").InnerTextAsync());

        await page.GetByLabel("Woher kommt der Bericht?").FillAsync("Per Mail");
        await page.GetByRole(AriaRole.Button, new() { Name = "Als Entwurf anlegen" }).ClickAsync();
        await page.GetByText("Als Entwurf angelegt.").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Veröffentlichen", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Öffentliche Seite" }).ClickAsync();
        Assert.EndsWith("/veranstaltungen/2024-05-03-erfahrungsaustausch-smart-city", page.Url, StringComparison.Ordinal);
        Assert.Empty(problems);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Everything_works_without_script_in_a_narrow_window()
    {
        using var site = new ArchiveSite();
        var page = await SitDown(site, new BrowserNewContextOptions { JavaScriptEnabled = false, ViewportSize = new ViewportSize { Width = 320, Height = 640 } });
        await page.GotoAsync(new Uri(site.Serve(), "/redaktion/import").ToString());
        await page.FitsAsync();
        await page.GetByLabel("Dateien auswählen").SetInputFilesAsync(new FilePayload { Name = "bericht.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(Report) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Dateien lesen" }).ClickAsync();
        await page.FitsAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Als Entwurf anlegen" }).ClickAsync();
        Assert.Equal("Erfahrungsaustausch SMART CITY", await page.Locator("#Title").InputValueAsync());

        // A newer text of the same event.
        await page.GotoAsync(new Uri(site.Serve(), "/redaktion/import").ToString());
        await page.GetByLabel("Bericht").FillAsync(Report.Replace("Auch Unna", "Sogar Unna und Werl", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Text lesen" }).ClickAsync();
        await page.FitsAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Gewähltes in den Eintrag übernehmen" }).ClickAsync();
        Assert.Contains("Sogar Unna und Werl", await page.Locator("#Report").InputValueAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private async Task<IPage> SitDown(ArchiveSite site, BrowserNewContextOptions options)
    {
        var address = site.Serve();
        using var rita = await DeskVisitor.SignInAsync(site);
        var page = await browser.NewPageAsync(options);
        await page.Context.AddCookiesAsync(rita.Cookies.Select(c => new Cookie { Name = c.Key, Value = c.Value, Url = address.ToString() }));
        return page;
    }
}
