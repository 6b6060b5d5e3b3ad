using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Accounts;

namespace SmartCityExchange.Tests.Features.Accounts;

/// <summary>Who gets to the desk, and who does not.</summary>
public sealed class SignInTests : IAsyncLifetime, IDisposable
{
    private const string Password = "pferd batterie heftklammer richtig";
    private const string Mail = "rita@example.de";

    private readonly DeskSite _site = new();
    private readonly DeskVisitor _rita;

    public SignInTests() => _rita = DeskVisitor.Of(_site);

    private string _key = "";
    private string[] _recoveryCodes = [];

    /// <summary>The first account, made with the address that the program gives out.</summary>
    public async Task InitializeAsync()
    {
        var address = await SetUpAddress();
        var page = await _rita.OpenAsync(address);
        _key = page.Only("fieldset p code").Words().Replace(" ", "", StringComparison.Ordinal);
        var made = await _rita.PressAsync(page, "Konto anlegen", ("Name", "Rita Redaktion"), ("Mail", Mail), ("Password", Password), ("Code", CodeAt(-30)));
        Assert.Equal(HttpStatusCode.OK, _rita.Status);
        _recoveryCodes = [.. made.Texts(".codes li")];
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _rita.Dispose();
        _site.Dispose();
    }

    private string CodeAt(int seconds = 0) => TimeCode.At(_key, _site.Clock.GetUtcNow().AddSeconds(seconds));

    private async Task<string> SetUpAddress() =>
        (await _site.WithServices(services => services.GetRequiredService<StaffLinks>().SetUpAsync(CancellationToken.None)))!.AbsolutePath;

    private async Task<DeskVisitor> EnterAsync(string code, string password = Password, string? target = null)
    {
        var visitor = DeskVisitor.Of(_site);
        await visitor.FillInAsync($"/anmelden?ziel={Uri.EscapeDataString(target ?? "")}", "Weiter", ("mail", Mail), ("password", password));
        if (visitor.Status == HttpStatusCode.Redirect)
        {
            await visitor.PressAsync(await visitor.FollowAsync(), "Anmelden", ("code", code));
        }

        return visitor;
    }

    [Fact]
    public async Task The_first_account_may_do_everything_and_is_signed_in()
    {
        await _rita.OpenAsync("/redaktion");
        Assert.Equal(HttpStatusCode.OK, _rita.Status);
        Assert.Equal(StaffRole.Administrator, await _site.WithArchive(archive => archive.Users.Select(e => e.Role).SingleAsync()));
    }

    [Fact]
    public async Task There_is_no_set_up_address_once_somebody_has_an_account() =>
        Assert.Null(await _site.WithServices(services => services.GetRequiredService<StaffLinks>().SetUpAsync(CancellationToken.None)));

    [Fact]
    public async Task A_set_up_address_works_once_and_the_stored_form_of_it_never()
    {
        using var site = new ArchiveSite();
        using var somebody = DeskVisitor.Of(site);
        var address = (await site.WithServices(services => services.GetRequiredService<StaffLinks>().SetUpAsync(CancellationToken.None)))!.AbsolutePath;
        var stored = await site.WithArchive(archive => archive.StaffLinks.Select(l => l.TokenHash).SingleAsync());
        await somebody.OpenAsync($"/einrichten/{stored}");
        Assert.Equal(HttpStatusCode.Gone, somebody.Status);
        await DeskVisitor.SignInAsync(site, StaffRole.Administrator);
        await somebody.OpenAsync(address);
        Assert.Equal(HttpStatusCode.Gone, somebody.Status);
    }

