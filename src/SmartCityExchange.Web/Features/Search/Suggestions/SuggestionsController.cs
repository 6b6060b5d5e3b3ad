using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Search.Suggestions;

/// <summary>Answers what a search field asks while somebody types: JSON for its script, a page of links for everybody else.</summary>
public sealed class SuggestionsController(ArchiveContext archive, ArchiveSearch search) : Controller
{
    /// <summary>Seconds an answer may be kept, also by others than the visitor: it is the same for all.</summary>
    private const int Lifetime = 60;

    [HttpGet(ArchiveLinks.Suggestions)]
    [ResponseCache(Duration = Lifetime, Location = ResponseCacheLocation.Any, VaryByHeader = "Accept")]
    public async Task<IActionResult> Index(string? q, CancellationToken cancellationToken) => q?.Length > SearchQuery.MaxLength
        ? TooLong(q)
        : Answer(await SuggestionPage.FindAsync(archive, search, TypedName.Parse(q), cancellationToken));

    private IActionResult Answer(SuggestionPage page) => AsksForJson ? Json(page.Suggestions.Select(s => s.ToJson())) : View(page);

    private IActionResult TooLong(string query)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return AsksForJson
            ? Problem($"Höchstens {SearchQuery.MaxLength} Zeichen lassen sich suchen.", statusCode: StatusCodes.Status400BadRequest, title: "Die Anfrage ist zu lang")
            : View("TooLong", SearchQuery.Beginning(query));
    }

    /// <summary>True when the client would rather have JSON than HTML. Who takes anything gets the page.</summary>
    private bool AsksForJson
    {
        get
        {
            var accepted = Request.GetTypedHeaders().Accept.OrderByDescending(a => a.Quality ?? 1).Select(a => a.MediaType.Value);
            return accepted.FirstOrDefault(a => a is "application/json" or "text/html" or "*/*") == "application/json";
        }
    }
}
