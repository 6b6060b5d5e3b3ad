using System.Net;
using System.Net.Http.Headers;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Hosting;

/// <summary>What goes over the wire, asked of the real server.</summary>
public sealed class ConditionalPagesTests(ServedSite served) : IClassFixture<ServedSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData(Seeds.Event2021)]
    [InlineData("/suche?q=Beckum")]
    [InlineData("/suche.atom?q=Beckum")]
    [InlineData("/suche.csv?q=Beckum")]
    [InlineData("/sitemap.xml")]
    [InlineData("/datenschutz")]
    public async Task Whoever_has_the_page_already_gets_no_second_one(string address)
    {
        using var client = served.CreateClient();
        using var first = await client.GetAsync(address);
        var validator = Assert.IsType<EntityTagHeaderValue>(first.Headers.ETag);

        using var again = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { validator } } };
        using var second = await client.SendAsync(again);
        Assert.Equal((HttpStatusCode.NotModified, validator, 0), (second.StatusCode, second.Headers.ETag, (await second.Content.ReadAsByteArrayAsync()).Length));

        using var other = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { new EntityTagHeaderValue("\"anders\"") } } };
        using var third = await client.SendAsync(other);
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Pages_are_compressed(string way)
    {
        using var client = served.CreateClient();
        var plain = await client.GetByteArrayAsync(Seeds.Event2021);
        using var asked = new HttpRequestMessage(HttpMethod.Get, Seeds.Event2021) { Headers = { AcceptEncoding = { new StringWithQualityHeaderValue(way) } } };
        using var answer = await client.SendAsync(asked);

        Assert.Equal([way], answer.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        Assert.True((await answer.Content.ReadAsByteArrayAsync()).Length * 3 < plain.Length);
    }

    [Fact]
    public async Task An_error_has_no_validator()
    {
        using var client = served.CreateClient();
        using var answer = await client.GetAsync("/gibt-es-nicht");

        Assert.Equal((HttpStatusCode.NotFound, null), (answer.StatusCode, answer.Headers.ETag));
    }
}
