using System.Net;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Features.Accounts;

namespace SmartCityExchange.Tests.Features.Accounts;

/// <summary>Guessing is slow for whoever guesses, and for nobody else.</summary>
public sealed class GuessingTests : IDisposable
{
    private readonly DeskSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Failures_of_one_sender_never_lock_out_another()
    {
        var attempts = new SignInAttempts(TimeProvider.System);
        for (var i = 0; i < 1000; i++)
        {
            attempts.Fail("192.0.2.1", "anna");
        }

        Assert.NotNull(attempts.Wait("192.0.2.1", "anna"));
        Assert.Null(attempts.Wait("192.0.2.2", "anna"));
    }

    [Theory]
    [InlineData("127.0.0.0/8", HttpStatusCode.UnprocessableEntity)]
    [InlineData("192.0.2.1", HttpStatusCode.TooManyRequests)]
    public async Task A_server_in_front_tells_senders_apart_only_when_it_is_trusted(string trusted, HttpStatusCode secondSender)
    {
        using var site = new ConfiguredSite(("Archive:TrustedProxies:0", trusted));
        site.Serve();
        using var guesser = DeskVisitor.Of(site, "198.51.100.7");
        for (var i = 0; i < 6; i++)
        {
            await guesser.FillInAsync("/anmelden", "Weiter", ("mail", "anna@example.de"), ("password", "falsch falsch falsch"));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, guesser.Status);
        using var anna = DeskVisitor.Of(site, "198.51.100.8");
        await anna.FillInAsync("/anmelden", "Weiter", ("mail", "anna@example.de"), ("password", "auch falsch auch"));
        Assert.Equal(secondSender, anna.Status);
    }

    [Fact]
    public async Task A_code_of_a_minute_ago_opens_nothing()
    {
        var (_, key, _) = await _site.MakeAccountAsync();
        _site.Clock.Forward(TimeSpan.FromMinutes(5));
        using var late = await _site.SignInAsync(key, code: TimeCode.At(key, _site.Clock.GetUtcNow()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
    }

    [Fact]
    public async Task Waiting_is_told_and_ends()
    {
        await _site.MakeAccountAsync();
        using var visitor = DeskVisitor.Of(_site);
        for (var i = 0; i < 6; i++)
        {
            await visitor.FillInAsync("/anmelden", "Weiter", ("mail", "anna@example.de"), ("password", "falsch falsch falsch"));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, visitor.Status);
        Assert.True(visitor.Answer.Headers.RetryAfter!.Delta > TimeSpan.FromMinutes(10));
        _site.Clock.Forward(TimeSpan.FromMinutes(16));
        await visitor.FillInAsync("/anmelden", "Weiter", ("mail", "anna@example.de"), ("password", DeskSite.Password));
        Assert.Equal(HttpStatusCode.Redirect, visitor.Status);
    }
}
