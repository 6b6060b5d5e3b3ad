using SmartCityExchange.Web.Hosting;

namespace SmartCityExchange.Tests.Hosting;

public sealed class CanonicalAddressesTests
{
    [Theory]
    [InlineData("/", null)]
    [InlineData("/kommunen", null)]
    [InlineData("/kommunen/beckum", null)]
    [InlineData("/veranstaltungen/2021-11-10-erfahrungsaustausch-smart-city", null)]
    [InlineData("/css/site.css", null)]
    [InlineData("/Favicon.ico", null)]
    [InlineData("/kommunen/%FF%C0", null)]
    [InlineData("/Kommunen%2Fbeckum", null)]
    [InlineData("/kommunen/", "/kommunen")]
    [InlineData("/Kommunen/Beckum", "/kommunen/beckum")]
    [InlineData("/kommunen/Münster", "/kommunen/muenster")]
    [InlineData("/kommunen/Mu\u0308nster/", "/kommunen/muenster")]
    [InlineData("/kommunen//beckum", "/kommunen/beckum")]
    [InlineData("//", "/")]
    [InlineData("//kommunen", "/kommunen")]
    [InlineData("/kommunen/Kreis Coesfeld", "/kommunen/kreis-coesfeld")]
    [InlineData("/kommunen/beckum_", "/kommunen/beckum")]
    [InlineData("/themen/!!!", "/themen/ohne-namen")]
    [InlineData("/themen/😀", "/themen/ohne-namen")]
    public void Every_spelling_of_an_address_leads_to_one(string path, string? canonical)
    {
        Assert.Equal(canonical, CanonicalAddresses.Canonical(path));
        Assert.True(canonical is null || CanonicalAddresses.Canonical(canonical) is null, "It takes one hop.");
    }
}
