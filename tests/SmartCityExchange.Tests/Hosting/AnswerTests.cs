using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Hosting;

/// <summary>What every answer of the site has in common, over real HTTP.</summary>
public sealed class AnswerTests : IClassFixture<AnswerTests.ServedSite>
{
    private readonly HttpClient _visitor;

    public AnswerTests(ServedSite site) => _visitor = site.CreateClient();

    public static TheoryData<string, string, HttpStatusCode> Answers => new()
    {
        { "GET", "/", HttpStatusCode.OK },
        { "GET", "/kommunen", HttpStatusCode.OK },
        { "GET", "/veranstaltungen/2021-11-10-erfahrungsaustausch-smart-city", HttpStatusCode.OK },
        { "GET", "/site.css", HttpStatusCode.OK },
        { "GET", "/Kommunen/", HttpStatusCode.MovedPermanently },
        { "GET", "/kommunen/gibt-es-nicht", HttpStatusCode.NotFound },
        { "GET", "/gibt-es-nicht", HttpStatusCode.NotFound },
        { "POST", "/kommunen", HttpStatusCode.MethodNotAllowed },
        { "DELETE", "/kommunen/beckum", HttpStatusCode.MethodNotAllowed },
        { "TRACE", "/kommunen", HttpStatusCode.MethodNotAllowed },
        { "GET", "/fehlerhaft/%FF%C0", HttpStatusCode.NotFound },
        { "GET", "/themen/%F0%9F%98%80", HttpStatusCode.MovedPermanently },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_is_protected_and_keeps_nothing(string method, string path, HttpStatusCode status)
    {
        using var answer = await SendAsync(method, path);

        Assert.Equal(status, answer.StatusCode);
        AssertProtected(answer);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/kommunen")]
    [InlineData("/kommunen/gibt-es-nicht")]
    [InlineData("/site.css")]
    [InlineData("/Kommunen/")]
    public async Task Head_is_answered_like_get_without_the_body(string path)
    {
        using var get = await SendAsync("GET", path);
        using var head = await SendAsync("HEAD", path);

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        AssertProtected(head);
    }

    [Fact]
    public async Task A_wrong_method_is_refused_with_those_allowed()
    {
        using var answer = await SendAsync("POST", "/kommunen");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order());
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    public async Task A_host_that_is_not_ours_is_refused(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/kommunen");
        request.Headers.Host = host;
        using var answer = await _visitor.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_failure_is_answered_with_a_page_that_tells_nothing_of_its_cause()
    {
        using var broken = new ArchiveSite();
        broken.Serve();
        await broken.WithArchive(a => a.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF; DROP TABLE Involvements;"));
        using var visitor = broken.CreateClient();
        using var answer = await visitor.GetAsync(new Uri("/kommunen", UriKind.Relative));

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        AssertProtected(answer);
        Assert.DoesNotContain("Involvements", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> SendAsync(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        return await _visitor.SendAsync(request);
    }

    private static void AssertProtected(HttpResponseMessage answer)
    {
        string? Header(string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;

        var policy = Header("Content-Security-Policy");
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("DENY", Header("X-Frame-Options"));
        Assert.Equal("strict-origin-when-cross-origin", Header("Referrer-Policy"));
        Assert.Contains("camera=()", Header("Permissions-Policy"), StringComparison.Ordinal);
        Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Resource-Policy"));
        Assert.Null(Header("Server"));
        Assert.Null(Header("X-Powered-By"));
        Assert.Null(Header("Set-Cookie"));
    }

    /// <summary>The site behind its real server, since some headers are the server's.</summary>
    public sealed class ServedSite : ArchiveSite
    {
        public ServedSite()
            : base(Repository.Path("seeds")) => Serve();
    }
}
