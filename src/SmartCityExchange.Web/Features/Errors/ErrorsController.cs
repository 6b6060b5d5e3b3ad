using Microsoft.AspNetCore.Mvc;

namespace SmartCityExchange.Web.Features.Errors;

/// <summary>The page in place of one that cannot be shown. Reached only from inside, with the status already set.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class ErrorsController : Controller
{
    [Route("/fehler/{status:int:range(400, 599)}")]
    [ResponseCache(NoStore = true)]
    [IgnoreAntiforgeryToken]
    public IActionResult Index([FromRoute] int status)
    {
        Response.StatusCode = status;
        return View(ErrorPage.For(status, Activity()));
    }

    private string Activity() => System.Diagnostics.Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
}
