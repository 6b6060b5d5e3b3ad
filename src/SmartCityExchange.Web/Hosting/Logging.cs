using Serilog;
using Serilog.Events;

namespace SmartCityExchange.Web.Hosting;

/// <summary>The log: structured lines on the console. It holds no personal data: neither addresses of visitors nor what they look for.</summary>
public static class Logging
{
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static void AddLogging(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog((services, log) => log
            .MinimumLevel.Information()
            // The framework's own request lines hold the query string, that is, search terms.
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            // A failed query reaches the log with the exception it throws, or the operator in one line at start.
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Fatal)
            .ReadFrom.Configuration(builder.Configuration)
            // Startup says it in one line.
            .Filter.ByExcluding(e => e.MessageTemplate.Text == "Hosting failed to start")
            .WriteTo.Console(outputTemplate: Line, formatProvider: System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>One line a request, with the route's pattern in place of the path: a path may be somebody's name.</summary>
    public static void UseRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        options.MessageTemplate = "{RequestMethod} {Route} answered {StatusCode} in {Elapsed:0.0} ms";
        options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
        [
            new LogEventProperty("RequestMethod", new ScalarValue(context.Request.Method)),
            new LogEventProperty("Route", new ScalarValue(RouteOf(context))),
            new LogEventProperty("StatusCode", new ScalarValue(status)),
            new LogEventProperty("Elapsed", new ScalarValue(elapsed)),
        ];
    });

    private static string RouteOf(HttpContext context) =>
        (context.Items[RouteItem] ?? context.GetEndpoint()) is RouteEndpoint endpoint ? "/" + endpoint.RoutePattern.RawText?.TrimStart('/') : "(no route)";

    /// <summary>Where the endpoint first chosen is kept, since an error page replaces it.</summary>
    public const string RouteItem = "log.route";
}
