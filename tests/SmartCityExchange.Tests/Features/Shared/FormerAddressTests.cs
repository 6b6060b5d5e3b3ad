using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Features.Shared;

public sealed class FormerAddressTests(FormerAddressTests.Site site) : IClassFixture<FormerAddressTests.Site>
{
    /// <summary>An event and a town that had two addresses before; one of each was erased; a draft had another address.</summary>
    public sealed class Site : ArchiveSite, IAsyncLifetime
    {
        public async Task InitializeAsync()
        {
            await Given(async given =>
            {
                await given.Event("Heute", "2021-11-10", ["Unna"]);
                await given.Event("Entwurf", "2021-11-11", status: EventStatus.Draft);
            });
            var town = await WithArchive(archive => archive.Municipalities.Select(m => m.Key).SingleAsync());
            var shown = await WithArchive(archive => archive.Events.Where(e => e.Title == "Heute").Select(e => e.Key).SingleAsync());
            var draft = await WithArchive(archive => archive.Events.Where(e => e.Title == "Entwurf").Select(e => e.Key).SingleAsync());
            await this.Retire(RecordKind.Municipality, "unna-westfalen", town);
            await this.Retire(RecordKind.Municipality, "unna-in-westfalen", town);
            await this.Retire(RecordKind.Municipality, "oedland", null);
            await this.Retire(RecordKind.Event, "2021-11-09-gestern", shown);
            await this.Retire(RecordKind.Event, "2021-11-08-nie", null);
            await this.Retire(RecordKind.Event, "2021-11-11-plan", draft);
        }

        Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;
    }

    [Theory]
    [InlineData("/kommunen/unna-westfalen", "/kommunen/unna")]
    [InlineData("/kommunen/unna-in-westfalen", "/kommunen/unna")]
    [InlineData("/veranstaltungen/2021-11-09-gestern", "/veranstaltungen/2021-11-10-heute")]
    public async Task A_former_address_leads_to_the_present_one_in_one_hop(string former, string present)
    {
        using var client = site.CreateClient();
        using var answer = await client.GetAsync(former);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(present, answer.Headers.Location!.OriginalString);
        await site.OpenAsync(present);
    }

    [Theory]
    [InlineData("/kommunen/oedland")]
    [InlineData("/veranstaltungen/2021-11-08-nie")]
    public async Task The_address_of_an_erased_record_says_that_it_is_gone(string address) =>
        Assert.Equal("Diese Seite wurde entfernt", (await site.OpenAsync(address, HttpStatusCode.Gone)).Only("h1").Words());

    [Theory]
    [InlineData("/kommunen/nirgendwo")]
    [InlineData("/personen/unna-westfalen")]
    [InlineData("/veranstaltungen/2021-11-10")]
    [InlineData("/veranstaltungen/2021-11-10-heute/nichts")]
    public async Task An_address_nobody_had_is_unknown(string address) =>
        Assert.Equal("Diese Seite gibt es nicht", (await site.OpenAsync(address, HttpStatusCode.NotFound)).Only("h1").Words());

    [Fact]
    public async Task The_former_address_of_a_draft_does_not_name_its_present_one()
    {
        using var client = site.CreateClient();
        using var answer = await client.GetAsync("/veranstaltungen/2021-11-11-plan");

        Assert.Null(answer.Headers.Location);
        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.Gone });
    }
}
