using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace SmartCityExchange.Web.Hosting;

/// <summary>
/// Answers 400 to a form that cannot be taken apart, such as one with an escaped NUL, which the framework otherwise takes for an
/// error of the program. It reads the form after the limits of the action are set, and before the antiforgery token is looked for.
/// </summary>
public sealed class ReadableForms : IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>Between <c>RequestFormLimits</c> (900) and the antiforgery filters (1000).</summary>
    public int Order => 950;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (!context.HttpContext.Request.HasFormContentType)
        {
            return;
        }

        try
        {
            await context.HttpContext.Request.ReadFormAsync(context.HttpContext.RequestAborted);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or InvalidOperationException)
        {
            // The page of the error is made in the same request, and finds nothing to stumble over again.
            context.HttpContext.Request.Form = FormCollection.Empty;
            context.Result = new StatusCodeResult((e as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest);
        }
    }
}
