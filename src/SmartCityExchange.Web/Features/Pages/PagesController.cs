using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Pages;

/// <summary>The pages the law asks for, written in Markdown beside this file.</summary>
public sealed class PagesController(LegalPages pages) : Controller
{
    [HttpGet(ArchiveLinks.Imprint)]
    public IActionResult Imprint() => View("Page", pages.Read("impressum", ArchiveLinks.Imprint));

    [HttpGet(ArchiveLinks.Privacy)]
    public IActionResult Privacy() => View("Page", pages.Read("datenschutz", ArchiveLinks.Privacy));

    [HttpGet(ArchiveLinks.Accessibility)]
    public IActionResult Accessibility() => View("Page", pages.Read("barrierefreiheit", ArchiveLinks.Accessibility));

    [HttpGet(ArchiveLinks.PlainLanguage)]
    public IActionResult PlainLanguage() => View("Page", pages.Read("leichte-sprache", ArchiveLinks.PlainLanguage));

    [HttpGet(ArchiveLinks.SignLanguage)]
    public IActionResult SignLanguage() => View("Page", pages.Read("gebaerdensprache", ArchiveLinks.SignLanguage));
}
