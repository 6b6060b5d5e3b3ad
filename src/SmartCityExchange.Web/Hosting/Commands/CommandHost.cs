using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Hosting.Commands;

/// <summary>The settings and services of the site for a command, without server, pages and log: a command speaks for itself.</summary>
internal static class CommandHost
{
    public static IHost Build(IEnumerable<string> settings)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = [.. settings], ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Services.AddArchive(builder.Configuration);
        return builder.Build();
    }

    public static ArchiveOptions Options(this IHost host) => host.Services.GetRequiredService<IOptions<ArchiveOptions>>().Value;
}
