using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Municipalities;

/// <summary>"Kommunen wie wir" on the page of a municipality.</summary>
public sealed class SimilarTownsViewComponent(ArchiveContext archive) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(RecordLink town) =>
        View("~/Features/Municipalities/SimilarTowns.cshtml", await SimilarTowns.FindAsync(archive, town, HttpContext.RequestAborted));
}
