using Microsoft.AspNetCore.ResponseCompression;

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
        // No page holds a secret beside words of the visitor, so their length tells nothing (BREACH).
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
        app.UseResponseCompression();
        app.UseExceptionHandler("/fehler/500");
        app.UseStatusCodePagesWithReExecute("/fehler/{0}");
        app.UseCanonicalAddresses();
        app.UseRouting();
        app.UseRememberedRoute();
        app.UseConditionalPages();
        app.MapStaticAssets();
        app.MapControllers().WithStaticAssets();
    }

    private static void UseRememberedRoute(this WebApplication app) => app.Use((context, next) =>
    {
        context.Items.TryAdd(Logging.RouteItem, context.GetEndpoint());
        return next(context);
    });
}
