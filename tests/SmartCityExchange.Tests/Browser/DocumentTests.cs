using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using SkiaSharp;
using SmartCityExchange.Tests.Features.Documents;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Browser;

/// <summary>Documents on their way from a desk to the page of their event, as people see it.</summary>
[Collection(Support.Browser.Collection)]
public sealed class DocumentTests(Support.Browser browser)
{
    [Fact]
    public async Task A_document_is_uploaded_described_published_and_saved_by_a_visitor_without_script_in_a_narrow_window()
    {
        using var site = new ArchiveSite();
        var address = site.Serve();
        await site.Given(given => given.Event("Austausch", towns: ["Soest"]));
        var key = await site.WithArchive(a => a.Events.Select(e => e.Key).SingleAsync());
        using var rita = await DeskVisitor.SignInAsync(site);
        var page = await browser.NewPageAsync(new BrowserNewContextOptions { JavaScriptEnabled = false, ViewportSize = new ViewportSize { Width = 320, Height = 640 } });
        await page.Context.AddCookiesAsync(rita.Cookies.Select(c => new Cookie { Name = c.Key, Value = c.Value, Url = address.ToString() }));

        await page.GotoAsync(new Uri(address, $"/redaktion/veranstaltungen/{key}").ToString());
        await page.GetByRole(AriaRole.Link, new() { Name = "Dokumente" }).ClickAsync();
        await page.FitsAsync();
        await UploadAsync(page, "Folien zur kommunalen Wärmeplanung", "folien.pdf", SampleFile.Pdf("Wärmeplanung", "Zweite Seite"));
        await page.FitsAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Veröffentlichen" }).ClickAsync();
        Assert.Contains("Es fehlt die Lizenz", await page.GetByRole(AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        await DescribeAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Dokumente", Exact = true }).ClickAsync();
        await UploadAsync(page, "Lageplan", "plan.png", SampleFile.Picture(SKEncodedImageFormat.Png, 900, 500));
        await page.GetByLabel("Alternativtext").FillAsync("Ein Plan der Innenstadt");
        await DescribeAsync(page);
        await page.FitsAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Auf der öffentlichen Seite" }).ClickAsync();
        await page.FitsAsync();
        await page.GetByAltText("Ein Plan der Innenstadt").ScrollIntoViewIfNeededAsync();
        var saved = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Folien zur kommunalen Wärmeplanung" }).ClickAsync());
        Assert.Equal("folien-zur-kommunalen-waermeplanung.pdf", saved.SuggestedFilename);
        await page.Context.CloseAsync();

        // With script and in a wide window axe finds nothing, and the picture of the page is really shown.
        var wide = await browser.NewPageAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        await wide.Context.AddCookiesAsync(rita.Cookies.Select(c => new Cookie { Name = c.Key, Value = c.Value, Url = address.ToString() }));
        foreach (var path in new[] { $"/redaktion/veranstaltungen/{key}/dokumente", await EditAsync(site), "/veranstaltungen/2021-11-10-austausch" })
        {
            await wide.GotoAsync(new Uri(address, path).ToString());
            await wide.AxeFindsNothingAsync();
        }

        await wide.Locator(".dokumente img").ScrollIntoViewIfNeededAsync();
        await wide.WaitForFunctionAsync("() => document.querySelector('.dokumente img').naturalWidth === 900");
        await wide.Context.CloseAsync();
    }

    private static async Task UploadAsync(IPage page, string title, string name, byte[] content)
    {
        await page.GetByLabel("Datei", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
        await page.GetByLabel("Titel").FillAsync(title);
        await page.GetByRole(AriaRole.Button, new() { Name = "Hochladen" }).ClickAsync();
        await page.GetByText("Aufgenommen, als Entwurf.").WaitForAsync();
    }

    private static async Task DescribeAsync(IPage page)
    {
        await page.GetByLabel("Lizenz").SelectOptionAsync("CcBy4");
        await page.GetByLabel("Quelle").FillAsync("Stadt Soest, Stadtplanung");
        await page.GetByRole(AriaRole.Button, new() { Name = "Veröffentlichen" }).ClickAsync();
        await page.GetByText("Veröffentlicht.").WaitForAsync();
    }

    private static Task<string> EditAsync(ArchiveSite site) =>
        site.WithArchive(async a => $"/redaktion/dokumente/{await a.Documents.OrderByDescending(d => d.Id).Select(d => d.Key).FirstAsync()}");
}