    [Fact]
    public async Task Password_and_code_together_open_the_desk()
    {
        using var visitor = await EnterAsync(CodeAt());
        Assert.Equal((HttpStatusCode.Redirect, "/redaktion"), (visitor.Status, visitor.Location));
        await visitor.OpenAsync("/redaktion");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    [Fact]
    public async Task A_password_alone_opens_nothing()
    {
        using var visitor = await EnterAsync("000000");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        await visitor.OpenAsync("/redaktion");
        Assert.Equal((HttpStatusCode.Redirect, true), (visitor.Status, visitor.Location!.Contains("/anmelden?ziel=%2Fredaktion", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_code_opens_once()
    {
        var code = CodeAt();
        using var first = await EnterAsync(code);
        using var second = await EnterAsync(code);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity), (first.Status, second.Status));
    }

    [Fact]
    public async Task A_recovery_code_opens_once()
    {
        Assert.Equal(10, _recoveryCodes.Distinct().Count());
        using var first = await EnterAsync(_recoveryCodes[3]);
        using var second = await EnterAsync(_recoveryCodes[3]);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity), (first.Status, second.Status));
    }

    /// <summary>Nobody learns who has an account: neither from the words, nor because a password is compared for some and not for others.</summary>
    [Fact]
    public async Task Whatever_is_wrong_the_answer_is_the_same_and_a_password_is_compared()
    {
        using var site = new CountingSite();
        await site.MakeAccountAsync("anna@example.de");
        await site.MakeAccountAsync("bert@example.de", StaffRole.Editor, "Bert");
        await site.WithArchive(async archive =>
        {
            (await archive.Users.SingleAsync(e => e.DisplayName == "Bert")).DisabledAt = DateTime.UtcNow;
            await archive.SaveChangesAsync();
        });
        List<string> answers = [];
        foreach (var (mail, password) in new[] { ("anna@example.de", "falsch falsch falsch"), ("niemand@example.de", DeskSite.Password), ("bert@example.de", DeskSite.Password), ("bert@example.de", "falsch falsch falsch"), ("", "") })
        {
            using var visitor = DeskVisitor.Of(site);
            var before = site.Compared;
            var page = await visitor.FillInAsync("/anmelden", "Weiter", ("mail", mail), ("password", password));
            Assert.Equal(1, site.Compared - before);
            answers.Add($"{visitor.Status} {page.Main.Words()} {page.Main.QuerySelectorAll("*").Length}");
        }

        Assert.Single(answers.Distinct());
    }

    /// <summary>A site that counts how often a password is compared with a hash.</summary>
    private sealed class CountingSite : DeskSite
    {
        private int _compared;

        public int Compared => _compared;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Scoped<IPasswordHasher<Editor>>(_ => new Counting(() => Interlocked.Increment(ref _compared)))));
        }

        private sealed class Counting(Action compared) : PasswordHasher<Editor>
        {
            public override PasswordVerificationResult VerifyHashedPassword(Editor user, string hashedPassword, string providedPassword)
            {
                compared();
                return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
            }
        }
    }

    [Fact]
    public async Task Guessing_is_slowed_down_without_locking_the_account()
    {
        for (var i = 0; i < 5; i++)
        {
            using var guess = await EnterAsync("", $"geraten geraten {i}");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, guess.Status);
        }

        using var stopped = await EnterAsync(CodeAt());
        Assert.Equal(HttpStatusCode.TooManyRequests, stopped.Status);
        Assert.NotNull(stopped.Answer.Headers.RetryAfter);
        Assert.Null(await _site.WithArchive(archive => archive.Users.Select(e => e.DisabledAt).SingleAsync()));
    }

    [Fact]
    public async Task Signing_out_ends_the_session_also_for_a_copy_of_its_cookie()
    {
        var copy = _rita.Copy(_site);
        await _rita.FillInAsync("/redaktion", "Abmelden");
        Assert.Contains("storage", Assert.Single(_rita.Answer.Headers.GetValues("Clear-Site-Data")), StringComparison.Ordinal);
        await copy.OpenAsync("/redaktion");
        Assert.Equal(HttpStatusCode.Redirect, copy.Status);
        copy.Dispose();
    }

    [Theory]
    [InlineData(61, 0)]
    [InlineData(0, 12 * 60 + 1)]
    public async Task A_session_ends_when_it_is_idle_or_old(int idleMinutes, int ageMinutes)
    {
        await _site.WithArchive(async archive =>
        {
            var session = await archive.StaffSessions.SingleAsync();
            session.SeenAt = DateTime.UtcNow.AddMinutes(-idleMinutes);
            archive.Entry(session).Property(s => s.CreatedAt).CurrentValue = DateTime.UtcNow.AddMinutes(-ageMinutes);
            await archive.SaveChangesAsync();
        });
        await _rita.OpenAsync("/redaktion");
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_once()
    {
        await _site.WithArchive(async archive =>
        {
            (await archive.Users.SingleAsync()).DisabledAt = DateTime.UtcNow;
            await archive.SaveChangesAsync();
        });
        await _rita.OpenAsync("/redaktion");
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
        using var again = await EnterAsync(CodeAt());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    public async Task Nobody_is_led_to_another_site(string target)
    {
        using var visitor = await EnterAsync(CodeAt(), target: target);
        Assert.Equal("/redaktion", visitor.Location);
    }

    [Theory]
    [InlineData("kurz")]
    [InlineData("smartcitysmartcity")]
    [InlineData("abcabcabcabcabcabc")]
    [InlineData("ritaredaktion2026!")]
    [InlineData("passwort12345678901")]
    public void A_password_that_can_be_guessed_is_refused(string password) => Assert.NotNull(PasswordRules.Problem(password, "Rita Redaktion", Mail));

    [Theory]
    [InlineData(Password)]
    [InlineData("zq8 Fähre Lampe Moos")]
    [InlineData("ünterschiedliche wörter ohne sinn")]
    public void Long_words_of_one_s_own_are_enough(string password) => Assert.Null(PasswordRules.Problem(password, "Rita Redaktion", Mail));

    /// <summary>RFC 6238, appendix B, the last six digits of the vectors for SHA-1.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, TimeCode.At("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", DateTimeOffset.FromUnixTimeSeconds(seconds)));
}
