using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Tests.Browser;

/// <summary>Names, Belegstellen and lists at the desk, in a real browser.</summary>
[Collection(Support.Browser.Collection)]
public sealed class NamesAndEvidenceTests(Support.Browser browser) : IAsyncLifetime, IDisposable
{
    private const string Report = "Anna Berg aus Unna berichtete über die Bürgerkarte. Auch Soest plant eine Bürgerkarte.";

    private readonly ArchiveSite _site = new();
    private Uri _address = null!;
    private Guid _event;

    public async Task InitializeAsync()
    {
        _address = _site.Serve();
        await _site.Given(async given =>
        {
            await given.Event("Erster", "2020-01-10", speakers: ["Anna Muster"]);
            await given.Event("Zweiter", "2021-01-10", speakers: ["A. Muster"]);
            _event = (await given.Event("Dritter", "2022-01-10", report: Report)).Key;
        });
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Two_entries_become_one_and_two_again()
    {
        var page = await SignedInAsync();
        await page.GotoAsync(At("/redaktion/eintraege/doppelte"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Zusammenführen …" }).ClickAsync();
        await page.GetByText("geht darin auf").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Zusammenführen", Exact = true }).ClickAsync();
        await page.GetByText("Zusammengeführt.").WaitForAsync();
        Assert.Equal("/personen/anna-muster", await EndOfAsync(page, "/personen/a-muster"));

        await page.GotoAsync(At($"/redaktion/eintraege/{await _site.WithArchive(a => a.Persons.Where(p => p.Name == "Anna Muster").Select(p => p.Key).SingleAsync())}"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Zurücknehmen: A. Muster" }).ClickAsync();
        await page.GetByText("Beide Einträge stehen wieder für sich.").WaitForAsync();
        Assert.Equal("/personen/a-muster", await EndOfAsync(page, "/personen/a-muster"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Selected_words_stand_in_the_form_with_their_number()
    {
        var page = await SignedInAsync();
        await page.GotoAsync(At($"/redaktion/veranstaltungen/{_event}/belegstellen"));
        await page.EvaluateAsync("""
            () => {
              const walker = document.createTreeWalker(document.getElementById('markierbar'), NodeFilter.SHOW_TEXT);
              let node = walker.nextNode();
              while (!node.data.includes('Soest')) node = walker.nextNode();
              const at = node.data.lastIndexOf('Bürgerkarte');
              document.getSelection().setBaseAndExtent(node, at, node, at + 'Bürgerkarte'.length);
            }
            """);
        await Assertions.Expect(page.GetByLabel("Wörter im Bericht")).ToHaveValueAsync("Bürgerkarte");
        await Assertions.Expect(page.GetByLabel("Das wievielte Vorkommen")).ToHaveValueAsync("2");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Proposals_are_decided_with_the_keyboard()
    {
        var page = await SignedInAsync();
        await page.GotoAsync(At($"/redaktion/veranstaltungen/{_event}/belegstellen"));
        var proposals = page.Locator("#vorschlagsliste > li");
        var count = await proposals.CountAsync();
        await proposals.First.GetByLabel("offen lassen").FocusAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("n");
        Assert.True(await proposals.Nth(0).GetByLabel("annehmen").IsCheckedAsync());
        Assert.True(await proposals.Nth(1).GetByLabel("ablehnen").IsCheckedAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Speichern und veröffentlichen" }).ClickAsync();
        await page.GetByText("Veröffentlicht: 1 markiert").WaitForAsync();
        Assert.Equal(count - 2, await proposals.CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Every_new_page_of_the_desk_is_sound_and_fits_a_narrow_window()
    {
        var page = await SignedInAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 }, Locale = "de-DE" });
        var person = await _site.WithArchive(a => a.Persons.OrderBy(p => p.Id).Select(p => p.Key).FirstAsync());
        var text = await _site.WithArchive(a => a.ContentPages.Where(p => p.Slug == "datenschutz").Select(p => p.Key).SingleAsync());
        foreach (var path in new[]
        {
            "/redaktion/seiten", $"/redaktion/seiten/{text}", $"/redaktion/seiten/{text}/fassungen", "/redaktion/eintraege", $"/redaktion/eintraege/{person}", $"/redaktion/eintraege/{person}/fassungen", $"/redaktion/eintraege/{person}/fassungen/1",
            $"/redaktion/eintraege/{person}/zusammenfuehren?mit=A.+Muster", "/redaktion/eintraege/doppelte", $"/redaktion/veranstaltungen/{_event}/belegstellen", "/redaktion/veranstaltungen",
            "/redaktion/aufgaben", "/redaktion/aufgaben/ohne-ort", "/redaktion/aufgaben/verweise", "/redaktion/suche", "/redaktion/konto",
        })
        {
            await page.GotoAsync(At(path));
            await page.AxeFindsNothingAsync();
            await page.FitsAsync();
        }

        await page.Context.CloseAsync();
    }

    private string At(string path) => new Uri(_address, path).ToString();

    private async Task<string> EndOfAsync(IPage page, string path)
    {
        await page.GotoAsync(At(path));
        return new Uri(page.Url).AbsolutePath;
    }

    private async Task<IPage> SignedInAsync(BrowserNewContextOptions? options = null)
    {
        using var rita = await DeskVisitor.SignInAsync(_site, StaffRole.Administrator);
        var page = await browser.NewPageAsync(options);
        await page.Context.AddCookiesAsync(rita.Cookies.Select(c => new Cookie { Name = c.Key, Value = c.Value, Url = _address.ToString() }));
        return page;
    }
}
