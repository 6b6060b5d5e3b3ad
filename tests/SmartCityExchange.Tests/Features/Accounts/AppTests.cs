using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Accounts;

namespace SmartCityExchange.Tests.Features.Accounts;

/// <summary>Somebody with a new telephone takes another app for the old one, without anybody's help.</summary>
public sealed class AppTests : IDisposable
{
    private const string App = "/redaktion/konto/app";

    private readonly DeskSite _site = new();

    public void Dispose() => _site.Dispose();

    private string CodeOf(string key) => TimeCode.At(key, _site.Clock.GetUtcNow());

    [Fact]
    public async Task A_right_code_of_the_new_app_ends_the_old_one()
    {
        var (anna, old, first) = await _site.MakeAccountAsync();
        using var elsewhere = await _site.SignInAsync(old);
        var page = await anna.OpenAsync(App);
        var key = DeskSite.KeyOn(page);
        Assert.NotEqual(old, key);
        var made = await anna.PressAsync(page, "App wechseln", ("code", CodeOf(key)));
        Assert.Equal(HttpStatusCode.OK, anna.Status);
        Assert.Equal(10, made.Texts(".codes li").Count);
        Assert.Empty(made.Texts(".codes li").Intersect(first.Texts(".codes li")));

        await anna.OpenAsync("/redaktion");
        Assert.Equal(HttpStatusCode.OK, anna.Status);
        await elsewhere.OpenAsync("/redaktion");
        Assert.Equal(HttpStatusCode.Redirect, elsewhere.Status);
        using var withOld = await _site.SignInAsync(old);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, withOld.Status);
        using var withOldCode = await _site.SignInAsync(key, code: first.Texts(".codes li")[0]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, withOldCode.Status);
        using var withNew = await _site.SignInAsync(key);
        Assert.Equal("/redaktion", withNew.Location);
        using var withNewCode = await _site.SignInAsync(key, code: made.Texts(".codes li")[0]);
        Assert.Equal("/redaktion", withNewCode.Location);
        Assert.Equal(1, await _site.WithArchive(a => a.StaffActs.CountAsync(x => x.Kind == StaffActKind.AppReplaced && x.Editor == "Anna Beispiel")));
    }

    [Fact]
    public async Task Until_then_the_old_one_holds_and_the_new_key_stays_the_same()
    {
        var (anna, old, _) = await _site.MakeAccountAsync();
        var page = await anna.OpenAsync(App);
        var again = await anna.PressAsync(page, "App wechseln", ("code", "000000"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, DeskSite.KeyOn(page)), (anna.Status, DeskSite.KeyOn(again)));
        Assert.Contains("Bis dahin gilt die bisherige App", again.Only("#code-fehler").Words(), StringComparison.Ordinal);
        using var withOld = await _site.SignInAsync(old);
        Assert.Equal("/redaktion", withOld.Location);
    }

    [Theory]
    [InlineData("")]
    [InlineData("unsinn")]
    public async Task A_key_that_is_not_ours_is_replaced_by_another(string key)
    {
        var (anna, _, _) = await _site.MakeAccountAsync();
        var page = await anna.OpenAsync(App);
        var again = await anna.PressAsync(page, "App wechseln", ("key", key), ("code", "123456"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.NotEqual(DeskSite.KeyOn(page), DeskSite.KeyOn(again));
    }

    [Fact]
    public async Task A_key_shown_to_somebody_else_opens_nothing()
    {
        var (anna, _, _) = await _site.MakeAccountAsync();
        var (bert, _, _) = await _site.MakeAccountAsync("bert@example.de", StaffRole.Editor, "Bert");
        var berts = await bert.OpenAsync(App);
        await anna.PressAsync(
            await anna.OpenAsync(App), "App wechseln", ("key", berts.Only("input[name=key]").GetAttribute("value")), ("code", CodeOf(DeskSite.KeyOn(berts))));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
    }

    [Fact]
    public async Task Who_one_is_is_asked_before()
    {
        var (anna, key, _) = await _site.MakeAccountAsync();
        var open = await anna.OpenAsync(App);
        _site.Clock.Forward(TimeSpan.FromMinutes(11));
        await anna.PressAsync(open, "App wechseln", ("code", CodeOf(DeskSite.KeyOn(open))));
        Assert.Equal("/anmelden/bestaetigen?ziel=%2Fredaktion%2Fkonto%2Fapp", anna.Location);
        await anna.OpenAsync(App);
        await anna.PressAsync(await anna.FollowAsync(), "Bestätigen", ("password", DeskSite.Password), ("code", CodeOf(key)));
        Assert.Equal(App, anna.Location);
    }
}
