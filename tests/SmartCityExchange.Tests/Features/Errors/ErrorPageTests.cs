using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Errors;

[Collection(SeededSite.Collection)]
public sealed class ErrorPageTests(SeededSite site)
{
    [Theory]
    [InlineData("/gibt-es-nicht")]
    [InlineData("/kommunen/gibt-es-nicht")]
    [InlineData("/veranstaltungen/2021-11-10-erfahrungsaustausch-smart-city/gibt-es-nicht")]
    [InlineData("/gibt-es-nicht.php")]
    [InlineData("/.env")]
    public async Task An_unknown_address_gives_a_page_that_helps(string address)
    {
        var page = await site.OpenAsync(address, HttpStatusCode.NotFound);

        Assert.Equal("Diese Seite gibt es nicht", page.Only("h1").Words());
        Assert.Equal(["/", "/suche", "/veranstaltungen"], page.Links("main a"));
        Assert.Equal("noindex", page.Only("meta[name=robots]").GetAttribute("content"));
        Assert.Contains("/impressum", page.Links("footer a"));
    }

    [Theory]
    [InlineData("POST", "/")]
    [InlineData("POST", "/kommunen/beckum")]
    [InlineData("PUT", "/suche")]
    [InlineData("DELETE", Seeds.Event2021)]
    public async Task A_wrong_method_is_refused_with_the_right_ones(string method, string address)
    {
        using var client = site.CreateClient();
        using var answer = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), address));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order());
        Assert.Equal("So lässt sich diese Seite nicht aufrufen", new Page(await answer.Content.ReadAsStringAsync()).Only("h1").Words());
    }

    [Theory]
    [InlineData("/fehler/500", HttpStatusCode.InternalServerError)]
    [InlineData("/fehler/503", HttpStatusCode.ServiceUnavailable)]
    [InlineData("/fehler/400", HttpStatusCode.BadRequest)]
    [InlineData("/fehler/418", (HttpStatusCode)418)]
    public async Task An_error_page_asked_for_by_its_address_tells_no_internals(string address, HttpStatusCode status)
    {
        var page = await site.OpenAsync(address, status);

        Assert.NotEmpty(page.Only("h1").Words());
        TellsNoInternals(page);
    }

    [Theory]
    [InlineData("/fehler/200")]
    [InlineData("/fehler/999")]
    [InlineData("/fehler/x")]
    [InlineData("/fehler")]
    public Task There_is_no_error_page_for_what_is_no_error(string address) => site.OpenAsync(address, HttpStatusCode.NotFound);

    [Fact]
    public async Task An_error_of_ours_gives_a_page_without_its_cause()
    {
        using var broken = new ArchiveSite();
        await broken.WithArchive(archive => archive.Database.ExecuteSqlRawAsync("DROP TABLE SearchIndex"));
        var page = await broken.OpenAsync("/suche?q=Beckum", HttpStatusCode.InternalServerError);

        Assert.Equal("Das hat leider nicht geklappt", page.Only("h1").Words());
        Assert.Matches("^Vorgang [0-9A-Za-z:]+$", page.Only("main .leise").Words());
        TellsNoInternals(page);
    }

    private static void TellsNoInternals(Page page) => Assert.All(
        ["Exception", "SQLite", "SearchIndex", "   at ", ".cs:", "Microsoft", "/tmp"],
        word => Assert.DoesNotContain(word, page.Source, StringComparison.OrdinalIgnoreCase));
}
