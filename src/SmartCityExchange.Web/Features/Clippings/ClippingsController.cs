using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Citing;

namespace SmartCityExchange.Web.Features.Clippings;

/// <summary>The Merkzettel: passages that somebody collected in an address, to read, to print and to take along.</summary>
public sealed class ClippingsController(ArchiveContext archive, IOptions<ArchiveOptions> options) : Controller
{
    [HttpGet(ArchiveLinks.Clippings)]
    public async Task<IActionResult> Index(string? m, CancellationToken cancellationToken) =>
        KeptPassages.Parse(m) is { IsTooLong: false } kept ? View(await ClippingsPage.ReadAsync(archive, kept, cancellationToken)) : Refuse(m);

    [HttpGet(ArchiveLinks.Clippings + ArchiveLinks.MarkdownSuffix)]
    public async Task<IActionResult> Text(string? m, CancellationToken cancellationToken) =>
        KeptPassages.Parse(m) is { IsTooLong: false } kept
            ? File(Encoding.UTF8.GetBytes(ClippingsText.Write(await ClippingsPage.ReadAsync(archive, kept, cancellationToken), options.Value.PublicUrl)), MarkdownText.MediaType, "merkzettel.md")
            : Refuse(m);

    private ViewResult Refuse(string? parameter)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Refused", KeptPassages.Parse(parameter));
    }
}
