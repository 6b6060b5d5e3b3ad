using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Accounts;

namespace SmartCityExchange.Tests.Features.Accounts;

public sealed class AccountsTests : IDisposable
{
    private readonly DeskSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task The_first_account_is_made_with_the_address_of_the_start_and_that_works_once()
    {
        var link = await _site.WithServices(services => services.GetRequiredService<StaffLinks>().SetUpAsync(default));
        var visitor = DeskVisitor.Of(_site);
        var page = await visitor.OpenAsync(link!.AbsolutePath);
        var key = DeskSite.KeyOn(page);
        await visitor.PressAsync(page, "Konto anlegen", ("Name", "Anna"), ("Mail", "anna@example.de"), ("Password", DeskSite.Password), ("Code", TimeCode.At(key, _site.Clock.GetUtcNow())));
        Assert.Equal(StaffRole.Administrator, (await EditorAsync("Anna")).Role);
        await visitor.OpenAsync(link.AbsolutePath);
        Assert.Equal(HttpStatusCode.Gone, visitor.Status);
        Assert.Null(await _site.WithServices(services => services.GetRequiredService<StaffLinks>().SetUpAsync(default)));
    }

    [Fact]
    public async Task Somebody_is_invited_once_and_for_three_days()
    {
        var (anna, _, _) = await _site.MakeAccountAsync();
        var made = await anna.FillInAsync("/redaktion/konten", "Einladung anlegen", ("role", "Publisher"));
        var address = new Uri(made.Only(".meldung code").TextContent).AbsolutePath;
        Assert.DoesNotContain(address, (await anna.OpenAsync("/redaktion/konten")).Source, StringComparison.Ordinal);

        var bert = DeskVisitor.Of(_site);
        var page = await bert.OpenAsync(address);
        await bert.PressAsync(page, "Konto anlegen", ("Name", "Bert"), ("Mail", "bert@example.de"), ("Password", DeskSite.Password), ("Code", TimeCode.At(DeskSite.KeyOn(page), _site.Clock.GetUtcNow())), ("Role", "Administrator"));
        Assert.Equal(StaffRole.Publisher, (await EditorAsync("Bert")).Role);
        await bert.OpenAsync(address);
        Assert.Equal(HttpStatusCode.Gone, bert.Status);
        await bert.OpenAsync("/redaktion/konten");
        Assert.Equal(HttpStatusCode.Forbidden, bert.Status);
        await bert.OpenAsync("/redaktion/protokoll");
        Assert.Equal(HttpStatusCode.Forbidden, bert.Status);

        address = new Uri((await anna.FillInAsync("/redaktion/konten", "Einladung anlegen")).Only(".meldung code").TextContent).AbsolutePath;
        _site.Clock.Forward(TimeSpan.FromHours(73));
        await bert.OpenAsync(address);
        Assert.Equal(HttpStatusCode.Gone, bert.Status);
    }

