using Microsoft.Playwright;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Tests.Browser;

/// <summary>Passkeys, made and used with a device that the browser plays (WebAuthn virtual authenticator).</summary>
[Collection(Support.Browser.Collection)]
public sealed class PasskeyTests(Support.Browser browser)
{
    [Fact]
    public async Task Somebody_makes_a_passkey_signs_in_with_it_confirms_with_it_and_forgets_it()
    {
        using var site = new ArchiveSite();
        // A passkey belongs to a name, never to a number.
        var address = new UriBuilder(site.Serve()) { Host = "localhost" }.Uri;
        var page = await SignedInAsync(site, address);

        await page.GotoAsync(new Uri(address, "/redaktion/konto").ToString());
        await page.GetByLabel("Name des Geräts").FillAsync("Ritas Rechner");
        await page.GetByRole(AriaRole.Button, new() { Name = "Passkey anlegen" }).ClickAsync();
        await page.GetByText("Der Passkey ist angelegt.").WaitForAsync();
        await page.GetByText("Ritas Rechner, angelegt am").WaitForAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Abmelden" }).ClickAsync();
        await page.GotoAsync(new Uri(address, "/anmelden?ziel=%2Fredaktion%2Feintraege").ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Mit Passkey anmelden" }).ClickAsync();
        await page.WaitForURLAsync("**/redaktion/eintraege");

        await page.GotoAsync(new Uri(address, "/anmelden/bestaetigen?ziel=%2Fredaktion%2Fkonto").ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Mit Passkey bestätigen" }).ClickAsync();
        await page.WaitForURLAsync("**/redaktion/konto");

        await page.GetByRole(AriaRole.Button, new() { Name = "Passkey Ritas Rechner entfernen" }).ClickAsync();
        await page.GetByText("Der Passkey ist entfernt.").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Abmelden" }).ClickAsync();
        await page.GotoAsync(new Uri(address, "/anmelden").ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Mit Passkey anmelden" }).ClickAsync();
        await page.GetByText("Der Passkey wurde nicht angenommen.").WaitForAsync();
        await page.Context.CloseAsync();
    }

    /// <summary>An answer somebody overheard, or one for another question, signs nobody in; nor does that of a disabled account.</summary>
    [Fact]
    public async Task An_answer_counts_once_and_only_for_an_account_in_use()
    {
        using var site = new ArchiveSite();
        var address = new UriBuilder(site.Serve()) { Host = "localhost" }.Uri;
        var page = await SignedInAsync(site, address);
        await page.GotoAsync(new Uri(address, "/redaktion/konto").ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Passkey anlegen" }).ClickAsync();
        await page.GetByText("Der Passkey ist angelegt.").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Abmelden" }).ClickAsync();

        await page.GotoAsync(new Uri(address, "/anmelden").ToString());
        var sent = await page.RunAndWaitForRequestAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "Mit Passkey anmelden" }).ClickAsync(),
            request => request.Method == "POST" && request.Url.EndsWith("/anmelden/passkey", StringComparison.Ordinal));
        await page.WaitForURLAsync("**/redaktion");
        var fields = System.Web.HttpUtility.ParseQueryString(sent.PostData!);

        using var thief = DeskVisitor.Of(site);
        var form = await thief.OpenAsync("/anmelden");
        await thief.PressAsync(form, "Mit Passkey anmelden", ("credential", fields["credential"]), ("state", fields["state"]));
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, thief.Status);
        Assert.Contains("wurde nicht angenommen", (await thief.PressAsync(form, "Mit Passkey anmelden", ("credential", "{}"), ("state", "x"))).Main.TextContent, StringComparison.Ordinal);

        await site.WithArchive(async archive =>
        {
            foreach (var editor in archive.Users)
            {
                editor.DisabledAt = DateTime.UtcNow;
            }

            await archive.SaveChangesAsync();
        });
        await page.GotoAsync(new Uri(address, "/anmelden").ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Mit Passkey anmelden" }).ClickAsync();
        await page.GetByText("Der Passkey wurde nicht angenommen.").WaitForAsync();
        Assert.Contains(StaffActKind.PasskeyMade, await site.WithArchive(archive => Task.FromResult(archive.StaffActs.Select(a => a.Kind).ToList())));
        await page.Context.CloseAsync();
    }

    /// <summary>A page of somebody signed in, in a browser with a device that asks for a finger and always gets it.</summary>
    private async Task<IPage> SignedInAsync(ArchiveSite site, Uri address)
    {
        using var rita = await DeskVisitor.SignInAsync(site);
        var page = await browser.NewPageAsync();
        await page.Context.AddCookiesAsync(rita.Cookies.Select(c => new Cookie { Name = c.Key, Value = c.Value, Url = address.ToString() }));
        var devices = await page.Context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        return page;
    }
}
