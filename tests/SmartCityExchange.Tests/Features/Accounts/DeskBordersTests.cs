using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Tests.Features.Accounts;

/// <summary>What lies between the public pages and the desk.</summary>
public sealed class DeskBordersTests(SeededSite site) : IClassFixture<SeededSite>
{
    private static readonly string[] Open = ["SignInController.Index", "SignInController.Code", "SetUpController.Index", "PasskeysController.SignIn", "ContactController.Send"];

    /// <summary>What public pages send is proved by a token of the form itself, since they set no cookie: Features/Contact/ContactTests.</summary>
    private static readonly string[] OwnToken = ["ContactController.Send"];

    public static TheoryData<string> DeskPages => ["/redaktion", "/redaktion/veranstaltungen", "/redaktion/veranstaltungen/neu", "/redaktion/import", "/redaktion/namen?art=Person&q=mu", "/redaktion/konto", "/redaktion/anliegen", "/redaktion/seiten", "/redaktion/konten", "/redaktion/protokoll"];

    private static IEnumerable<MethodInfo> Writing => typeof(Program).Assembly.GetTypes()
        .Where(t => typeof(ControllerBase).IsAssignableFrom(t))
        .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(m => m.GetCustomAttributes<HttpMethodAttribute>().Any(a => a.HttpMethods.Any(method => method is not ("GET" or "HEAD"))));

    [Fact]
    public void Every_action_that_writes_demands_a_right()
    {
        Assert.NotEmpty(Writing);
        Assert.All(Writing, action => Assert.True(
            Open.Contains($"{action.DeclaringType!.Name}.{action.Name}")
            || action.GetCustomAttribute<AuthorizeAttribute>() is not null
            || action.DeclaringType.GetCustomAttribute<AuthorizeAttribute>() is not null, $"{action.DeclaringType.Name}.{action.Name}"));
    }

    [Fact]
    public void No_action_that_writes_goes_without_a_token() =>
        Assert.All(Writing.Where(a => !OwnToken.Contains($"{a.DeclaringType!.Name}.{a.Name}")), action => Assert.Null(action.GetCustomAttribute<IgnoreAntiforgeryTokenAttribute>()));

    [Theory]
    [MemberData(nameof(DeskPages))]
    public async Task Whoever_has_not_signed_in_is_led_to_the_sign_in(string address)
    {
        using var visitor = DeskVisitor.Of(site);
        await visitor.OpenAsync(address);
        Assert.Equal(HttpStatusCode.Redirect, visitor.Status);
        Assert.Contains("/anmelden?ziel=", visitor.Location, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(DeskPages))]
    public async Task Nothing_of_the_desk_is_kept_or_compressed(string address)
    {
        using var rita = await DeskVisitor.SignInAsync(site, StaffRole.Administrator);
        await rita.OpenAsync(address);
        Assert.Equal(HttpStatusCode.OK, rita.Status);
        Assert.Equal("no-store", rita.Answer.Headers.CacheControl?.ToString());
        Assert.Null(rita.Answer.Headers.ETag);
        Assert.Empty(rita.Answer.Content.Headers.ContentEncoding);
        Assert.Equal("noindex", Assert.Single(rita.Answer.Headers.GetValues("X-Robots-Tag")));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var rita = await DeskVisitor.SignInAsync(site, StaffRole.Administrator);
        await rita.PostAsync("/redaktion/veranstaltungen/neu", ("Title", "Fremd"), ("Date", "2025-01-01"), ("Report", "Text"));
        Assert.Equal(HttpStatusCode.BadRequest, rita.Status);
        await rita.PostAsync("/anmelden", ("mail", "a@example.de"), ("password", "x"));
        Assert.Equal(HttpStatusCode.BadRequest, rita.Status);
    }

    [Fact]
    public async Task The_cookies_are_out_of_reach_for_scripts_and_other_sites()
    {
        using var visitor = DeskVisitor.Of(site);
        await visitor.OpenAsync("/anmelden");
        Assert.All(visitor.Answer.Headers.GetValues("Set-Cookie"), cookie =>
        {
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task Over_https_they_bear_the_prefix_of_this_host_alone()
    {
        using var secure = new ConfiguredSite(("Archive:PublicUrl", "https://archiv.example"), ("AllowedHosts", "*"));
        using var client = secure.CreateClient(new() { BaseAddress = new Uri("https://archiv.example"), AllowAutoRedirect = false });
        using var answer = await client.GetAsync("/anmelden");
        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie =>
        {
            Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
            Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }
}
