using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Search;

public sealed class SearchController(ArchiveContext archive, ArchiveSearch search) : Controller
{
    [HttpGet("/suche")]
    public async Task<IActionResult> Index(string? q, CancellationToken cancellationToken)
    {
        if (q?.Length > SearchQuery.MaxLength)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("TooLong", SearchQuery.Beginning(q));
        }

        return View(await SearchPage.FindAsync(archive, search, SearchQuery.Parse(q), cancellationToken));
    }
}
