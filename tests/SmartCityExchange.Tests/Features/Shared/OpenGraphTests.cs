using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Shared;

/// <summary>What programs show of a page where its address is passed on.</summary>
[Collection(SeededSite.Collection)]
public sealed class OpenGraphTests(SeededSite site)
{
    private const string Home = "http://localhost:5080";

    [Theory]
    [InlineData("/", "website", "/bild.png")]
    [InlineData("/kommunen", "website", "/bild.png")]
    [InlineData(Seeds.Event2021, "article", Seeds.Event2021 + "/bild.png")]
    [InlineData("/kommunen/beckum", "website", "/kommunen/beckum/bild.png")]
    [InlineData("/personen/stephan-bernoth", "profile", "/bild.png")]
    [InlineData("/themen/open-government", "website", "/bild.png")]
    public async Task A_page_says_what_is_shown_of_it(string address, string type, string picture)
    {
        var page = await site.OpenAsync(address);
        string? Meta(string property) => page.Only($"meta[property='og:{property}']").GetAttribute("content");

        Assert.Equal((type, Home + address, "SmartCityExchange", "de_DE"), (Meta("type"), Meta("url"), Meta("site_name"), Meta("locale")));
        Assert.Equal(page.Only("link[rel=canonical]").GetAttribute("href"), Meta("url"));
        Assert.Equal(page.Only("meta[name=description]").GetAttribute("content"), Meta("description"));
        Assert.Equal((Home + picture, "image/png", "1200", "630"), (Meta("image"), Meta("image:type"), Meta("image:width"), Meta("image:height")));
        Assert.False(string.IsNullOrWhiteSpace(Meta("image:alt")));
        Assert.False(string.IsNullOrWhiteSpace(Meta("title")));
        Assert.Equal("summary_large_image", page.Only("meta[name='twitter:card']").GetAttribute("content"));
    }

    [Fact]
    public async Task A_page_that_nobody_should_keep_is_not_made_up() => Assert.Empty((await site.OpenAsync("/merkzettel")).Html.QuerySelectorAll("meta[property^='og:']"));
}