    [Fact]
    public async Task A_locked_account_is_out_at_once_and_cannot_come_back()
    {
        var (anna, _, _) = await _site.MakeAccountAsync();
        var (bert, key, _) = await _site.MakeAccountAsync("bert@example.de", StaffRole.Editor, "Bert");
        await bert.OpenAsync("/redaktion");
        Assert.Equal(HttpStatusCode.OK, bert.Status);
        await anna.FillInAsync("/redaktion/konten", "Bert sperren");
        await bert.OpenAsync("/redaktion");
        Assert.Equal(HttpStatusCode.Redirect, bert.Status);

        _site.Clock.Forward(TimeSpan.FromMinutes(1));
        var again = DeskVisitor.Of(_site);
        await again.FillInAsync("/anmelden", "Weiter", ("mail", "bert@example.de"), ("password", DeskSite.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        await anna.FillInAsync("/redaktion/konten", "Bert freigeben");
        Assert.Equal(HttpStatusCode.Redirect, (await _site.SignInAsync(key, "bert@example.de")).Status);
    }

    [Fact]
    public async Task A_changed_role_holds_at_the_next_request()
    {
        var (anna, _, _) = await _site.MakeAccountAsync();
        var (bert, _, _) = await _site.MakeAccountAsync("bert@example.de", StaffRole.Administrator, "Bert");
        await anna.FillInAsync("/redaktion/konten", "Rolle ändern: Bert", ("role", "Editor"));
        await bert.OpenAsync("/redaktion/konten");
        Assert.Equal(HttpStatusCode.Forbidden, bert.Status);
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        var (anna, _, _) = await _site.MakeAccountAsync();
        await anna.FillInAsync("/redaktion/konten", "Rolle ändern: Anna Beispiel", ("role", "Editor"));
        Assert.Contains("das letzte Konto der Verwaltung", (await anna.FollowAsync()).Source, StringComparison.Ordinal);
        await anna.FillInAsync("/redaktion/konten", "Anna Beispiel sperren");
        await anna.OpenAsync("/redaktion/konten");
        Assert.Equal(HttpStatusCode.OK, anna.Status);
    }

    [Fact]
    public async Task Who_lost_password_and_app_gets_a_new_way_in_and_the_old_one_ends()
    {
        var (anna, _, _) = await _site.MakeAccountAsync();
        var (bert, oldKey, _) = await _site.MakeAccountAsync("bert@example.de", StaffRole.Editor, "Bert");
        var made = await anna.FillInAsync("/redaktion/konten", "Neuer Zugang für Bert");
        var again = DeskVisitor.Of(_site);
        var page = await again.OpenAsync(new Uri(made.Only(".meldung code").TextContent).AbsolutePath);
        var key = DeskSite.KeyOn(page);
        await again.PressAsync(page, "Zugang einrichten", ("Mail", "anna@example.de"), ("Password", DeskSite.Password), ("Code", TimeCode.At(key, _site.Clock.GetUtcNow())));
        Assert.Equal(HttpStatusCode.OK, again.Status);
        await bert.OpenAsync("/redaktion");
        Assert.Equal(HttpStatusCode.Redirect, bert.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _site.SignInAsync(oldKey, "bert@example.de")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await _site.SignInAsync(key, "bert@example.de")).Status);
    }

    [Fact]
    public async Task What_is_sensitive_asks_again_who_one_is()
    {
        var (anna, key, _) = await _site.MakeAccountAsync();
        _site.Clock.Forward(TimeSpan.FromMinutes(11));
        await anna.OpenAsync("/redaktion/konten");
        Assert.Equal("/anmelden/bestaetigen?ziel=%2Fredaktion%2Fkonten", anna.Location);
        var asked = await anna.FollowAsync();
        await anna.PressAsync(asked, "Bestätigen", ("password", DeskSite.Password), ("code", "000000"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        await anna.PressAsync(asked, "Bestätigen", ("password", DeskSite.Password), ("code", TimeCode.At(key, _site.Clock.GetUtcNow())));
        Assert.Equal("/redaktion/konten", anna.Location);
        await anna.FollowAsync();
        Assert.Equal(HttpStatusCode.OK, anna.Status);
    }

    [Fact]
    public async Task One_sees_and_ends_ones_own_sessions_and_nobody_elses()
    {
        var (anna, key, _) = await _site.MakeAccountAsync();
        var (bert, _, _) = await _site.MakeAccountAsync("bert@example.de", StaffRole.Editor, "Bert");
        using var second = await _site.SignInAsync(key);
        var page = await anna.OpenAsync("/redaktion/konto");
        var bertsSession = await _site.WithArchive(archive => archive.StaffSessions.Where(s => s.Editor!.DisplayName == "Bert").Select(s => s.Id).SingleAsync());
        await anna.PostAsync($"/redaktion/konto/sitzungen/{bertsSession}/beenden", ("__RequestVerificationToken", page.Html.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!));
        await bert.OpenAsync("/redaktion");
        Assert.Equal(HttpStatusCode.OK, bert.Status);

        await anna.FillInAsync("/redaktion/konto", "Alle anderen beenden");
        await second.OpenAsync("/redaktion");
        Assert.Equal(HttpStatusCode.Redirect, second.Status);
        await anna.OpenAsync("/redaktion");
        Assert.Equal(HttpStatusCode.OK, anna.Status);
    }

    [Fact]
    public async Task A_new_password_ends_the_other_sessions()
    {
        var (anna, key, _) = await _site.MakeAccountAsync();
        using var second = await _site.SignInAsync(key);
        var refused = await anna.FillInAsync("/redaktion/konto", "Passwort ändern", ("password", "zu kurz"));
        Assert.Contains("mindestens 15 Zeichen", refused.Only("#password-fehler").TextContent, StringComparison.Ordinal);
        await anna.FillInAsync("/redaktion/konto", "Passwort ändern", ("password", "gelber kran frisst leise holz"));
        Assert.Equal(HttpStatusCode.Redirect, anna.Status);
        await second.OpenAsync("/redaktion");
        Assert.Equal(HttpStatusCode.Redirect, second.Status);
    }

    [Theory]
    [InlineData("SmartCityInnenstadtNetzwerk")]
    [InlineData("123456789012345678")]
    [InlineData("abababababababababab")]
    [InlineData("qwertzqwertz123456")]
    [InlineData("AnnaBeispiel-Passwort1")]
    public void A_password_that_is_easily_guessed_is_refused(string password) => Assert.NotNull(PasswordRules.Problem(password, "Anna Beispiel", "anna@example.de"));

    [Theory]
    [InlineData(DeskSite.Password)]
    [InlineData("äöü und ein langer satz ohne ziffern")]
    public void A_long_password_needs_no_special_signs(string password) => Assert.Null(PasswordRules.Problem(password, "Anna Beispiel", "anna@example.de"));

    private Task<Editor> EditorAsync(string name) => _site.WithArchive(archive => archive.Users.SingleAsync(e => e.DisplayName == name));
}
