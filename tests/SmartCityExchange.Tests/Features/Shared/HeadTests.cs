using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Shared;

/// <summary>Asked of the real server, because only that leaves out the body.</summary>
public sealed class HeadTests(ServedSite served) : IClassFixture<ServedSite>
{
    public static TheoryData<string> Kinds =>
    [
        "/", "/veranstaltungen", Seeds.Event2021, Seeds.Event2021 + "/quelle", "/kommunen", "/kommunen/muenster", "/personen", "/organisationen", "/projekte",
        "/themen", "/suche", "/suche?q=Beckum", "/suche/vorschlaege?q=Be", "/suche.csv?q=Beckum", Seeds.Event2021 + ".bib", "/kommunen/muenster.csl.json", "/merkzettel", "/merkzettel.md", "/karte", "/karte?jahr=2021",
        "/kontakt", "/leichte-sprache", "/gebaerdensprache", "/impressum", "/datenschutz", "/barrierefreiheit", "/robots.txt", "/sitemap.xml", "/gibt-es-nicht",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task HEAD_answers_like_GET_without_a_body(string address)
    {
        using var client = served.CreateClient();
        using var get = await client.GetAsync(address);
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        // How a body is sent is no matter where there is none.
        Assert.Equal(get.Headers.Select(h => h.Key).Where(h => h != "Transfer-Encoding").Order(), head.Headers.Select(h => h.Key).Order());
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }
}
