using Microsoft.AspNetCore.Hosting;

namespace SmartCityExchange.Tests.Support;

/// <summary>An empty site with settings of its own.</summary>
public sealed class ConfiguredSite(params (string Name, string Value)[] settings) : ArchiveSite
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.ConfigureWebHost(builder);
        foreach (var (name, value) in settings)
        {
            builder.UseSetting(name, value);
        }
    }
}
