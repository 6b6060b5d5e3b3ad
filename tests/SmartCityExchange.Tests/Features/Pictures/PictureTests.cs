using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Features.Pictures;

/// <summary>The pictures shown where a page is passed on.</summary>
[Collection(SeededSite.Collection)]
public sealed class PictureTests(SeededSite site)
{
    [Theory]
    [InlineData("/bild.png")]
    [InlineData(Seeds.Event2021 + "/bild.png")]
    [InlineData(Seeds.Event2022 + "/bild.png")]
    [InlineData("/kommunen/beckum/bild.png")]
    [InlineData("/kommunen/kreis-coesfeld/bild.png")]
    public async Task A_picture_is_a_PNG_of_the_size_that_is_asked_for(string address)
    {
        using var answer = await AskAsync(site, address);
        var png = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal("image/png", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.Equal((1200, 630), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        Assert.InRange(png.Length, 10_000, 600_000);
        Assert.Equal(["cross-origin"], answer.Headers.GetValues("Cross-Origin-Resource-Policy"));
    }

    [Fact]
    public async Task Whoever_has_the_picture_gets_no_second_one()
    {
        using var first = await AskAsync(site, "/kommunen/beckum/bild.png");
        using var client = site.CreateClient();
        using var again = new HttpRequestMessage(HttpMethod.Get, "/kommunen/beckum/bild.png") { Headers = { IfNoneMatch = { Assert.IsType<EntityTagHeaderValue>(first.Headers.ETag) } } };
        using var second = await client.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task A_changed_record_has_a_new_picture()
    {
        using var other = new ArchiveSite();
        await other.Given(given => given.Event("Licht", "2021-01-02", ["Unna"]));
        using var before = await AskAsync(other, "/veranstaltungen/2021-01-02-licht/bild.png");
        await other.Change("Licht", e => e.Title = "Wasser");
        using var after = await AskAsync(other, "/veranstaltungen/2021-01-02-licht/bild.png");

        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
    }

    [Theory]
    [InlineData("😀")]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsfeierlichkeiten im ganzen Land")]
    [InlineData("Ein sehr langer Titel, der vom Erfahrungsaustausch zu Beteiligung, Datenplattformen, Mobilität, Klimaanpassung, Innenstadtentwicklung, Förderung, Organisation, Haltung, Führung, Recht und Gesetz, Verwaltung und von vielem anderen handelt, was Städte so tun")]
    [InlineData("عنوان")]
    [InlineData("\uD83D")]
    public async Task No_title_is_too_strange_to_be_drawn(string title)
    {
        using var other = new ArchiveSite();
        await other.Given(given => given.Event(title, "2021-01-02"));
        var slug = await other.WithArchive(a => a.Events.Select(e => e.Slug).SingleAsync());
        using var answer = await AskAsync(other, $"/veranstaltungen/{slug}/bild.png");

        Assert.Equal("image/png", answer.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task An_empty_archive_has_its_picture()
    {
        using var empty = new ArchiveSite();
        using var answer = await AskAsync(empty, "/bild.png");

        Assert.Equal("image/png", answer.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task What_is_not_public_has_no_picture_and_a_former_address_leads_to_the_present_one()
    {
        using var other = new ArchiveSite();
        await other.Given(given => given.Event("Geheim", "2021-01-02", ["Unna"], status: EventStatus.Draft));
        await other.Given(given => given.Event("Licht", "2021-01-02", ["Hamm"]));
        await other.Retire(RecordKind.Municipality, "ham", await other.WithArchive(a => a.Municipalities.Where(m => m.Name == "Hamm").Select(m => m.Key).SingleAsync()));

        await other.OpenAsync("/veranstaltungen/2021-01-02-geheim/bild.png", HttpStatusCode.NotFound);
        await other.OpenAsync("/kommunen/unna/bild.png", HttpStatusCode.NotFound);
        using var moved = await AskAsync(other, "/kommunen/ham/bild.png", HttpStatusCode.MovedPermanently);
        Assert.Equal("/kommunen/hamm/bild.png", moved.Headers.Location!.OriginalString);
    }

    private static async Task<HttpResponseMessage> AskAsync(ArchiveSite of, string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var client = of.CreateClient();
        var answer = await client.GetAsync(address);
        Assert.Equal((address, status), (address, answer.StatusCode));
        return answer;
    }
}
