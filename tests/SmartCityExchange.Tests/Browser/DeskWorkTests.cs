using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Accounts;

namespace SmartCityExchange.Tests.Browser;

/// <summary>Work of several people at the desk, in real browsers: they meet in one event, invite each other, and take back what went wrong.</summary>
[Collection(Support.Browser.Collection)]
public sealed class DeskWorkTests(Support.Browser browser) : IAsyncLifetime, IDisposable
{
    private const string Password = "pferd batterie heftklammer richtig";

    private readonly ArchiveSite _site = new();
    private Uri _address = null!;
    private string _edit = "";

    public async Task InitializeAsync()
    {
        // Accounts are made at the address that the cookies are for.
        _address = new UriBuilder(_site.Serve()) { Host = "localhost" }.Uri;
        await _site.Given(given => given.Event("Austausch", towns: ["Soest"], report: "Eins in Soest.\n\nZwei."));
        _edit = At($"/redaktion/veranstaltungen/{await _site.WithArchive(a => a.Events.Select(e => e.Key).SingleAsync())}");
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Two_who_change_the_same_decide_between_both()
    {
        var (rita, bernd) = (await SitDownAsync("Rita"), await SitDownAsync("Bernd"));
        await bernd.GotoAsync(_edit);
        await bernd.Locator("#Title").FillAsync("Bernds Titel");
        await bernd.Locator("#Platform").FillAsync("Zoom");
        await rita.GotoAsync(_edit);
        await rita.Locator("#Title").FillAsync("Ritas Titel");
        await Press(rita, "Änderungen veröffentlichen");
        await rita.GetByText("Die öffentliche Seite zeigt jetzt diese Fassung.").WaitForAsync();

        await Press(bernd, "Änderungen veröffentlichen");
        await bernd.GetByText("Rita hat inzwischen gespeichert").WaitForAsync();
        await bernd.GetByLabel("Fassung von Rita").CheckAsync();
        await Press(bernd, "Änderungen veröffentlichen");
        await bernd.GetByText("Die öffentliche Seite zeigt jetzt diese Fassung.").WaitForAsync();
        Assert.Equal(("Ritas Titel", "Zoom"), (await bernd.Locator("#Title").InputValueAsync(), await bernd.Locator("#Platform").InputValueAsync()));
        await rita.Context.CloseAsync();
        await bernd.Context.CloseAsync();
    }

    [Fact]
    public async Task Somebody_is_invited_makes_an_account_and_signs_in()
    {
        var anna = await SitDownAsync("Anna", StaffRole.Administrator);
        await anna.GotoAsync(At("/redaktion/konten"));
        await anna.GetByLabel("Rolle", new() { Exact = true }).SelectOptionAsync(nameof(StaffRole.Editor));
        await Press(anna, "Einladung anlegen");
        var invitation = new Uri(await anna.Locator(".meldung code").InnerTextAsync()).AbsolutePath;

        var bert = await browser.OpenAsync(new Uri(_address, invitation));
        await bert.GetByText("Anna hat Sie in die Redaktion eingeladen.").WaitForAsync();
        var key = (await bert.Locator("fieldset p code").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        var moment = DateTimeOffset.UtcNow;
        await bert.GetByLabel("Name, wie er").FillAsync("Bert Beispiel");
        await bert.GetByLabel("E-Mail-Adresse").FillAsync("bert@example.de");
        await bert.GetByLabel("Passwort, mindestens").FillAsync(Password);
        await bert.GetByLabel("Code aus der App").FillAsync(TimeCode.At(key, moment));
        await Press(bert, "Konto anlegen");
        await bert.GetByRole(AriaRole.Link, new() { Name = "Zur Redaktion" }).ClickAsync();
        await Press(bert, "Abmelden");

        await bert.GotoAsync(At("/anmelden"));
        await bert.GetByLabel("E-Mail-Adresse").FillAsync("bert@example.de");
        await bert.GetByLabel("Passwort").FillAsync(Password);
        await Press(bert, "Weiter");
        // The code of the moment is used up; the next one holds already.
        await bert.GetByLabel("Code").FillAsync(TimeCode.At(key, moment.AddSeconds(30)));
        await Press(bert, "Anmelden");
        await bert.GetByText("Guten Tag, Bert Beispiel").WaitForAsync();
        Assert.Equal(0, await bert.GetByRole(AriaRole.Link, new() { Name = "Konten" }).CountAsync());
        await anna.Context.CloseAsync();
        await bert.Context.CloseAsync();
    }

    [Fact]
    public async Task What_is_still_being_kept_when_it_is_saved_does_not_come_back()
    {
        var rita = await SitDownAsync("Rita");
        await rita.RouteAsync("**/zwischenstand", async route =>
        {
            // A slow line: the copy would arrive behind the saving, even when the page that sent it is gone.
            await Task.Delay(500);
            var answer = await route.FetchAsync();
            try
            {
                await route.FulfillAsync(new() { Response = answer });
            }
            catch (PlaywrightException)
            {
                // Nobody waits for it any more.
            }
        });
        await rita.GotoAsync(_edit);
        await rita.Locator("#Title").FillAsync("Ritas Titel");
        await Press(rita, "Änderungen veröffentlichen");
        await rita.GetByText("Die öffentliche Seite zeigt jetzt diese Fassung.").WaitForAsync();

        await Task.Delay(1000);
        Assert.Equal(0, await _site.WithArchive(archive => archive.WorkingCopies.CountAsync()));
        await rita.Context.CloseAsync();
    }

    [Fact]
    public async Task An_old_version_and_a_thrown_away_event_come_back()
    {
        var anna = await SitDownAsync("Anna", StaffRole.Administrator);
        await anna.GotoAsync(_edit);
        await anna.Locator("#Title").FillAsync("Irrtum");
        await Press(anna, "Änderungen veröffentlichen");
        await anna.GetByText("Die öffentliche Seite zeigt jetzt diese Fassung.").WaitForAsync();
        await anna.GetByRole(AriaRole.Link, new() { Name = "Alle Fassungen" }).ClickAsync();
        await anna.GetByRole(AriaRole.Link, new() { Name = "Fassung 1", Exact = true }).ClickAsync();
        await Press(anna, "Fassung 1 wiederherstellen");
        await anna.GetByText("Fassung 1 ist jetzt die neueste, als Entwurf.").WaitForAsync();
        Assert.Equal("Austausch", await anna.Locator("#Title").InputValueAsync());

        await Press(anna, "In den Papierkorb");
        await anna.GetByRole(AriaRole.Link, new() { Name = "Papierkorb" }).ClickAsync();
        await anna.SetViewportSizeAsync(320, 640);
        await anna.FitsAsync();
        await anna.GetByRole(AriaRole.Button, new() { Name = "wiederherstellen" }).ClickAsync();
        await anna.GetByText("Wiederhergestellt, als Entwurf.").WaitForAsync();
        await Press(anna, "Veröffentlichen");
        await anna.GetByRole(AriaRole.Link, new() { Name = "Öffentliche Seite" }).ClickAsync();
        Assert.EndsWith("/veranstaltungen/2021-11-10-austausch", anna.Url, StringComparison.Ordinal);
        await anna.Context.CloseAsync();
    }

    private string At(string path) => new Uri(_address, path).ToString();

    private static Task Press(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private async Task<IPage> SitDownAsync(string name, StaffRole role = StaffRole.Publisher)
    {
        using var visitor = await DeskVisitor.SignInAsync(_site, role, name);
        var page = await browser.NewPageAsync();
        await page.Context.AddCookiesAsync(visitor.Cookies.Select(c => new Cookie { Name = c.Key, Value = c.Value, Url = _address.ToString() }));
        return page;
    }
}
