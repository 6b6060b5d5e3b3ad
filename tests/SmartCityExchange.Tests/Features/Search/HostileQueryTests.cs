using System.Net;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Search;

[Collection(SeededSite.Collection)]
public sealed class HostileQueryTests(SeededSite site)
{
    [Theory]
    [InlineData("q=%22")]
    [InlineData("q=%22Beckum")]
    [InlineData("q=Beckum%22*")]
    [InlineData("q=*")]
    [InlineData("q=%5EBeckum")]
    [InlineData("q=NEAR(Beckum%20Unna)")]
    [InlineData("q=(((")]
    [InlineData("q=title:Beckum")]
    [InlineData("q=-Beckum")]
    [InlineData("q=AND")]
    [InlineData("q=Beckum%20AND%20OR%20NOT")]
    [InlineData("q=NOT%20Beckum")]
    [InlineData("q='%20OR%201=1;--")]
    [InlineData("q=%00")]
    [InlineData("q=Beckum%00Unna")]
    [InlineData("q=%F0%9F%92%A1")]
    [InlineData("q=%FF")]
    [InlineData("q=%ED%A0%80")]
    [InlineData("q=%C3")]
    [InlineData("q=%ZZ")]
    [InlineData("q=%E2%80%AE%E2%80%8B%EF%BB%BF")]
    [InlineData("q=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("q=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E")]
    [InlineData("q[]=Beckum&q.x=1&Q=2&=3&&&")]
    public async Task Whatever_is_asked_is_answered_and_nothing_of_it_becomes_markup(string query)
    {
        var page = await site.OpenAsync($"/suche?{query}");

        Assert.Empty(page.Html.QuerySelectorAll("script:not([src^='/']), main script, img, [onerror]"));
        Assert.Single(page.Html.QuerySelectorAll("input[name=q]"));
    }

    [Fact]
    public async Task Many_queries_at_once_are_answered_as_the_first()
    {
        var page = await site.OpenAsync("/suche?q=Beckum&" + string.Join('&', Enumerable.Repeat("q=Unna", 500)));

        Assert.Equal("Beckum", page.Only("input[name=q]").GetAttribute("value"));
    }

    [Fact]
    public async Task Many_words_are_answered() => await site.SearchAsync(string.Join(' ', Enumerable.Range(0, 66)));

    [Theory]
    [InlineData(201)]
    [InlineData(10_000)]
    public async Task Too_long_a_query_is_refused_with_its_beginning_kept(int length)
    {
        var query = string.Concat(Enumerable.Repeat("Beckum und Unna, ", 1 + (length / 17)))[..length];
        var page = await site.OpenAsync($"/suche?q={Uri.EscapeDataString(query)}", HttpStatusCode.BadRequest);

        Assert.Equal("Die Anfrage ist zu lang", page.Only("h1").Words());
        Assert.Equal(query[..200], page.Only("input[name=q]").GetAttribute("value"));
    }

    [Fact]
    public async Task The_kept_beginning_ends_with_a_whole_character()
    {
        var query = "x" + string.Concat(Enumerable.Repeat("💡", 150));
        var page = await site.OpenAsync($"/suche?q={Uri.EscapeDataString(query)}", HttpStatusCode.BadRequest);

        Assert.StartsWith(page.Only("input[name=q]").GetAttribute("value")!, query, StringComparison.Ordinal);
    }
}
