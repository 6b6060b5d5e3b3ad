using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Pages;

/// <summary>The pages of text: those the law asks for, and those that staff added.</summary>
public sealed class PagesController(ArchiveContext archive, PageTexts texts) : Controller
{
    [HttpGet(ArchiveLinks.Imprint)]
    [HttpGet(ArchiveLinks.Privacy)]
    [HttpGet(ArchiveLinks.Accessibility)]
    [HttpGet(ArchiveLinks.PlainLanguage)]
    [HttpGet(ArchiveLinks.SignLanguage)]
    public async Task<IActionResult> Supplied(CancellationToken cancellationToken) =>
        await TextPage.FindAsync(archive, texts, ControllerContext.ActionDescriptor.AttributeRouteInfo!.Template!, cancellationToken) is { } page ? View("Page", page) : NotFound();

    [HttpGet(ArchiveLinks.Pages + "/{slug}")]
    public async Task<IActionResult> Added(string slug, CancellationToken cancellationToken) =>
        !SuppliedPages.All.ContainsKey(slug) && await TextPage.FindAsync(archive, texts, slug, cancellationToken) is { } page
            ? View("Page", page)
            : await this.FormerAddressAsync(archive, RecordKind.ContentPage, slug, cancellationToken);
}
