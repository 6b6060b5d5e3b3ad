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
    }

    public static void UseSite(this WebApplication app)
    {
        app.UseRequestLog();
        app.UseSecurityHeaders();
        app.UseExceptionHandler("/fehler/500");
        app.UseStatusCodePagesWithReExecute("/fehler/{0}");
        app.UseCanonicalAddresses();
        app.UseRouting();
        app.UseRememberedRoute();
        app.MapStaticAssets();
        app.MapControllers().WithStaticAssets();
    }

    private static void UseRememberedRoute(this WebApplication app) => app.Use((context, next) =>
    {
        context.Items.TryAdd(Logging.RouteItem, context.GetEndpoint());
        return next(context);
    });
}
