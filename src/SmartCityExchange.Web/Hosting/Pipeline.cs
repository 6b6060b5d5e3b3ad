using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;
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
        app.UseTrustedProxies();
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

    /// <summary>
    /// The sender is who the server in front says it is, as far as that server is one of ours: else the throttle of the sign-in would count
    /// everybody as one, or believe whatever a guesser writes into a header.
    /// </summary>
    private static void UseTrustedProxies(this WebApplication app)
    {
        var trusted = app.Services.GetRequiredService<IOptions<ArchiveOptions>>().Value.TrustedProxies;
        if (trusted.Count == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = trusted.Count };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in trusted)
        {
            if (IPAddress.TryParse(proxy, out var address))
            {
                options.KnownProxies.Add(address);
            }
            else if (System.Net.IPNetwork.TryParse(proxy, out var network))
            {
                options.KnownIPNetworks.Add(network);
            }
            else
            {
                throw new StartupException($"„{proxy}“ in Archive:TrustedProxies ist keine Adresse und kein Netz. Bitte so schreiben: 127.0.0.1 oder 10.0.0.0/8.");
            }
        }

        app.UseForwardedHeaders(options);
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
