using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Pictures;

/// <summary>The pictures that others show where a page is passed on (Open Graph).</summary>
public sealed class PicturesController(ArchiveContext archive, PictureStore store) : Controller
{
    [HttpGet(ArchiveLinks.PictureSuffix)]
    public async Task<IActionResult> Site(CancellationToken cancellationToken) => await PngAsync(await RecordPicture.OfSiteAsync(archive, cancellationToken), cancellationToken);

    [HttpGet("/veranstaltungen/{slug}" + ArchiveLinks.PictureSuffix)]
    public async Task<IActionResult> Event(string slug, CancellationToken cancellationToken) =>
        await RecordPicture.OfEventAsync(archive, slug, cancellationToken) is { } picture
            ? await PngAsync(picture, cancellationToken)
            : await this.FormerAddressAsync(archive, RecordKind.Event, slug, cancellationToken, ArchiveLinks.PictureSuffix);

    [HttpGet("/kommunen/{slug}" + ArchiveLinks.PictureSuffix)]
    public async Task<IActionResult> Municipality(string slug, CancellationToken cancellationToken) =>
        await RecordPicture.OfTownAsync(archive, slug, cancellationToken) is { } picture
            ? await PngAsync(picture, cancellationToken)
            : await this.FormerAddressAsync(archive, RecordKind.Municipality, slug, cancellationToken, ArchiveLinks.PictureSuffix);

    private async Task<FileContentResult> PngAsync(RecordPicture picture, CancellationToken cancellationToken)
    {
        // It is made to be shown elsewhere.
        Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return File(await store.PngAsync(picture, cancellationToken), "image/png");
    }
}
