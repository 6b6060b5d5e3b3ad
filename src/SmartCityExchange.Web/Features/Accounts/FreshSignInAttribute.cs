using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>What is sensitive is done only by whoever proved a short time ago who they are: a browser left open is not enough.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class FreshSignInAttribute : Attribute, IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (http, sessions) = (context.HttpContext, context.HttpContext.RequestServices.GetRequiredService<StaffSessions>());
        if (http.User.Identity?.IsAuthenticated == true && !sessions.IsFresh(http.User))
        {
            // Whoever opened a page gets it afterwards; whoever pressed a button comes back to the page it stood on.
            var page = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) ? http.Request.Path.Value!
                : http.Request.Path.StartsWithSegments(DeskLinks.App) ? DeskLinks.App
                : http.Request.Path.StartsWithSegments(DeskLinks.Accounts) ? DeskLinks.Accounts : DeskLinks.Account;
            context.Result = new RedirectResult($"{DeskLinks.Confirm}?ziel={Uri.EscapeDataString(page)}");
        }
    }
}
