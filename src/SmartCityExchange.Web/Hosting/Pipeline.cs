using Microsoft.AspNetCore.ResponseCompression;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Hosting;

/// <summary>How the server is set up and in which order a request passes through it.</summary>
public static class Pipeline
{
    public static void AddServer(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = 1024 * 1024;
        });
        // No public page holds a secret beside words of the visitor, so their length tells nothing (BREACH). Those of the desk do and stay as they are.
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "text/csv", "image/svg+xml"];
        });
    }

    public static void UseSite(this WebApplication app)
    {
        app.UseRequestLog();
        app.UseSecurityHeaders();
        app.UsePrivatePages();
        app.UseWhen(context => !DeskLinks.Covers(context.Request.Path), branch => branch.UseResponseCompression());
        app.UseExceptionHandler("/fehler/500");
        app.UseStatusCodePagesWithReExecute("/fehler/{0}");
        app.UseCanonicalAddresses();
        app.UseRouting();
        app.UseRememberedRoute();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseConditionalPages();
        app.MapStaticAssets();
        app.MapControllers().WithStaticAssets();
    }

    /// <summary>What the desk shows stays in no cache, and in no search engine.</summary>
    private static void UsePrivatePages(this WebApplication app) => app.Use((context, next) =>
    {
        if (DeskLinks.Covers(context.Request.Path))
        {
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.CacheControl = "no-store";
                context.Response.Headers["X-Robots-Tag"] = "noindex";
                return Task.CompletedTask;
            });
        }

        return next(context);
    });

    private static void UseRememberedRoute(this WebApplication app) => app.Use((context, next) =>
    {
        context.Items.TryAdd(Logging.RouteItem, context.GetEndpoint());
        return next(context);
    });
}
