using System.Net;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Features.Worklists;

namespace SmartCityExchange.Tests.Features.Worklists;

/// <summary>Addresses in reports are asked whether they still answer, and never those of one's own network.</summary>
public sealed class LinkCheckerTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("fd00::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2001:db8::1")]
    public void An_address_of_ones_own_network_is_not_public(string address) => Assert.False(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("193.99.144.80")]
    [InlineData("172.32.0.1")]
    [InlineData("2a02:2e0:3fe:1001:302::")]
    public void An_address_of_the_internet_is_public(string address) => Assert.True(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("http://localhost:5080/")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://0x7f000001/")]
    public async Task A_private_address_is_not_even_connected_to(string url)
    {
        using var checker = new LinkChecker();
        Assert.Equal(new LinkAnswer(false, "führt zu einer nicht öffentlichen Adresse und wird nicht geprüft"), await checker.AskAsync(url, default));
    }

    [Theory]
    [InlineData("/", true, "antwortet")]
    [InlineData("/gibt-es-nicht", false, "antwortet mit 404")]
    [InlineData("/Kommunen", true, "antwortet, jetzt unter")]
    public async Task What_a_server_answers_is_told(string path, bool isGood, string words)
    {
        using var site = new ArchiveSite();
        var address = site.Serve();
        using var checker = new LinkChecker(_ => true);
        var answer = await checker.AskAsync(new Uri(address, path).ToString(), default);
        Assert.Equal(isGood, answer.IsGood);
        Assert.StartsWith(words, answer.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://example.org/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://")]
    public async Task What_is_no_web_address_is_told_so(string url)
    {
        using var checker = new LinkChecker();
        Assert.Equal(new LinkAnswer(false, "ist keine Adresse im Web"), await checker.AskAsync(url, default));
    }

    [Fact]
    public async Task The_page_lists_every_address_once_with_the_reports_that_link_it()
    {
        using var site = new ArchiveSite();
        await site.Given(async given =>
        {
            await given.Event("Eins", "2020-01-01", report: "Siehe [Plan](http://127.0.0.1/plan).");
            await given.Event("Zwei", "2020-01-02", report: "Siehe [Plan](http://127.0.0.1/plan) und <http://127.0.0.1/b>.");
        });
        using var rita = await DeskVisitor.SignInAsync(site);
        var page = await rita.OpenAsync("/redaktion/aufgaben/verweise");
        Assert.Equal(["http://127.0.0.1/plan", "http://127.0.0.1/b"], page.Texts(".stueck > p a"));
        var answered = await rita.PressAsync(page, "Diese 2 prüfen");
        Assert.Equal(2, answered.Texts(".zustand.mangel").Count(t => t.Contains("nicht öffentlichen Adresse", StringComparison.Ordinal)));
    }
}
