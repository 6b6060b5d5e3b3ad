using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Features.Accounts;

namespace SmartCityExchange.Tests.Browser;

/// <summary>The desk as somebody works at it: from the first account to a published correction.</summary>
[Collection(Support.Browser.Collection)]
public sealed class DeskTests(Support.Browser browser)
{
    private const string Password = "pferd batterie heftklammer richtig";

    [Fact]
    public async Task The_first_administrator_corrects_an_event_and_loses_nothing()
    {
        using var site = new SeededSite();
        var address = site.Serve();
        var setUp = await site.WithServices(services => services.GetRequiredService<StaffLinks>().SetUpAsync(CancellationToken.None));
        var page = await browser.OpenAsync(new Uri(address, setUp!.AbsolutePath));
        List<string> problems = [];
        page.Console += (_, message) => problems.Add(message.Text);
        page.PageError += (_, error) => problems.Add(error);
        await page.AxeFindsNothingAsync();

        var key = (await page.Locator("fieldset p code").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await page.GetByLabel("Name, wie er").FillAsync("Rita Redaktion");
        await page.GetByLabel("E-Mail-Adresse").FillAsync("rita@example.de");
        await page.GetByLabel("Passwort, mindestens").FillAsync(Password);
        await page.GetByLabel("Code aus der App").FillAsync(TimeCode.At(key, DateTimeOffset.UtcNow));
        await page.GetByRole(AriaRole.Button, new() { Name = "Konto anlegen" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Zur Redaktion" }).ClickAsync();
        await page.AxeFindsNothingAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Alle Veranstaltungen" }).ClickAsync();
        await page.AxeFindsNothingAsync();
        await page.GetByRole(AriaRole.Row).Filter(new() { HasText = "2021" }).GetByRole(AriaRole.Link).ClickAsync();
        await page.AxeFindsNothingAsync();

        // Typed, kept by the server, and there again although nobody pressed a button.
        await page.Locator("#Title").FillAsync("Austausch über openGovernment");
        await page.GetByText("Zwischenstand gesichert").WaitForAsync();
        await page.ReloadAsync();
        Assert.Equal("Austausch über openGovernment", await page.Locator("#Title").InputValueAsync());
        await page.GetByText("noch nicht gespeichert").WaitForAsync();

        // What would be published, while it is written.
        await page.GetByRole(AriaRole.Button, new() { Name = "Beim Schreiben mitlesen" }).ClickAsync();
        await page.Locator("#blick h1").GetByText("Austausch über openGovernment").WaitForAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Änderungen veröffentlichen" }).ClickAsync();
        await page.GetByText("Die öffentliche Seite zeigt jetzt diese Fassung.").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Öffentliche Seite" }).ClickAsync();
        Assert.EndsWith("/veranstaltungen/2021-11-10-austausch-ueber-opengovernment", page.Url, StringComparison.Ordinal);
        Assert.Empty(problems);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_form_fits_a_narrow_window()
    {
        using var site = new SeededSite();
        var address = site.Serve();
        using var rita = await DeskVisitor.SignInAsync(site);
        var key = await site.WithArchive(archive => Task.FromResult(archive.Events.OrderByDescending(e => e.Date).Select(e => e.Key).First()));
        var page = await browser.NewPageAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 } });
        await page.Context.AddCookiesAsync(rita.Cookies.Select(c => new Cookie { Name = c.Key, Value = c.Value, Url = address.ToString() }));
        foreach (var part in new[] { "", "/neu", $"/{key}", $"/{key}/fassungen/1" })
        {
            await page.GotoAsync(new Uri(address, "/redaktion/veranstaltungen" + part).ToString());
            await page.FitsAsync();
        }

        await page.Context.CloseAsync();
    }
}
