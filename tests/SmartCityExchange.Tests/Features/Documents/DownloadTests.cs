using System.Net;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Documents;

/// <summary>How files of documents are sent: safely, and as the web expects of files.</summary>
public sealed class DownloadTests : DocumentDesk
{
    private const string Address = "/dokumente/1/folien.pdf";

    [Fact]
    public async Task A_file_is_saved_and_has_no_right_to_do_anything()
    {
        var sent = SampleFile.Pdf("Eins");
        await PublishAsync(sent);
        using var answer = await GetAsync(Address);
        Assert.Equal(sent, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment; filename=\"folien.pdf\"", answer.Content.Headers.ContentDisposition!.ToString());
        Assert.StartsWith("sandbox; default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("public, no-cache", string.Join(", ", answer.Headers.CacheControl!.ToString().Split(", ").OrderByDescending(c => c)));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_picture_of_the_page_is_shown_there_and_only_pictures_are()
    {
        await PublishAsync(SampleFile.Picture(SKEncodedImageFormat.Png), "Plan", "Ein Plan");
        using var shown = await GetAsync("/dokumente/1/bild/plan.png");
        Assert.Equal(("inline", "image/png"), (shown.Content.Headers.ContentDisposition!.ToString(), shown.Content.Headers.ContentType!.ToString()));
        Assert.StartsWith("sandbox", Assert.Single(shown.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        using var saved = await GetAsync("/dokumente/1/plan.png");
        Assert.StartsWith("attachment", saved.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        await PublishAsync(SampleFile.Pdf("Eins"));
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("/dokumente/2/bild/folien.pdf")).StatusCode);
    }

    [Fact]
    public async Task Whoever_has_the_file_already_is_told_so_and_parts_can_be_fetched()
    {
        var sent = SampleFile.Pdf("Eins");
        await PublishAsync(sent);
        var hash = await Site.WithArchive(a => a.DocumentFiles.Select(f => f.Sha256).SingleAsync());
        using var whole = await GetAsync(Address);
        Assert.Equal($"\"{hash}\"", whole.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, (await GetAsync(Address, ("If-None-Match", $"\"{hash}\""))).StatusCode);
        using var part = await GetAsync(Address, ("Range", "bytes=5-9"));
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(sent[5..10], await part.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, (await GetAsync(Address, ("Range", $"bytes={sent.Length}-"))).StatusCode);

        using var client = Site.CreateClient();
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, Address));
        Assert.Equal((HttpStatusCode.OK, (long?)sent.Length, $"\"{hash}\""), (head.StatusCode, head.Content.Headers.ContentLength, head.Headers.ETag!.ToString()));
    }

    [Theory]
    [InlineData("/dokumente/99/folien.pdf")]
    [InlineData("/dokumente/99999999999/folien.pdf")]
    [InlineData("/dokumente/-1/folien.pdf")]
    [InlineData("/dokumente/1/..%2f..%2farchive.db")]
    [InlineData("/documents")]
    [InlineData("/data/archive.db")]
    public async Task Nothing_else_is_reached_by_these_addresses(string address) => Assert.Contains((await GetAsync(address)).StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });

    [Fact]
    public async Task A_file_that_is_missing_on_the_disk_is_not_found_and_breaks_nothing()
    {
        await PublishAsync(SampleFile.Pdf("Eins"));
        File.Delete(Path.Combine(Site.DataDirectory, Kept()[0]));
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(Address)).StatusCode);
        await Site.OpenAsync(EventAddress);
    }
}
