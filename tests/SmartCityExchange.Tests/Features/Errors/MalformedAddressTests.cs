using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Errors;

/// <summary>Addresses that no client sends by itself, put to the real server.</summary>
public sealed class MalformedAddressTests(ServedSite served) : IClassFixture<ServedSite>
{
    [Theory]
    [InlineData("/%")]
    [InlineData("/%zz")]
    [InlineData("/kommunen/%FF")]
    [InlineData("/kommunen/%C3%28")]
    [InlineData("/kommunen/%2e%2e/x")]
    [InlineData("/kommunen/a%2Fb")]
    [InlineData("/kommunen/..%5c..%5cetc")]
    public async Task An_address_that_means_nothing_is_unknown_with_a_page_that_helps(string address)
    {
        var answer = await RawRequest.GetAsync(served.Address, address);
        if (answer.StartsWith("HTTP/1.1 301 ", StringComparison.Ordinal))
        {
            var next = answer.Split("\r\nLocation: ")[1].Split('\r')[0];
            answer = await RawRequest.GetAsync(served.Address, next);
        }

        Assert.StartsWith("HTTP/1.1 404 ", answer, StringComparison.Ordinal);
        Assert.Contains("Diese Seite gibt es nicht", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/%00", "400")]
    [InlineData("/kommunen/%00", "400")]
    [InlineData("/kommunen beckum", "400")]
    public async Task An_address_that_is_none_is_refused(string address, string status) =>
        Assert.StartsWith($"HTTP/1.1 {status} ", await RawRequest.GetAsync(served.Address, address), StringComparison.Ordinal);

    [Theory]
    [InlineData(300, "404")]
    [InlineData(7_000, "404")]
    [InlineData(10_000, "414")]
    public async Task A_very_long_address_is_unknown_or_refused(int length, string status) =>
        Assert.StartsWith($"HTTP/1.1 {status} ", await RawRequest.GetAsync(served.Address, "/kommunen/" + new string('a', length)), StringComparison.Ordinal);

    [Theory]
    [InlineData("/suche?q=%ZZ")]
    [InlineData("/suche?q=%FF%00%")]
    [InlineData("/suche?%%%&q")]
    public async Task An_odd_query_is_answered(string address) =>
        Assert.StartsWith("HTTP/1.1 200 ", await RawRequest.GetAsync(served.Address, address), StringComparison.Ordinal);
}
