using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>The search as a page, as a feed and as a table. All three take the same parameters.</summary>
public sealed class SearchController(ArchiveContext archive, ArchiveSearch search, UnansweredQueries unanswered, IOptions<ArchiveOptions> options) : Controller
{
    [HttpGet("/suche")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var request = SearchRequest.Read(Request.Query);
        if (request.Text.Length > SearchQuery.MaxLength)
        {
            return TooLong(request);
        }

        var page = await SearchPage.FindAsync(archive, search, request, cancellationToken);
        if (page.Help is not null && request.Filter.IsEmpty)
        {
            await unanswered.CountAsync(page.Query, cancellationToken);
        }

        return View(page);
    }

    [HttpGet("/suche.atom")]
    public async Task<IActionResult> Feed(CancellationToken cancellationToken)
    {
        var request = SearchRequest.Read(Request.Query);
        return request.Text.Length > SearchQuery.MaxLength
            ? TooLong(request)
            : Content(await SearchFeed.WriteAsync(archive, search, request, options.Value.PublicUrl, cancellationToken), "application/atom+xml; charset=utf-8");
    }

    [HttpGet("/suche.csv")]
    public async Task<IActionResult> Table(CancellationToken cancellationToken)
    {
        var request = SearchRequest.Read(Request.Query);
        return request.Text.Length > SearchQuery.MaxLength
            ? TooLong(request)
            : File(await SearchTable.WriteAsync(archive, search, request, options.Value.PublicUrl, cancellationToken), CsvTable.MediaType, "suche.csv");
    }

    private ViewResult TooLong(SearchRequest request)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("TooLong", SearchQuery.Beginning(request.Text));
    }
}
