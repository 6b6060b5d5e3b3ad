using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Experience;

/// <summary>The same answer on other pages: above the hits of a search, on the page of a topic, on that of a municipality.</summary>
public sealed class ExperienceViewComponent(ArchiveContext archive, ArchiveSearch search, PassageFinder finder) : ViewComponent
{
    private const int ShownTowns = 5;

    /// <param name="about">What the experience is with; null asks for everything the municipality tells.</param>
    /// <param name="town">The only municipality that is asked, or null.</param>
    public async Task<IViewComponentResult> InvokeAsync(string? about, RecordLink? town)
    {
        var query = await search.ExpandAsync(SearchQuery.Parse(about), HttpContext.RequestAborted);
        int? townId = town is null ? null : await archive.Municipalities.Where(m => m.Slug == town.Slug).Select(m => m.Id).SingleAsync(HttpContext.RequestAborted);
        var answer = await ExperienceAnswer.FindAsync(archive, finder, query, townId, TownFilter.None, ShownTowns, HttpContext.RequestAborted);
        return View("~/Features/Experience/Summary.cshtml", new ExperienceSummary(about, town, answer));
    }
}

/// <summary>The answer in short.</summary>
/// <param name="About">What the experience is with, or null.</param>
/// <param name="Town">The only municipality that is asked, or null.</param>
public sealed record ExperienceSummary(string? About, RecordLink? Town, ExperienceAnswer Answer);
