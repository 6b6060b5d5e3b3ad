using System.Net;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Shared;

[Collection(SeededSite.Collection)]
public sealed class AddressTests(SeededSite site)
{
    [Theory]
    [InlineData("/Kommunen", "/kommunen")]
    [InlineData("/kommunen/", "/kommunen")]
    [InlineData("/kommunen/Münster", "/kommunen/muenster")]
    [InlineData("/KOMMUNEN/M%C3%9CNSTER/", "/kommunen/muenster")]
    [InlineData("/kommunen/Mu\u0308nster", "/kommunen/muenster")]
    [InlineData("/personen/J%C3%BCrgen%20Gr%C3%BCner", "/personen/juergen-gruener")]
    [InlineData("/kommunen/muenster?von=hier&q=%C3%BC", "/kommunen/muenster?von=hier&q=%C3%BC")]
    [InlineData("/Kommunen/Münster/?von=hier&q=%C3%BC", "/kommunen/muenster?von=hier&q=%C3%BC")]
    [InlineData("/Suche?q=Jürgen%20Grüner%26", "/suche?q=J%C3%BCrgen%20Gr%C3%BCner%26")]
    public async Task Every_spelling_leads_to_the_one_address_and_keeps_its_query(string spelling, string address)
    {
        using var client = site.CreateClient();
        using var answer = await client.GetAsync(spelling);

        if (spelling != address)
        {
            Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
            Assert.Equal(address, answer.Headers.Location!.OriginalString);
        }

        await site.OpenAsync(address);
    }
}
