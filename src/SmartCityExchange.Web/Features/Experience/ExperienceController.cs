using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search;

namespace SmartCityExchange.Web.Features.Experience;

/// <summary>"Wer hat Erfahrung mit …?"</summary>
public sealed class ExperienceController(ArchiveContext archive, ArchiveSearch search, PassageFinder finder) : Controller
{
    private const int ShownTowns = 30;

    [HttpGet("/erfahrung")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var request = ExperienceRequest.Read(Request.Query);
        if (request.IsTooLong)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("TooLong", SearchQuery.Beginning(request.Text));
        }

        var town = request.Town is null ? null : await archive.Municipalities.Public().Where(m => m.Slug == request.Town).Select(m => new { m.Id, m.Name }).SingleOrDefaultAsync(cancellationToken);
        if (request.Town is not null && town is null)
        {
            return NotFound();
        }

        var query = await search.ExpandAsync(SearchQuery.Parse(request.Text), cancellationToken);
        var answer = request.IsEmpty || request.Filter.IsUnknownPlace
            ? ExperienceAnswer.Nothing(query)
            : await ExperienceAnswer.FindAsync(archive, finder, query, town?.Id, request.Filter, ShownTowns, cancellationToken);
        return View(new ExperiencePage(request, town?.Name, answer, await TownChoices.ReadAsync(archive, cancellationToken)));
    }
}
