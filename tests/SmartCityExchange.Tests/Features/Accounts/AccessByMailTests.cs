using System.Net;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Shared.Mailing;

namespace SmartCityExchange.Tests.Features.Accounts;

/// <summary>With a mail server, an invitation also goes out as a letter; without one, or when it fails, it is passed on by hand.</summary>
public sealed class AccessByMailTests
{
    private const string Accounts = "/redaktion/konten";

    [Fact]
    public async Task An_invitation_goes_to_the_address_and_is_shown_as_well()
    {
        using var mail = new MailCatcher();
        using var site = new DeskSite(mail.Settings);
        var (anna, _, _) = await site.MakeAccountAsync();
        var page = await anna.FillInAsync(Accounts, "Einladung anlegen", ("role", "Editor"), ("mail", " bert@example.de "));
        var link = page.Only(".meldung code").Words();
        Assert.Contains("unterwegs an bert@example.de", page.Only(".meldung").Words(), StringComparison.Ordinal);
        using var letter = await mail.TakeAsync();
        Assert.Equal(("bert@example.de", "archiv@example.de", "Einladung in die Redaktion von SmartCityExchange"), (letter.To.ToString(), letter.From.ToString(), letter.Subject));
        Assert.Contains(link, letter.TextBody, StringComparison.Ordinal);
        Assert.Contains("Anna Beispiel lädt Sie ein", letter.TextBody, StringComparison.Ordinal);
        Assert.Null(letter.HtmlBody);
        using var bert = DeskVisitor.Of(site);
        await bert.OpenAsync(new Uri(link).AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, bert.Status);
    }

    [Fact]
    public async Task A_new_way_into_an_account_goes_to_its_own_address()
    {
        using var mail = new MailCatcher();
        using var site = new DeskSite(mail.Settings);
        var (anna, _, _) = await site.MakeAccountAsync();
        await site.MakeAccountAsync("bert@example.de", StaffRole.Editor, "Bert");
        var page = await anna.FillInAsync(Accounts, "Neuer Zugang für Bert");
        using var letter = await mail.TakeAsync();
        Assert.Equal(("bert@example.de", "Neuer Zugang zur Redaktion von SmartCityExchange"), (letter.To.ToString(), letter.Subject));
        Assert.Contains(page.Only(".meldung code").Words(), letter.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_address_no_letter_goes_out()
    {
        using var mail = new MailCatcher();
        using var site = new DeskSite(mail.Settings);
        var (anna, _, _) = await site.MakeAccountAsync();
        var page = await anna.FillInAsync(Accounts, "Einladung anlegen");
        Assert.Contains("Geben Sie diese Adresse der Person", page.Only(".meldung").Words(), StringComparison.Ordinal);
        Assert.Equal(0, mail.Waiting);
    }

    [Theory]
    [InlineData("bert")]
    [InlineData("bert@example.de, carla@example.de")]
    [InlineData("Bert <bert@example.de>")]
    public async Task What_is_no_address_is_told_and_nobody_is_invited(string typed)
    {
        using var mail = new MailCatcher();
        using var site = new DeskSite(mail.Settings);
        var (anna, _, _) = await site.MakeAccountAsync();
        var page = await anna.FillInAsync(Accounts, "Einladung anlegen", ("mail", typed));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, typed), (anna.Status, page.Only("#mail").GetAttribute("value")));
        Assert.Contains("keine E-Mail-Adresse", page.Only("#mail-fehler").Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Noch nicht benutzt", page.Texts("h3"));
        Assert.Equal(0, mail.Waiting);
    }

    [Fact]
    public async Task A_letter_that_cannot_be_sent_hinders_nothing()
    {
        using var refusing = new MailCatcher { RefusesAll = true };
        using var gone = new MailCatcher();
        gone.Dispose();
        using var open = new MailCatcher();
        foreach (var settings in new[]
        {
            refusing.Settings,
            gone.Settings,
            // A server that offers no encryption is told nothing.
            [.. open.Settings, ("Mail:Security", "StartTls")],
        })
        {
            using var site = new DeskSite(settings);
            var (anna, _, _) = await site.MakeAccountAsync();
            var page = await anna.FillInAsync(Accounts, "Einladung anlegen", ("mail", "bert@example.de"));
            Assert.Equal(HttpStatusCode.OK, anna.Status);
            Assert.Contains("Die E-Mail an bert@example.de ließ sich nicht senden.", page.Only(".meldung").Words(), StringComparison.Ordinal);
            using var bert = DeskVisitor.Of(site);
            await bert.OpenAsync(new Uri(page.Only(".meldung code").Words()).AbsolutePath);
            Assert.Equal(HttpStatusCode.OK, bert.Status);
        }

        Assert.Equal(0, open.Waiting);
    }

    [Fact]
    public async Task Without_a_mail_server_nothing_is_asked_and_nothing_sent()
    {
        using var site = new DeskSite();
        var (anna, _, _) = await site.MakeAccountAsync();
        var page = await anna.OpenAsync(Accounts);
        Assert.Empty(page.Html.QuerySelectorAll("#mail"));
        page = await anna.PressAsync(page, "Einladung anlegen", ("mail", "bert@example.de"));
        Assert.DoesNotContain("bert@example.de", page.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mail:From", "", "in Mail:From ist keine E-Mail-Adresse")]
    [InlineData("Mail:Tickets", "redaktion", "in Mail:Tickets ist keine E-Mail-Adresse")]
    [InlineData("Mail:Port", "viele", "in Mail:Port ist kein Port")]
    [InlineData("Mail:Port", "70000", "in Mail:Port ist kein Port")]
    [InlineData("Mail:Security", "SSL", "in Mail:Security gibt es nicht")]
    public void Settings_that_cannot_be_right_are_explained(string name, string value, string told)
    {
        var settings = new Dictionary<string, string?> { ["Mail:Host"] = "mail.example.de", ["Mail:From"] = "archiv@example.de", [name] = value };
        var mail = Microsoft.Extensions.Configuration.ConfigurationBinder.Get<MailOptions>(
            new Microsoft.Extensions.Configuration.ConfigurationManager { Sources = { new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource { InitialData = settings } } }.GetSection(MailOptions.Section))!;
        Assert.Contains(told, mail.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("StartTls", 587)]
    [InlineData("tls", 465)]
    [InlineData("None", 25)]
    public void The_usual_port_need_not_be_named(string security, int port) =>
        Assert.Equal((port, null), (new MailOptions { Host = "mail.example.de", From = "archiv@example.de", Security = security }.UsedPort, new MailOptions { Host = "mail.example.de", From = "archiv@example.de", Security = security }.Problem));
}
